/** Zero-based column number → letters: 0 → `A`, 26 → `AA`. */
export function columnLetters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));

  return index < 26 ? letter : columnLetters(Math.floor(index / 26) - 1) + letter;
}

/** Zero-based row and column → A1 address: (3, 3) → `D4`. */
export function a1(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}
