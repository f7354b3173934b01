import { SCHOOL_CHAIN } from '../../domain/ledger/ledger-entry';
import { ledgerToJsonLines } from '../../domain/ledger/ledger-json';
import type { QueryHandler } from '../handler';
import { isUnreadable, readChainAsFound } from '../operations/read-chain';
import { fields, text } from '../read-payload';
import { requireClass } from '../session';
import { run } from '../workspace/call';

/** A chain as JSON lines for the independent verifier. A spoilt row goes along as found, so that it is reported there. */
export const ledgerExport: QueryHandler<'ledger.export'> = {
  name: 'ledger.export',
  read: (payload) => ({ chain: text(fields(payload), 'chain', 20) }),
  execute: ({ session, payload }) => {
    const { chain } = payload;
    const name = chain === SCHOOL_CHAIN ? chain : requireClass(session, chain).id;
    const rows = run(session.context.http, readChainAsFound(session, name));
    const year = session.school.settings.schoolYear.replace(/\D+/g, '-');

    return {
      fileName: `so-cai-${name}-${year}.jsonl`,
      text: rows
        .map((row) =>
          isUnreadable(row)
            ? `${JSON.stringify({ unreadable: row.cells })}\n`
            : ledgerToJsonLines([row]),
        )
        .join(''),
    };
  },
};
