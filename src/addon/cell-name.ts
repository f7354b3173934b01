/** A1 name of a cell from zero-based positions: (0, 0) → `A1`, (11, 27) → `AB12`. */
export function cellName(row: number, column: number): string {
  let letters = '';

  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }

  return `${letters}${row + 1}`;
}
