/** Zero-based, end-exclusive rectangle of a sheet. */
export interface BlockRange {
  readonly sheetId: number;
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

/** A protection as it should be. `range` null = the whole sheet, less `unprotected`. */
export interface DesiredProtection {
  readonly id: number;
  readonly sheetId: number;
  readonly range: BlockRange | null;
  readonly unprotected: readonly BlockRange[];
  /** Lower-case e-mails, sorted; the owner is always among them. */
  readonly editors: readonly string[];
  readonly description: string;
}

/** A column people may write in now, with who they are (lower-case e-mails). */
export interface OpenColumn {
  readonly index: number;
  readonly editors: readonly string[];
  /** Rows that stay closed in this column alone; missing = none. */
  readonly closedRows?: readonly number[];
}

/** What is wanted of one sheet: first and end row of the pupils, and the rows between that nobody writes in any more. */
export interface SheetPlan {
  readonly sheetId: number;
  readonly startRow: number;
  readonly endRow: number;
  readonly closedRows: readonly number[];
  readonly open: readonly OpenColumn[];
  readonly owner: string;
}

interface Run {
  readonly start: number;
  readonly end: number;
  readonly editors: readonly string[];
  readonly closedRows: readonly number[];
}

const IDS_PER_SHEET = 1000;
/** Ids of blocks below a closed row: apart from those of sheets and first blocks, and within 32 bits. */
const LOWER_IDS = 100_000_000;
const LOWER_IDS_PER_SHEET = 100_000;
const IDS_PER_STRETCH = 100;
/** The first sheet of a workbook has sheet id 0, and 0 is no id of a protection. */
const FIRST_SHEET_ID = 999;
const MARK = 'so-diem';

function sameList<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((entry, position) => entry === b[position]);
}

function normalised(editors: readonly string[], owner: string): readonly string[] {
  return [...new Set([...editors, owner].map((email) => email.toLowerCase()))].sort();
}

/** Rows of a column in which nobody writes, sorted: those of the whole sheet and those of the column alone. */
function closedRowsOf(plan: SheetPlan, column: OpenColumn): readonly number[] {
  return [...new Set([...plan.closedRows, ...(column.closedRows ?? [])])]
    .filter((row) => row >= plan.startRow && row < plan.endRow)
    .sort((a, b) => a - b);
}

/** Neighbouring columns with the same editors and the same closed cells become one block. */
function runs(plan: SheetPlan): readonly Run[] {
  const sorted = [...plan.open].sort((a, b) => a.index - b.index);
  const done: Run[] = [];

  for (const column of sorted) {
    const editors = normalised(column.editors, plan.owner);
    const closedRows = closedRowsOf(plan, column);
    const last = done[done.length - 1];

    if (
      last !== undefined &&
      last.end === column.index &&
      sameList(last.editors, editors) &&
      sameList(last.closedRows, closedRows)
    ) {
      done[done.length - 1] = { ...last, end: column.index + 1 };
    } else {
      done.push({ start: column.index, end: column.index + 1, editors, closedRows });
    }
  }

  return done;
}

/** Rows that lie together and are written in; without closed rows all of them are one stretch. */
interface Stretch {
  readonly position: number;
  readonly startRow: number;
  readonly endRow: number;
}

function stretches(plan: SheetPlan, closed: readonly number[]): readonly Stretch[] {
  const starts = [plan.startRow, ...closed.map((row) => row + 1)];
  const ends = [...closed, plan.endRow];

  return starts
    .map((startRow, position) => ({ position, startRow, endRow: ends[position] ?? plan.endRow }))
    .filter(({ startRow, endRow }) => startRow < endRow)
    .map((stretch, position) => ({ ...stretch, position }));
}

function blockId(sheetId: number, stretch: Stretch, column: number): number {
  return stretch.position === 0
    ? sheetId * IDS_PER_SHEET + 1 + column
    : LOWER_IDS + sheetId * LOWER_IDS_PER_SHEET + stretch.position * IDS_PER_STRETCH + column;
}

function blockOf(plan: SheetPlan, stretch: Stretch, run: Run): DesiredProtection {
  return {
    id: blockId(plan.sheetId, stretch, run.start),
    sheetId: plan.sheetId,
    range: {
      sheetId: plan.sheetId,
      startRow: stretch.startRow,
      endRow: stretch.endRow,
      startColumn: run.start,
      endColumn: run.end,
    },
    unprotected: [],
    editors: run.editors,
    description: `${MARK}:block`,
  };
}

/**
 * The protections of one sheet: the whole sheet for the owner alone, less the open blocks, and on each open block a
 * protection naming its writers. Ids are a function of the place, so that setting them twice changes nothing.
 */
export function desiredProtections(plan: SheetPlan): readonly DesiredProtection[] {
  const blocks = runs(plan).flatMap((run) =>
    stretches(plan, run.closedRows).map((stretch) => blockOf(plan, stretch, run)),
  );
  const holes = blocks.flatMap(({ range }) => (range === null ? [] : [range]));

  return [{ ...closedSheet(plan.sheetId, plan.owner), unprotected: holes }, ...blocks];
}

/** The protection of a sheet in which nobody but the owner writes. */
export function closedSheet(sheetId: number, owner: string): DesiredProtection {
  return {
    id: sheetId === 0 ? FIRST_SHEET_ID : sheetId * IDS_PER_SHEET,
    sheetId,
    range: null,
    unprotected: [],
    editors: [owner.toLowerCase()],
    description: `${MARK}:sheet`,
  };
}
