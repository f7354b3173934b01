/** All of every book is read at least this often, whatever Drive says of its last change. */
const SWEEP_MS = 60 * 60 * 1000;
/** Books that are swept together; all of a large school at once would use up the minute's reads. */
const TOGETHER = 8;
/** Groups of a school, at most: more would leave no quiet beat between two of them. */
const MOST_GROUPS = 6;

/** A class among those of its school. */
export interface SweepPlace {
  /** Zero-based. */
  readonly position: number;
  /** How many classes there are. */
  readonly classes: number;
}

function turnOf(shift: number, at: number): number {
  return Math.floor((at - shift) / SWEEP_MS) * SWEEP_MS + shift;
}

/**
 * When the book of a class is to be read in full again, UTC ms, at most an hour later. In a large school each group of
 * classes has a time of its own in the hour. `full`: when it was last read in full, UTC ms.
 */
export function nextSweep({ position, classes }: SweepPlace, full: number): number {
  const groups = Math.min(MOST_GROUPS, Math.ceil(classes / TOGETHER));
  const shift = ((position % groups) * SWEEP_MS) / groups;

  return groups === 1 ? full + SWEEP_MS : turnOf(shift, full) + SWEEP_MS;
}
