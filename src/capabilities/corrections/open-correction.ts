import { cellText } from '../../book/mark-cell';
import { recentEntries } from '../../engine/act/recorded-commands';
import type { Session } from '../../engine/session';
import { type ClassBook, loadClassBook } from '../../engine/state/class-book';
import { type FoundCell, findCell, layoutColumn } from '../../engine/state/find-cell';
import type { LedgerEntry } from '../../ledger/ledger-entry';
import { parseAssessmentKey } from '../../school/assessment-key';
import { requireClass } from '../../school/require-class';
import { runBoth } from '../../workspace/call';
import { termResult } from '../results/pure/term-result';
import type { RequestRow } from './pure/request-row';

/** What a decision on a mark is made by. */
export interface Opened {
  readonly book: ClassBook;
  readonly cell: FoundCell;
  /** The last entries of the chain, and the ids of the commands that made them. */
  readonly entries: readonly LedgerEntry[];
  readonly recorded: readonly string[];
}

/** Reads the book and the end of its chain in one trip. */
export function openCorrection(session: Session, row: RequestRow): Opened {
  const [book, entries] = runBoth(
    session.context.http,
    loadClassBook(session.school, requireClass(session, row.classId)),
    recentEntries(session, row.classId),
  );
  const cell = findCell(book, { tabId: row.subjectId, pupilId: row.pupilId, key: row.assessment });

  return { book, cell, entries, recorded: entries.map(({ commandId }) => commandId) };
}

/** The semester average as the book shows it now; '' where the value is no mark of a semester. */
export function averageShown(opened: Opened, row: RequestRow): string {
  const term = parseAssessmentKey(row.assessment)?.term;

  return term === undefined ? '' : opened.cell.tab.cell(row.pupilId, `HK${term}.TB`).shown.trim();
}

/** The semester average by the rules, with the new value in place of the old; '' as above. */
export function averageAfter(session: Session, opened: Opened, row: RequestRow): string {
  const term = parseAssessmentKey(row.assessment)?.term;

  if (term === undefined) {
    return '';
  }

  const schoolClass = requireClass(session, row.classId);
  const { tab } = layoutColumn(schoolClass, { tabId: row.subjectId, key: row.assessment });
  const regularCount = tab.columns.filter(({ key }) => key.startsWith(`HK${term}.TX`)).length;

  return termResult({ kind: tab.subject?.kind ?? 'score', term, regularCount }, (key) =>
    key === row.assessment ? row.newValue : cellText(opened.cell.tab.cell(row.pupilId, key)),
  );
}
