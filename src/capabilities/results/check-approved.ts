import { columnLetters } from '../../book/column-name';
import type { Alarm } from '../../engine/health/record-alarms';
import { type RecordCheck, subjectOf } from '../../engine/ledger/compare-records';
import { ledgerId } from '../../engine/ledger/ledger-id';
import type { Session } from '../../engine/session';
import { RESULTS_HEADERS, RESULTS_TITLE } from '../../engine/state/ledger-sheets';
import { said } from '../../kernel/words/said';
import type { LedgerEntry } from '../../ledger/ledger-entry';
import type { ClassRecord } from '../../school/school-model';
import { run } from '../../workspace/call';
import { getManyValues } from '../../workspace/sheets-calls';
import { readPeriod } from './pure/period';
import { resultContext, resultOrders } from './pure/result-context';
import { type ClassPin, classesIn, pinIn, type ResultOrder } from './pure/result-orders';
import type { StoredSaying } from './pure/words/stored-words';
import { sealedRows } from './sealed-rows';

const LAST = columnLetters(RESULTS_HEADERS.length - 1);

type Rows = readonly (readonly string[])[];

/** An approval of a class with what the ledger says of its stored results. */
interface Approval {
  readonly order: ResultOrder;
  readonly pin: ClassPin;
  /** Hash of the stored rows by the entry. */
  readonly hash: string;
}

function approvalsOf(
  session: Session,
  { id }: ClassRecord,
  entries: readonly LedgerEntry[],
): readonly Approval[] {
  return resultOrders(session)
    .filter((order) => order.kind === 'approve' && classesIn(order).includes(id))
    .flatMap((order) => {
      const commandId = ledgerId('result', order.id);
      const hash = entries.find((entry) => entry.commandId === commandId)?.data?.results;

      // One that waits for its book has no entry yet.
      return typeof hash === 'string' ? [{ order, pin: pinIn(order, id), hash }] : [];
    });
}

function rangeOf({ pin }: Approval): string {
  return `'${RESULTS_TITLE}'!A${pin.firstRow + 1}:${LAST}${pin.firstRow + pin.rows}`;
}

/** Rows as they were hashed: every column, blank ones at the end too. */
function whole(rows: Rows): Rows {
  return rows.map((row) => RESULTS_HEADERS.map((_, column) => row[column] ?? ''));
}

function hashOf(session: Session, rows: Rows): string {
  return session.context.sha256(JSON.stringify(rows));
}

/** The rows as they were approved, made again from what they were made from; null where that is not the same any more. */
function madeAgain(session: Session, schoolClass: ClassRecord, approval: Approval): Rows | null {
  const { order, pin, hash } = approval;
  const period = readPeriod(order.period) ?? 1;
  const rows = sealedRows(resultContext(session, { schoolClass, period }), pin.version);

  return hashOf(session, rows) === hash ? rows : null;
}

function alarmFor(
  session: Session,
  schoolClass: ClassRecord,
  { approval, found }: { readonly approval: Approval; readonly found: Rows },
): readonly Alarm[] {
  const { order, pin, hash } = approval;

  if (hashOf(session, whole(found)) === hash) {
    return [];
  }

  const rows = madeAgain(session, schoolClass, approval);

  if (rows !== null) {
    session.ledger.keepResults(schoolClass.id, { firstRow: pin.firstRow, rows });
  }

  const period = said<StoredSaying>(`period.${readPeriod(order.period) ?? 1}`);
  const title = said<StoredSaying>('results.approval', { period, version: pin.version });
  const detail = said<StoredSaying>(rows === null ? 'results.altered' : 'results.mended');

  return [
    {
      code: rows === null ? 'resultsAltered' : 'resultsMended',
      subject: subjectOf(schoolClass.id, title),
      detail,
      filed: { fileId: order.id, classId: schoolClass.id },
    },
  ];
}

function find(
  session: Session,
  schoolClass: ClassRecord,
  entries: readonly LedgerEntry[],
): readonly Alarm[] {
  const approvals = approvalsOf(session, schoolClass, entries);

  if (approvals.length === 0) {
    return [];
  }

  const file = session.ledger.idOf(schoolClass.id);
  const found = run(session.context.http, getManyValues(file, approvals.map(rangeOf)));

  return approvals.flatMap((approval, position) =>
    alarmFor(session, schoolClass, { approval, found: found[position] ?? [] }),
  );
}

/** Stored results of a class against the hash in the entry of their approval; brought back where they can be. */
export const APPROVED_CHECK: RecordCheck = { codes: ['resultsAltered', 'resultsMended'], find };
