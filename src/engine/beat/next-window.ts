import { writtenTabs } from '../../book/book-tabs';
import { isWritten } from '../../book/tab-layout';
import { blockOf } from '../../book/window/block';
import { nextTurn } from '../../book/window/window';
import type { SchoolModel } from '../../school/school-model';

/** The first instant after `now` (UTC ms) at which a column of the school may open or close by itself; null = none. */
export function nextWindow({ classes, policy }: SchoolModel, now: number): number | null {
  const blocks = classes.flatMap((schoolClass) =>
    writtenTabs(schoolClass).flatMap((tab) =>
      tab.columns.filter(isWritten).map((column) => blockOf(schoolClass, tab, column)),
    ),
  );

  return nextTurn(blocks, policy, now);
}
