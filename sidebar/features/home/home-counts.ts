import type { HomeItem, HomePart } from '../../../src/contract/home-views';

/** The tab that is the home itself: it counts everything. */
export const HOME_TAB = 'home';

/** How many things wait in each tab, by its id. */
export function countsByTab(items: readonly HomeItem[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>([[HOME_TAB, 0]]);

  for (const { count, place } of items) {
    for (const tab of [HOME_TAB, place.tab ?? HOME_TAB]) {
      counts.set(tab, (counts.get(tab) ?? 0) + count);
    }
  }

  return counts;
}

/** Items of one part of a home. */
export interface PartItems {
  readonly part: HomePart;
  readonly items: readonly HomeItem[];
}

/** What there is, part by part, in the order of the answer; no part is empty. */
export function byPart(items: readonly HomeItem[]): readonly PartItems[] {
  const parts = [...new Set(items.map(({ part }) => part))];

  return parts.map((part) => ({ part, items: items.filter((item) => item.part === part) }));
}
