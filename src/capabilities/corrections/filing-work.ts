import { roleAt } from '../../contract/rights/role-at';
import type { Trace } from '../../engine/act/trail';
import { type Running, type Work, work } from '../../engine/act/work';
import type { Line } from '../../engine/act/write-in-order';
import { ledgerId } from '../../engine/ledger/ledger-id';
import type { Session } from '../../engine/session';
import { said } from '../../kernel/words/said';
import type { EntryDraft } from '../../ledger/ledger-entry';
import { requireClass } from '../../school/require-class';
import type { EvidenceUpload } from './corrections-contract';
import { filedEvidence, fileEvidence } from './file-evidence';
import { type EvidenceRecord, placeOfRequest, type RequestRow } from './pure/request-row';
import { REQUESTS } from './pure/requests-table';
import type { OwedCorrectionSaying } from './pure/words/owed-corrections-words';
import { tellDeciders } from './tell-deciders';

function traceOf({ id, classId }: RequestRow): Trace {
  return { chain: classId, commandId: ledgerId('request', id) };
}

function requestDraft(
  session: Session,
  row: RequestRow,
  filed: readonly EvidenceRecord[],
): EntryDraft {
  return {
    time: row.requestedAt,
    actor: row.requestedBy,
    role: roleAt(
      session.school,
      { email: row.requestedBy, at: row.requestedAt },
      'correction.request',
    ),
    meaning: 'request',
    key: placeOfRequest(row),
    oldValue: row.oldValue,
    newValue: row.newValue,
    reason: row.reason,
    data: {
      cause: row.cause,
      evidence: filed.map(({ sha256 }) => sha256),
      ...(row.recheckDecision === '' ? {} : { recheckDecision: row.recheckDecision }),
    },
    refs: [row.number],
    commandId: traceOf(row).commandId,
  };
}

/** A draft with its evidence in the archive of the class; null = it was never sent whole. */
interface Filed {
  readonly row: RequestRow;
  readonly evidence: readonly EvidenceRecord[] | null;
}

function lineOf(session: Session, { row, evidence }: Filed): readonly Line[] {
  return evidence === null
    ? []
    : [{ ...traceOf(row), drafts: () => [requestDraft(session, row, evidence)] }];
}

function putFiled({ control }: Session, { row, evidence }: Filed): void {
  if (evidence === null) {
    control.remove(REQUESTS, row.id);
  } else {
    control.put(REQUESTS, { ...row, state: 'open', evidence: JSON.stringify(evidence) });
  }
}

function draftWork(
  evidenceOf: (running: Running<typeof REQUESTS>, row: RequestRow) => Filed['evidence'],
): Work<typeof REQUESTS, readonly Filed[]> {
  return work({
    title: said<OwedCorrectionSaying>('part.filing'),
    turn: 'papers',
    table: REQUESTS,
    isDone: ({ state }) => state !== 'draft',
    chains: (_session, { classId }) => [classId],
    books: (running) => running.rows.map((row) => ({ row, evidence: evidenceOf(running, row) })),
    writes: ({ session }, all) => ({
      lines: all.flatMap((filed) => lineOf(session, filed)),
      tell: () => {
        all
          .filter(({ evidence }) => evidence !== null)
          .forEach(({ row }) => {
            tellDeciders(session, row);
          });
      },
      control: () => {
        all.forEach((filed) => {
          putFiled(session, filed);
        });
      },
    }),
    since: ({ requestedAt }) => requestedAt,
    words: ({ number }) => said<OwedCorrectionSaying>('owed.filing', { number }),
  });
}

/** Files the evidence that was sent, then opens the request. */
export function filingWork(
  uploads: readonly EvidenceUpload[],
): Work<typeof REQUESTS, readonly Filed[]> {
  return draftWork(({ session }, row) => {
    const { id, number, classId } = row;
    const { folderId } = requireClass(session, classId);

    return fileEvidence(session, { id, number, folderId, classId }, uploads);
  });
}

/**
 * Drafts that were cut off. No row keeps the files sent: where the ledger has the request they are all filed, and it is
 * opened; else it was never made, and who sends it again begins anew.
 */
export const DRAFT_WORK: Work<typeof REQUESTS, readonly Filed[]> = draftWork(
  ({ session, trail }, row) => (trail.has(traceOf(row)) ? filedEvidence(session, row.id) : null),
);
