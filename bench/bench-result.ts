/** One measured number with the limit it must keep. */
export interface BenchResult {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** Largest value that is acceptable; null = only shown. */
  readonly limit: number | null;
}

/** A line for people: `set-up: calls a class 5.7 ≤ 6 ok`. */
export function resultLine({ name, value, unit, limit }: BenchResult): string {
  const shown = `${Math.round(value * 100) / 100} ${unit}`;

  if (limit === null) {
    return `${name}: ${shown}`;
  }

  return `${name}: ${shown} (limit ${limit}) ${value <= limit ? 'ok' : 'OVER THE LIMIT'}`;
}
