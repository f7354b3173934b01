/**
 * How many typing slips lie between two texts: letters left out, put in, changed, or two neighbours swapped (optimal
 * string alignment). For offering what somebody may have meant, never for deciding it.
 */
export function editDistance(a: string, b: string): number {
  let twoBefore: readonly number[] = [];
  let before: readonly number[] = Array.from({ length: b.length + 1 }, (_, column) => column);

  for (let row = 1; row <= a.length; row += 1) {
    const line = [row];

    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      const swapped =
        row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const costs = [
        at(before, column) + 1,
        at(line, column - 1) + 1,
        at(before, column - 1) + (same ? 0 : 1),
        ...(swapped ? [at(twoBefore, column - 2) + 1] : []),
      ];
      line.push(Math.min(...costs));
    }

    twoBefore = before;
    before = line;
  }

  return at(before, b.length);
}

function at(costs: readonly number[], column: number): number {
  return costs[column] ?? 0;
}
