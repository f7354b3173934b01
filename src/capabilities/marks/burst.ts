import { isRemarkKey } from '../../book/remark-key';
import { type Said, said } from '../../kernel/words/said';
import type { EntryDraft, LedgerEntry } from '../../ledger/ledger-entry';
import type { BurstSaying } from './pure/words/burst-words';

/** Changes of what was filled already; filling blank cells is the work itself. */
const REPLACING: readonly LedgerEntry['meaning'][] = ['change', 'delete'];

/** Remarks are reworded many at a time, and nothing is worked out from them. */
function isRemark({ key }: EntryDraft): boolean {
  return isRemarkKey(key?.column ?? '');
}

/**
 * Who changed or deleted very many filled cells in one look, for the administrators. Nothing is held back for
 * it: a whole column moved by one row looks like this, and so does honest work. `limit`: so many and more are told.
 */
export function bursts(drafts: readonly EntryDraft[], limit: number): readonly Said[] {
  const counts = new Map<string, number>();

  drafts
    .filter((draft) => REPLACING.includes(draft.meaning) && !isRemark(draft))
    .forEach(({ actor }) => {
      counts.set(actor, (counts.get(actor) ?? 0) + 1);
    });

  return [...counts]
    .filter(([, count]) => count >= limit)
    .map(([who, count]) => said<BurstSaying>('marks.burst', { who, count }));
}
