import type { ImportedSchool } from '../../../src/capabilities/set-up/pure/import-types';
import { subjectById } from '../../../src/school/subjects/programme';

/** A column in which a teacher changes marks. `changes`, `reentries`: true = up, false = down, one for each mark. */
export interface CasePlace {
  readonly classId: string;
  readonly subjectId: string;
  readonly key: string;
  readonly changes: readonly boolean[];
  readonly reentries: readonly boolean[];
}

/** What one teacher does. `pastes`: whole columns at once; otherwise a few cells at a time. */
export interface CaseTeacher {
  readonly email: string;
  readonly name: string;
  readonly pastes: boolean;
  readonly places: readonly CasePlace[];
}

/** What was published of the case: 39 teachers, 1,299 marks changed and 519 deleted and entered again. */
const TEACHERS = 39;
const CHANGED = { up: 566, down: 733 } as const;
const REENTERED = { up: 287, down: 232 } as const;
/** One of them was accused of 126 changed marks in three classes. */
const ACCUSED = [42, 42, 42] as const;
/** Assumed: of three teachers two pasted whole columns, which the stated cause “nhập nhầm cột” makes likely. */
const PASTING = 2 / 3;

/** So many ups and downs, evenly mixed. */
function ways({ up, down }: { readonly up: number; readonly down: number }): readonly boolean[] {
  const all = up + down;

  return Array.from(
    { length: all },
    (_, at) => Math.floor(((at + 1) * up) / all) > Math.floor((at * up) / all),
  );
}

/** A number in so many parts that differ by one at most. */
function parts(sum: number, count: number): readonly number[] {
  return Array.from(
    { length: count },
    (_, at) => Math.floor(((at + 1) * sum) / count) - Math.floor((at * sum) / count),
  );
}

interface Free {
  readonly id: string;
  readonly places: readonly { readonly classId: string; readonly subjectId: string }[];
}

/** Teachers of subjects with marks, each with the classes there are for them alone; those with fewest first. */
function teachersOf({ assignments }: ImportedSchool): readonly Free[] {
  const own = new Map<string, { classId: string; subjectId: string }[]>();

  for (const { classId, subjectId, teacherIds } of assignments) {
    if (subjectById(subjectId)?.kind === 'score') {
      for (const id of teacherIds) {
        own.set(id, [...(own.get(id) ?? []), { classId, subjectId }]);
      }
    }
  }

  return [...own]
    .map(([id, places]) => ({ id, places }))
    .sort((a, b) => b.places.length - a.places.length);
}

/** Gives a teacher a column with so many pupils that nobody else has. */
function freePlaces({ pupils }: ImportedSchool) {
  const taken = new Set<string>();
  const size = (classId: string): number =>
    pupils.filter((pupil) => pupil.classId === classId).length;

  return ({ places }: Free, count: number, keys: readonly string[]) => {
    const free = keys
      .flatMap((key) => places.map((one) => ({ ...one, key })))
      .find(
        ({ classId, subjectId, key }) =>
          size(classId) >= count && !taken.has(`${classId}/${subjectId}/${key}`),
      );

    if (free === undefined) {
      throw new Error(`No column with ${count} pupils is left`);
    }

    taken.add(`${free.classId}/${free.subjectId}/${free.key}`);

    return free;
  };
}

/**
 * Who changes which marks. Everything but the published numbers is assumed: each other teacher changes as many marks as the
 * next, in one column of a class, and enters others again in another column.
 */
export function casePlan(school: ImportedSchool): readonly CaseTeacher[] {
  const [changes, reentries] = [[...ways(CHANGED)], [...ways(REENTERED)]];
  const accused = ACCUSED.reduce((sum, one) => sum + one, 0);
  const changed = parts(changes.length - accused, TEACHERS - 1);
  const again = parts(reentries.length, TEACHERS);
  const teachers = teachersOf(school).slice(0, TEACHERS);

  if (teachers.length < TEACHERS) {
    throw new Error(`The case takes ${TEACHERS} teachers, the school has ${teachers.length}`);
  }

  const place = freePlaces(school);

  return teachers.map((teacher, at) => {
    const member = school.staff.find(({ id }) => id === teacher.id);
    const counts = at === 0 ? ACCUSED : [changed[at - 1] ?? 0];
    const overwritten = counts.map((count) => ({
      ...place(teacher, count, ['HK1.CK', 'HK1.TX1', 'HK1.TX2']),
      changes: changes.splice(0, count),
      reentries: [],
    }));
    const count = again[at] ?? 0;
    const deleted = {
      ...place(teacher, count, ['HK1.TX2', 'HK1.TX1', 'HK1.CK']),
      changes: [],
      reentries: reentries.splice(0, count),
    };

    return {
      email: member?.email ?? '',
      name: member?.fullName ?? '',
      pastes: at < TEACHERS * PASTING,
      places: [...overwritten, deleted],
    };
  });
}
