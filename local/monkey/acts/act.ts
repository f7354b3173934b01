import type { ActEnd } from '../act-tally';
import type { MonkeyWorld } from '../monkey-world';

/** Something that happens at a school. */
export interface Act {
  readonly name: string;
  /** How often, against the others. */
  readonly weight: number;
  /** Does it, and says how it ended. */
  readonly run: (world: MonkeyWorld) => ActEnd;
}
