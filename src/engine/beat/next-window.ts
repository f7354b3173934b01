import { nextTurn } from '../../book/window/window';
import { writtenBlocks } from '../../book/window/written-blocks';
import type { SchoolModel } from '../../school/school-model';

/** The first instant after `now` (UTC ms) at which a column of the school may open or close by itself; null = none. */
export function nextWindow({ classes, policy }: SchoolModel, now: number): number | null {
  return nextTurn(classes.flatMap(writtenBlocks), policy, now);
}
