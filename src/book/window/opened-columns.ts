import type { Block } from './block';
import type { PolicyPair } from './reopened-columns';
import { isWritable, windowOf } from './window';
import { writtenBlocks } from './written-blocks';

/** Columns that an act opens: closed by what held before, written in by what holds after. `now`: UTC ms. */
export function openedColumns(
  { classes, before, after }: PolicyPair,
  now: number,
): readonly Block[] {
  return classes
    .flatMap(writtenBlocks)
    .filter(
      (block) =>
        !isWritable(windowOf(block, before, now)) && isWritable(windowOf(block, after, now)),
    );
}
