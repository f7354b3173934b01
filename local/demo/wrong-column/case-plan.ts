import type { ImportedSchool } from '../../../src/capabilities/set-up/pure/import-types';
import { subjectById } from '../../../src/school/subjects/programme';
import { allOf, type CaseNumbers, inParts, type UpsAndDowns } from './case-numbers';

/** The two parts of the case: marks written over; marks deleted, and entered again. */
export type CasePart = 'changed' | 'reentered';

/** What a teacher does to a column between two looks. */
export interface CaseEdits {
  readonly email: string;
  readonly classId: string;
  readonly subjectId: string;
  readonly key: string;
  readonly part: CasePart;
  /** Which look of its part finds it, 0-based. */
  readonly look: number;
  /** A mark each: true = up, false = down. */
  readonly ways: readonly boolean[];
}

/** Assumed: of three teachers two pasted whole columns, which the stated cause “nhập nhầm cột” makes likely. */
const PASTING = 2 / 3;
/** Whoever types does so many cells of a column between two looks. */
const A_TIME = 4;
/** Looks over which those who paste are spread. */
const PASTED_LOOKS = 2;
/** Columns of the first semester that are open in January and that every subject with marks has. */
const KEYS = ['HK1.TX1', 'HK1.TX2', 'HK1.CK'] as const;

/** So many ups and downs, evenly mixed. */
function ways({ up, down }: UpsAndDowns): boolean[] {
  const all = up + down;

  return Array.from(
    { length: all },
    (_, at) => Math.floor(((at + 1) * up) / all) > Math.floor((at * up) / all),
  );
}

interface Column {
  readonly classId: string;
  readonly subjectId: string;
  readonly key: string;
}

/** A teacher with the columns there are for nobody else: a column of each class first. */
interface Teacher {
  readonly email: string;
  readonly columns: readonly Column[];
}

/** Teachers of subjects with marks; those with most classes first. */
function teachersOf({ assignments, staff }: ImportedSchool): readonly Teacher[] {
  const scored = assignments.filter(({ subjectId }) => subjectById(subjectId)?.kind === 'score');

  return staff
    .map(({ id, email }) => {
      const own = scored.filter(({ teacherIds }) => teacherIds.includes(id));
      const columns = KEYS.flatMap((key) =>
        own.map(({ classId, subjectId }) => ({ classId, subjectId, key })),
      );

      return { email, columns };
    })
    .filter(({ columns }) => columns.length > 0)
    .sort((a, b) => b.columns.length - a.columns.length);
}

/** Columns that change, of whoever pastes: a whole column each. */
function pasted(
  { email, columns }: Teacher,
  part: CasePart,
  given: { readonly look: number; readonly lots: readonly (readonly boolean[])[] },
): readonly CaseEdits[] {
  // What is entered again stands in another column than what is changed.
  const own = part === 'changed' ? columns : [...columns].reverse();

  return given.lots.flatMap((lot, at) => {
    const column = own[at];

    return column === undefined ? [] : [{ ...column, email, part, look: given.look, ways: lot }];
  });
}

/** The same of whoever types: a few cells of each of the columns, then of each again. */
function typed(
  { email, columns }: Teacher,
  part: CasePart,
  all: readonly boolean[],
): readonly CaseEdits[] {
  const lots = Array.from({ length: Math.ceil(all.length / A_TIME) }, (_, at) =>
    all.slice(at * A_TIME, (at + 1) * A_TIME),
  );

  return lots.flatMap((lot, at) => {
    const column = columns[at % columns.length];
    const look = Math.floor(at / columns.length);

    return column === undefined ? [] : [{ ...column, email, part, look, ways: lot }];
  });
}

/**
 * Who changes which marks when. Everything but the numbers is assumed: the first teacher is the one who was accused; each
 * other one changes as many marks as the next, and enters as many again.
 * @throws Error for a school with fewer teachers.
 */
export function casePlan(school: ImportedSchool, numbers: CaseNumbers): readonly CaseEdits[] {
  const { teachers: count, accused } = numbers;
  const left = { changed: ways(numbers.changed), reentered: ways(numbers.reentered) };
  const rest = allOf(numbers.changed) - accused.reduce((sum, one) => sum + one, 0);
  const changed = [accused, ...inParts(rest, count - 1).map((part) => [part])];
  const reentered = inParts(allOf(numbers.reentered), count).map((part) => [part]);
  const teachers = teachersOf(school).slice(0, count);

  if (teachers.length < count) {
    throw new Error(`The case takes ${count} teachers, the school has ${teachers.length}`);
  }

  return teachers.flatMap((teacher, at) =>
    Object.entries({ changed, reentered }).flatMap(([name, sizes]) => {
      const part = name as CasePart;
      const lots = (sizes[at] ?? []).map((size) => left[part].splice(0, size));
      const look = part === 'changed' ? at % PASTED_LOOKS : 0;

      return at < count * PASTING
        ? pasted(teacher, part, { look, lots })
        : typed(teacher, part, lots.flat());
    }),
  );
}
