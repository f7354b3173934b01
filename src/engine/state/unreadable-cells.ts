import type { Said } from '../../kernel/words/said';
import { cellSaid } from '../../school/unreadable-cells';
import type { ControlBook } from './control-book';
import { unreadableRows } from './unreadable-rows';
import { policyInForce } from './valid-policy';

/** Cells that cannot be read: of the tabs written by hand and of those the school writes. */
export function unreadableCells({ control }: { readonly control: ControlBook }): readonly Said[] {
  return [...policyInForce(control).unreadable, ...unreadableRows(control)].map(cellSaid);
}
