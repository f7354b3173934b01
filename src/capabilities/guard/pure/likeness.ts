/** How far two columns are alike. */
export interface Likeness {
  /** Of the marks of the first column, so many stand in the other one too. */
  readonly share: number;
  /** How surprising that is, in bits, for columns of chance with the same marks. */
  readonly bits: number;
  /** Different marks among those that are the same. */
  readonly values: number;
}

/** True for a printed mark; false for blank, `M`, `Đ`: exempt pupils and levels are the same everywhere and say nothing. */
export function isMark(value: string): boolean {
  const first = value.charCodeAt(0);

  return first >= 48 && first <= 57;
}

function counts(values: readonly string[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();

  for (const value of values) {
    found.set(value, (found.get(value) ?? 0) + 1);
  }

  return found;
}

const UNLIKE: Likeness = { share: 0, bits: 0, values: 0 };

/** Marks of a column `shift` rows further down than of the other one, compared row by row; nothing below `least`. */
export function likenessByRow(
  column: readonly string[],
  other: readonly string[],
  { shift = 0, least = 0 } = {},
): Likeness {
  const marks = column.filter(isMark).length;
  const same = column.filter((value, row) => value === other[row - shift] && isMark(value));
  const share = marks === 0 ? 0 : same.length / marks;

  if (share < least || share === 0) {
    return UNLIKE;
  }

  const all = [...column, ...other].filter(isMark);
  const often = counts(all);
  const bits = same.reduce((sum, mark) => sum - Math.log2((often.get(mark) ?? 1) / all.length), 0);

  return { share, bits, values: new Set(same).size };
}

function logFactorial(n: number): number {
  return Array.from({ length: n }, (_, at) => Math.log2(at + 1)).reduce((sum, one) => sum + one, 0);
}

/** The same for two columns that hold the same marks in any order: nothing where one mark is missing. */
export function likenessInAnyOrder(column: readonly string[], other: readonly string[]): Likeness {
  const mine = column.filter(isMark).sort();
  const theirs = other.filter(isMark).sort();

  if (mine.length !== theirs.length || mine.length === 0 || mine.join() !== theirs.join()) {
    return UNLIKE;
  }

  const often = counts(mine);

  // The chance of just these numbers of each mark, among columns drawn from the same marks.
  const chance = [...often.values()].reduce(
    (sum, count) => sum + count * Math.log2(count / mine.length) - logFactorial(count),
    logFactorial(mine.length),
  );

  return { share: 1, bits: -chance, values: often.size };
}
