import { writtenTabs } from '../../../../src/book/book-tabs';
import type { AcceptedTab } from '../../../../src/ledger/accepted-state';

/** A grade 6 class in which everybody has the same mark everywhere. */
export function acceptedClass(
  pupilIds: readonly string[],
  value: { readonly score: string; readonly comment: string; readonly level: string },
): Record<string, AcceptedTab> {
  const marks = writtenTabs({ grade: 6 }).map((tab): [string, AcceptedTab] => {
    const keys = tab.columns.filter(({ role }) => role === 'mark').map(({ key }) => key);
    const text = tab.subject?.kind === 'comment' ? value.comment : value.score;
    const row = Object.fromEntries(keys.map((key) => [key, text]));

    return [tab.id, Object.fromEntries(pupilIds.map((id) => [id, row]))];
  });
  const levels = { 'HK1.RL': value.level, 'HK2.RL': value.level };

  return {
    ...Object.fromEntries(marks),
    'ren-luyen': Object.fromEntries(pupilIds.map((id) => [id, levels])),
  };
}
