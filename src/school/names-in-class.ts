import { type ToldApart, toldApart } from './people/told-apart';
import { rosterOf } from './roster';
import type { SchoolModel } from './school-model';

const known = new WeakMap<SchoolModel, Map<string, ToldApart>>();

/**
 * Names of the pupils of a class (or of several, looked at together), told apart from everybody who has a row in its
 * book; for others of the school the name alone, for a code nobody has the code.
 */
export function namesInClass(school: SchoolModel, ...classIds: readonly string[]): ToldApart {
  const key = classIds.join('|');
  const made = known.get(school) ?? new Map<string, ToldApart>();
  const names = made.get(key) ?? namesOfClasses(school, classIds);

  known.set(school, made.set(key, names));

  return names;
}

function namesOfClasses(school: SchoolModel, classIds: readonly string[]): ToldApart {
  const rows = classIds.flatMap((classId) => rosterOf(school, classId));
  const pupils = new Map(rows.map(({ pupil }) => [pupil.id, pupil]));
  const label = toldApart([...pupils.values()]);
  const names = new Map(school.pupils.map(({ id, fullName }) => [id, fullName]));

  return (id) => (pupils.has(id) ? label(id) : (names.get(id) ?? id));
}
