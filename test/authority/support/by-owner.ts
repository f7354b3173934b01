import type { TinySchool } from './school';

/** The school account rewrites the rows of a tab of control in Google's grid, past the software. */
export function byOwner(
  school: TinySchool,
  tab: string,
  change: (rows: readonly string[][]) => readonly (readonly string[])[],
): void {
  const rows = school.table(tab).map((row) => [...row]);
  const after = change(rows);
  const width = Math.max(1, ...rows.map((row) => row.length), ...after.map((row) => row.length));
  const length = Math.max(rows.length, after.length);
  const texts = Array.from({ length }, (_, at) =>
    Array.from({ length: width }, (_cell, column) => after[at]?.[column] ?? ''),
  );

  school.files().writeRows(school.files().control, `'${tab}'!A2:Z${length + 1}`, texts);
}

/** A row with another text in one of its cells. */
export function withCell(row: readonly string[], at: number, text: string): readonly string[] {
  return row.map((cell, column) => (column === at ? text : cell));
}
