import type { Random } from '../../src/capabilities/set-up/pure/seeded-random';
import {
  between,
  COLUMNS,
  meantMarks,
  type SimulatedClass,
  type SimulatedTeacher,
} from './honest-work';
import { MarkGrid } from './mark-grid';

/** A semester of honest work, and how often the guard asked about it. */
export interface Semester {
  readonly grid: MarkGrid;
  readonly alarms: number;
}

/** Of a hundred columns one is marked again after an appeal: a question was wrong, everybody gains. */
const MARKED_AGAIN = 0.01;

function raised(mark: string): string {
  const value = Number(mark.replace(',', '.')) + 0.5;

  return mark === '' ? '' : String(Math.min(10, value)).replace('.', ',');
}

/** The marks of those who were there; the others come to a make-up test. */
function withoutAbsent(meant: readonly string[], random: Random): readonly string[] {
  const away = new Set(Array.from({ length: between(random, 0, 4) }, () => between(random, 0, 40)));

  return meant.map((mark, row) => (away.has(row) ? '' : mark));
}

/** A column typed in up to three sittings; what is pasted comes in one. */
function sittings(marks: readonly string[], random: Random): readonly (readonly string[])[] {
  const count = random() < 0.6 ? 1 : between(random, 2, 3);

  return Array.from({ length: count }, (_, at) =>
    marks.map((mark, row) => (row < ((at + 1) * marks.length) / count ? mark : '')),
  );
}

/** One to four marks put right. */
function corrected(marks: readonly string[], random: Random): readonly string[] {
  const rows = Array.from({ length: between(random, 1, 4) }, () =>
    between(random, 0, marks.length - 1),
  );

  return marks.map((mark, row) => (rows.includes(row) ? raised(mark) : mark));
}

/** The regular column before one. */
function columnBefore(key: string): string {
  const regular: readonly string[] = COLUMNS.filter((one) => one.includes('.TX'));

  return regular[regular.indexOf(key) - 1] ?? '';
}

/** What a column goes through, state by state. */
function statesOf(meant: readonly string[], random: Random): readonly (readonly string[])[] {
  const first = withoutAbsent(meant, random);
  const states = [...sittings(first, random), meant];
  const mended = random() < 0.3 ? corrected(meant, random) : meant;
  const last = random() < MARKED_AGAIN ? mended.map(raised) : mended;

  return [...states, mended, last];
}

/** Honest marks of a semester: pasted or typed, make-up tests, slips put right, tests marked again (rulings, Measures). */
export function honestSemester(teacher: SimulatedTeacher, random: Random): Semester {
  const grid = new MarkGrid(teacher);
  let alarms = 0;

  const enter = (schoolClass: SimulatedClass, key: string): void => {
    const classId = schoolClass.id;
    const [other] = teacher.classes.filter(({ id }) => id !== classId);
    const meant = meantMarks({ ...teacher, key }, schoolClass, random, {
      before: grid.values(classId, columnBefore(key)),
      inOtherClass: grid.values(other?.id ?? '', key),
    });

    for (const after of statesOf(meant, random)) {
      const change = { classId, key, after, isBeforeTest: false };
      alarms += grid.judge(change) === null ? 0 : 1;
      grid.put(change);
    }
  };

  COLUMNS.forEach((key) => {
    for (const schoolClass of teacher.classes) {
      enter(schoolClass, key);
    }
  });

  return { grid, alarms };
}
