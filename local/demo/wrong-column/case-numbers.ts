/** So many marks that rose, and so many that fell. */
export interface UpsAndDowns {
  readonly up: number;
  readonly down: number;
}

/** How much was done in a case of wrong columns. */
export interface CaseNumbers {
  readonly teachers: number;
  /** Marks written over. */
  readonly changed: UpsAndDowns;
  /** Marks deleted and entered again. */
  readonly reentered: UpsAndDowns;
  /** What the teacher who was accused changed, by column. */
  readonly accused: readonly number[];
}

/**
 * What was published of the case of THPT Tô Hiến Thành: 39 teachers, 1,299 marks changed from 4 to 16 January, 519 deleted
 * and entered again from 17 to 19 January; one teacher was accused of 126 changed marks in three classes
 * (decision 059 names the sources).
 */
export const PUBLISHED: CaseNumbers = {
  teachers: 39,
  changed: { up: 566, down: 733 },
  reentered: { up: 287, down: 232 },
  accused: [21, 21, 21, 21, 21, 21],
};

/** All of both. */
export function allOf({ up, down }: UpsAndDowns): number {
  return up + down;
}

/** A number in so many parts that differ by one at most; those of nothing are left out. */
export function inParts(sum: number, count: number): readonly number[] {
  return Array.from(
    { length: count },
    (_, at) => Math.floor(((at + 1) * sum) / count) - Math.floor((at * sum) / count),
  ).filter((part) => part > 0);
}
