import type { Pupil } from '../../../school/school-types';
import {
  type ImportedSchool,
  type ImportProblem,
  type ImportResult,
  OPTIONAL_PUPIL_FIELDS,
} from './import-types';
import { peopleOf, withProblems } from './more-findings';

/**
 * An import into a school that has pupils already. What the table has no column for is taken from those stored: a
 * table without telephones deletes none, and one without states brings nobody back who is away; a column that is there
 * replaces, a blank cell too. An import that gives a pupil the personal id, or the id of the
 * Ministry's database, of somebody stored whom it leaves out is refused.
 */
export function joinStored(result: ImportResult, stored: readonly Pupil[]): ImportResult {
  const problems = takenIds(peopleOf(result).pupils, stored);

  if (problems.length > 0) {
    return withProblems(result, problems);
  }

  return result.kind === 'ready'
    ? { kind: 'ready', school: keepStored(result.school, stored) }
    : result;
}

function keepStored(school: ImportedSchool, stored: readonly Pupil[]): ImportedSchool {
  const kept = OPTIONAL_PUPIL_FIELDS.filter((field) => !school.pupilFields.includes(field));
  const byId = new Map(stored.map((pupil) => [pupil.id, pupil]));

  return {
    ...school,
    pupils: school.pupils.map((pupil) => {
      const old = byId.get(pupil.id);

      return old === undefined
        ? pupil
        : { ...pupil, ...Object.fromEntries(kept.map((field) => [field, old[field]])) };
    }),
  };
}

/** Numbers that are one pupil's own in the whole country. */
const OWN_NUMBERS = [
  { field: 'personalId', title: 'số định danh' },
  { field: 'ministryId', title: 'mã định danh Bộ GD&ĐT' },
] as const;

function takenIds(pupils: readonly Pupil[], stored: readonly Pupil[]): readonly ImportProblem[] {
  const imported = new Set(pupils.map(({ id }) => id));
  const gone = stored.filter(({ id }) => !imported.has(id));

  return OWN_NUMBERS.flatMap(({ field, title }) => {
    const holders = new Map(
      gone.filter((holder) => holder[field] !== '').map((holder) => [holder[field], holder]),
    );

    return pupils.flatMap((pupil): ImportProblem[] => {
      const holder = holders.get(pupil[field]);

      return holder === undefined ? [] : [takenId(pupil, holder, `${title} "${pupil[field]}"`)];
    });
  });
}

function takenId({ fullName, id }: Pupil, holder: Pupil, number: string): ImportProblem {
  return {
    table: 'pupils',
    lines: [],
    text: `Bảng học sinh: ${number} của ${fullName} (${id}) đang là của ${holder.fullName} (${holder.id}), lớp ${holder.classId}.`,
  };
}
