import type { Session } from '../../engine/session';
import { AppError } from '../../kernel/app-error';
import { printDateTime } from '../../kernel/text/date-text';
import { nameAt } from '../../school/people/person-at';
import { isWaiting, type ReopeningRow } from './pure/reopening-row';
import { REOPENINGS } from './pure/reopenings-table';

/** How a request was decided, as people call it. */
const DECIDED: Readonly<Record<string, string>> = {
  open: 'đã mở',
  refuse: 'không mở',
  withdraw: 'đã rút',
};

/** A request that was filed. @throws AppError NOT_FOUND. */
export function filedRequest({ control }: Session, requestId: string): ReopeningRow {
  const row = control.find(REOPENINGS, requestId);

  if (row === null || row.state === 'draft') {
    throw new AppError('NOT_FOUND', { what: 'đề nghị mở cột' });
  }

  return row;
}

/** @throws AppError ALREADY_DECIDED, saying by whom, when and how. */
export function requireWaiting({ school }: Session, row: ReopeningRow): void {
  const { number, decidedBy, decidedAt, decision } = row;

  if (!isWaiting(row)) {
    throw new AppError('ALREADY_DECIDED', {
      number,
      by: nameAt(school, decidedBy, decidedAt),
      at: printDateTime(Date.parse(decidedAt)),
      state: DECIDED[decision] ?? decision,
    });
  }
}
