import type { Block } from '../../book/window/block';
import { correctionEnd } from '../../book/window/correction-end';
import type { CommandCatalogue } from '../../contract/catalogue';
import { readChain } from '../../engine/ledger/read-chain';
import type { Session } from '../../engine/session';
import { AppError } from '../../kernel/app-error';
import { printEnd } from '../../kernel/text/date-text';
import { normalizeText } from '../../kernel/text/normalize-text';
import { setsValue } from '../../ledger/meaning';
import { run } from '../../workspace/call';

type Asked = Pick<
  CommandCatalogue['correction.request']['read'],
  'cause' | 'recheckDecision' | 'pupilId'
>;

/** A pupil's cell, and the instant (UTC ms) it is measured by. */
interface Younger {
  readonly pupilId: string;
  readonly end: number;
}

/** True where the value was accepted after an instant (UTC ms): it could not be found wrong before. A move brings none. */
function isYounger(session: Session, { classId, key, subjectId }: Block, at: Younger): boolean {
  const entries = run(session.context.http, readChain(session, classId));

  return entries.some(
    (entry) =>
      entry.key.register === subjectId &&
      entry.key.column === key &&
      entry.key.row === at.pupilId &&
      setsValue(entry.meaning) &&
      entry.meaning !== 'carry' &&
      Date.parse(entry.time) > at.end,
  );
}

/**
 * A mark is corrected until the day the regulation names (R146), later only if it was entered later, or by a decision on
 * re-marking (R071).
 * @throws AppError BAD_INPUT where such a decision is not named, CORRECTION_OVER.
 */
export function checkTime(
  session: Session,
  block: Block,
  { cause, pupilId, recheckDecision = '' }: Asked,
): void {
  const { school, now } = session;

  if (cause === 'remarked') {
    if (normalizeText(recheckDecision) === '') {
      throw new AppError('BAD_INPUT', {
        field: 'Quyết định phúc khảo',
        value: 'để trống (hãy ghi số và ngày của quyết định, như 12/QĐ-THCS ngày 20/12/2026)',
      });
    }

    return;
  }

  const end = correctionEnd(block, school.policy);

  if (end !== null && now >= end.at && !isYounger(session, block, { pupilId, end: end.at })) {
    throw new AppError('CORRECTION_OVER', {
      until: printEnd(end.at),
      article: end.article,
    });
  }
}
