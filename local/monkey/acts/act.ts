import type { MonkeyWorld } from '../monkey-world';

/** Something that happens at a school. */
export interface Act {
  readonly name: string;
  /** How often, against the others. */
  readonly weight: number;
  readonly run: (world: MonkeyWorld) => void;
}
