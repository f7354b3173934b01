/** What stands in a cell: a text as it is, or a number with one decimal; null = nothing. */
export type SheetCell = string | number | null;

/** A tab of a workbook. `rows` from the top; the first `headRows` of them are set in bold. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly SheetCell[])[];
  readonly headRows: number;
  /** Widths of columns in characters; columns without one keep the usual width. */
  readonly widths: readonly number[];
}

const NAME_LENGTH = 31;

/** Names of tabs as Excel takes them: no `[]:*?/\`, at most 31 characters, no two alike whatever their case. */
export function sheetNames(wanted: readonly string[]): readonly string[] {
  const taken = new Set<string>();

  return wanted.map((name) => {
    const plain = name.replace(/[[\]:*?/\\]/g, '-').replace(/^'+|'+$/g, '') || 'Trang';
    let free = plain.slice(0, NAME_LENGTH);

    for (let number = 2; taken.has(free.toLowerCase()); number += 1) {
      const end = ` (${number})`;
      free = plain.slice(0, NAME_LENGTH - end.length) + end;
    }

    taken.add(free.toLowerCase());

    return free;
  });
}
