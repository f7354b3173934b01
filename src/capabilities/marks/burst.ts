import type { EntryDraft, LedgerEntry } from '../../ledger/ledger-entry';

/** Changes of what was filled already; filling blank cells is the work itself. */
const REPLACING: readonly LedgerEntry['meaning'][] = ['change', 'delete'];

/**
 * Who changed or deleted very many filled cells in one look, in words for the administrators. Nothing is held back for
 * it: a whole column moved by one row looks like this, and so does honest work. `limit`: so many and more are told.
 */
export function bursts(drafts: readonly EntryDraft[], limit: number): readonly string[] {
  const counts = new Map<string, number>();

  drafts
    .filter(({ meaning }) => REPLACING.includes(meaning))
    .forEach(({ actor }) => {
      counts.set(actor, (counts.get(actor) ?? 0) + 1);
    });

  return [...counts]
    .filter(([, count]) => count >= limit)
    .map(
      ([actor, count]) =>
        `${actor} đã đổi hoặc xóa ${count} giá trị có sẵn giữa hai lần xem sổ; các giá trị đã được ghi nhận, hãy hỏi lại người nhập và tra cứu lịch sử điểm nếu cần`,
    );
}
