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
}

/** What is wanted of one sheet. `rows`: first and end row of the pupils. */
export interface SheetPlan {
  readonly sheetId: number;
  readonly startRow: number;
  readonly endRow: number;
  readonly open: readonly OpenColumn[];
  readonly owner: string;
}

interface Run {
  readonly start: number;
  readonly end: number;
  readonly editors: readonly string[];
}

const IDS_PER_SHEET = 1000;
/** The first sheet of a workbook has sheet id 0, and 0 is no id of a protection. */
const FIRST_SHEET_ID = 999;
const MARK = 'so-diem';

function sameEditors(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((email, position) => email === b[position]);
}

function normalised(editors: readonly string[], owner: string): readonly string[] {
  return [...new Set([...editors, owner].map((email) => email.toLowerCase()))].sort();
}

/** Neighbouring columns with the same editors become one block. */
function runs(plan: SheetPlan): readonly Run[] {
  const sorted = [...plan.open].sort((a, b) => a.index - b.index);
  const done: Run[] = [];

  for (const column of sorted) {
    const editors = normalised(column.editors, plan.owner);
    const last = done[done.length - 1];

    if (last !== undefined && last.end === column.index && sameEditors(last.editors, editors)) {
      done[done.length - 1] = { ...last, end: column.index + 1 };
    } else {
      done.push({ start: column.index, end: column.index + 1, editors });
    }
  }

  return done;
}

/**
 * The protections of one sheet: the whole sheet for the owner alone, less the open blocks, and on each open block a
 * protection naming its writers. Ids are a function of the place, so that setting them twice changes nothing.
 */
export function desiredProtections(plan: SheetPlan): readonly DesiredProtection[] {
  const blocks = runs(plan).map(
    (run): DesiredProtection => ({
      id: plan.sheetId * IDS_PER_SHEET + 1 + run.start,
      sheetId: plan.sheetId,
      range: {
        sheetId: plan.sheetId,
        startRow: plan.startRow,
        endRow: plan.endRow,
        startColumn: run.start,
        endColumn: run.end,
      },
      unprotected: [],
      editors: run.editors,
      description: `${MARK}:block`,
    }),
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
