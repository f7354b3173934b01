import type { QueryHandler } from '../../engine/handler';
import { readChain } from '../../engine/ledger/read-chain';
import { lookupReach, notAllowed } from '../../engine/lookup-reach';
import { AppError } from '../../kernel/app-error';
import { requireClass } from '../../school/require-class';
import { run } from '../../workspace/call';
import { proofLines } from './pure/proof-lines';

/** The refusal of a row that names every pupil who was away: it would tell a parent of other people's children. */
function namesOthers(sequence: number): AppError {
  return new AppError('BAD_INPUT', {
    field: 'Số dòng sổ cái',
    value: `${sequence} (dòng điểm danh ghi mọi học sinh vắng của buổi ấy, nên không đưa ra ngoài; hãy lấy bằng chứng của dòng tổng số buổi nghỉ của một học sinh)`,
  });
}

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

    if (entries[sequence - 1]?.meaning === 'roll') {
      throw namesOthers(sequence);
    }

    return {
      fileName: `bang-chung-${schoolClass.id}-${sequence}.json`,
      text: proofLines(entries, { sequence, code }, session.context.sha256),
    };
  },
};
