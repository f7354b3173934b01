import { ARCHIVE } from '../../engine/archive/pure/archive-table';
import type { QueryHandler } from '../../engine/handler';
import type { RecordOf } from '../../kernel/table/table';
import { checkpointOf } from '../../ledger/checkpoint';
import { LEDGER_VERSION } from '../../ledger/ledger-entry';
import { ledgerToJsonLines } from '../../ledger/ledger-json';

/** Without the name of the file: a transcript's has the pupil's in it, and this goes to people outside. */
function documentLine({ kind, classId, sha256, madeAt }: RecordOf<typeof ARCHIVE>): string {
  const document = { v: LEDGER_VERSION, name: '', kind, chain: classId, sha256, madeAt };

  return `${JSON.stringify({ document })}\n`;
}

/**
 * The heads of all chains and the list of filed documents: brought beside a ledger or a PDF, it says what the school's
 * side said at that time (rulings P9).
 */
export const proofHeads: QueryHandler<'proof.heads'> = {
  name: 'proof.heads',
  needs: { tables: [ARCHIVE], ledger: true },
  execute: ({ session }) => {
    const { ledger, context, nowIso, control } = session;
    const checkpoint = checkpointOf(ledger.heads, context.sha256, nowIso);

    return {
      fileName: `dau-chuoi-${session.today}.jsonl`,
      text: [ledgerToJsonLines([], [checkpoint]), ...control.all(ARCHIVE).map(documentLine)].join(
        '',
      ),
    };
  },
};
