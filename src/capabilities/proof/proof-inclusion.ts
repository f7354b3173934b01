import type { QueryHandler } from '../../engine/handler';
import { readChain } from '../../engine/ledger/read-chain';
import { lookupReach, notAllowed } from '../../engine/lookup-reach';
import { requireClass } from '../../school/require-class';
import { run } from '../../workspace/call';
import { proofLines } from './pure/proof-lines';

/** One entry with its path to a head, in a file anybody can check: the entry alone is given away, no other mark (R140). */
export const proofInclusion: QueryHandler<'proof.inclusion'> = {
  name: 'proof.inclusion',
  needs: { tables: [], ledger: true },
  execute: ({ session, person, payload }) => {
    const schoolClass = requireClass(session, payload.chain);
    const reach = lookupReach(session, person, schoolClass);
    const entries = run(session.context.http, readChain(session, schoolClass.id));
    const { sequence, code } = payload;
    const register = entries[sequence - 1]?.key.register ?? '';

    if (!reach.all && !reach.tabs.some(({ id }) => id === register)) {
      throw notAllowed(schoolClass);
    }

    return {
      fileName: `bang-chung-${schoolClass.id}-${sequence}.json`,
      text: proofLines(entries, { sequence, code }, session.context.sha256),
    };
  },
};
