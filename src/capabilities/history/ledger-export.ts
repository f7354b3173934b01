import type { QueryHandler } from '../../engine/handler';
import { isUnreadable, readChainAsFound } from '../../engine/ledger/read-chain';
import type { Session } from '../../engine/session';
import { acceptedText } from '../../engine/state/ledger-chain';
import { ledgerToJsonLines } from '../../ledger/ledger-json';
import { requireClass } from '../../school/require-class';
import { run } from '../../workspace/call';

/** Accepted values as they were found, not as they were brought back: the verifier says where they differ. */
function acceptedLines(session: Session, classId: string): string {
  const texts = [...session.ledger.acceptedAsFound(classId)];
  const rows = texts.length === 0 ? [['', ''] as const] : texts;

  return rows
    .map(([tabId, text]) => {
      const values = acceptedText(text);

      return values === null
        ? `${JSON.stringify({ unreadable: [classId, tabId, text] })}\n`
        : ledgerToJsonLines([], [], [{ classId, tabId, values }]);
    })
    .join('');
}

/**
 * The chain of a class and its accepted values as JSON lines for the independent verifier. A spoilt row goes along as found, so that it is
 * reported there. Not the school's chain: its checkpoints bind every chain, so it verifies only together with all.
 */
export const ledgerExport: QueryHandler<'ledger.export'> = {
  name: 'ledger.export',
  needs: { tables: [], ledger: true },
  execute: ({ session, payload }) => {
    const { id: name } = requireClass(session, payload.chain);
    const rows = run(session.context.http, readChainAsFound(session, name));
    const year = session.school.settings.schoolYear.replace(/\D+/g, '-');

    return {
      fileName: `so-cai-${name}-${year}.jsonl`,
      text: [
        ...rows.map((row) =>
          isUnreadable(row)
            ? `${JSON.stringify({ unreadable: row.cells })}\n`
            : ledgerToJsonLines([row]),
        ),
        acceptedLines(session, name),
      ].join(''),
    };
  },
};
