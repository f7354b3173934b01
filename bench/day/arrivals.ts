/** A stretch of a day, UTC ms. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Numbers from 0 to 1, always the same from a seed. */
export type Random = () => number;

/** When something happens that happens once in `mean` ms on average, whatever came before. */
export function arrivals(random: Random, { from, to }: Stretch, mean: number): readonly number[] {
  const found: number[] = [];

  for (let at = from; ; ) {
    at += -Math.log(1 - random()) * mean;

    if (at >= to) {
      return found;
    }

    found.push(Math.round(at));
  }
}

/** Some instant of a stretch. */
export function someTime(random: Random, { from, to }: Stretch): number {
  return Math.round(from + random() * (to - from));
}

/** One of these. */
export function pick<Value>(random: Random, values: readonly Value[]): Value {
  return values[Math.floor(random() * values.length)] as Value;
}
