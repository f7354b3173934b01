import type { GuardKind } from '../../src/capabilities/guard/pure/guarded-column';
import { isTenfold } from '../../src/capabilities/guard/pure/tenfold';
import { pick, type Random } from '../../src/capabilities/set-up/pure/seeded-random';
import { between, COLUMNS, type SimulatedTeacher } from './honest-work';
import type { ColumnChange, MarkGrid } from './mark-grid';

/** Where a teacher is about to paste; what stood there before is as if it were not entered yet. */
interface Target {
  readonly teacher: SimulatedTeacher;
  readonly grid: MarkGrid;
  readonly classId: string;
  readonly random: Random;
}

type Columns = readonly [string, string, ...string[]];

const REGULAR: Columns = ['HK1.TX1', 'HK1.TX2', 'HK1.TX3', 'HK1.TX4'];
/** The last column of a semester: its test is sat after everything else is entered. */
const FINAL = 'HK1.CK';

function blank(values: readonly string[]): readonly string[] {
  return values.map(() => '');
}

/** A column that is still blank, and the marks of another one of the class. */
function blankAndOther({ grid, classId, random }: Target) {
  const key = pick([...COLUMNS] as [string, ...string[]], random);
  const others = COLUMNS.filter((one) => one !== key);
  const other = pick([...others] as [string, ...string[]], random);
  grid.put({ classId, key, after: blank(grid.values(classId, key)) });

  return { classId, key, isBeforeTest: false, marks: grid.values(classId, other) };
}

/** Up to two marks were typed over after the paste. */
function touched(marks: readonly string[], random: Random): readonly string[] {
  const rows = Array.from({ length: between(random, 0, 2) }, () =>
    between(random, 0, marks.length - 1),
  );

  return marks.map((mark, row) => (rows.includes(row) ? '5,5' : mark));
}

function judged({ grid, random }: Target, change: ColumnChange): GuardKind | null {
  const before = grid.values(change.classId, change.key);
  const length = before.length;
  const after = touched(change.after, random).slice(0, length);

  return grid.judge({ ...change, after: [...after, ...before.slice(after.length)] });
}

/** Goes wrong in one way; answers why the guard would hold it, null where it would not. */
export type WrongPaste = (target: Target) => GuardKind | null;

const copiedColumn: WrongPaste = (target) => {
  const { marks, ...change } = blankAndOther(target);

  return judged(target, { ...change, after: marks });
};

/** One row too far down or up. */
const movedColumn: WrongPaste = (target) => {
  const { marks, ...change } = blankAndOther(target);
  const after = target.random() < 0.5 ? ['', ...marks] : marks.slice(1);

  return judged(target, { ...change, after });
};

/** The list was sorted by mark before it was copied. */
const sortedColumn: WrongPaste = (target) => {
  const { marks, ...change } = blankAndOther(target);

  return target.grid.judge({ ...change, after: [...marks].sort() });
};

const listOfOtherClass: WrongPaste = (target) => {
  const { teacher, grid, classId } = target;
  const { marks, ...change } = blankAndOther(target);
  const [other] = teacher.classes.filter(({ id }) => id !== classId);
  const after = grid.values(other?.id ?? '', change.key).slice(0, marks.length);

  return judged(target, { ...change, after });
};

/** Marks of a test that is entered nowhere yet, over a column that was complete. */
const overComplete: WrongPaste = (target) => {
  const { grid, classId, random } = target;
  const key = pick(REGULAR, random);
  const after = grid.values(classId, FINAL);
  grid.put({ classId, key: FINAL, after: blank(after) });

  return judged(target, { classId, key, after, isBeforeTest: false });
};

/** The next regular column, one too far to the right. */
const beforeTest: WrongPaste = (target) => {
  const { grid, classId } = target;
  const after = grid.values(classId, 'HK1.TX4');
  grid.put({ classId, key: 'HK1.TX4', after: blank(after) });
  grid.put({ classId, key: FINAL, after: blank(after) });

  return judged(target, { classId, key: FINAL, after, isBeforeTest: true });
};

/** Commas lost on the way from another program. */
const withoutCommas: WrongPaste = ({ grid, classId, random }) => {
  const typed = grid
    .values(classId, pick(REGULAR, random))
    .map((mark) => (mark.includes(',') ? mark.replace(',', '') : `${mark}0`));

  return isTenfold(typed) ? 'tenfold' : null;
};

/** Every way of going wrong that the guard is for, by what the teacher did. */
export const WRONG_PASTES: Readonly<Record<string, WrongPaste>> = {
  copiedColumn,
  movedColumn,
  sortedColumn,
  listOfOtherClass,
  overComplete,
  beforeTest,
  withoutCommas,
};
