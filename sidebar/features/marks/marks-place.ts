import type { SchoolOverview } from '../../shell/school';

/** What of the school is in front: a class, a subject of it, a column; '' = the first there is. */
export interface MarksPlace {
  readonly classId: string;
  readonly subjectId: string;
  readonly key: string;
}

/** Where somebody begins: what one teaches first, else the first class. */
export function firstPlace(school: SchoolOverview, firstClass: string): MarksPlace {
  const [own] = school.actor.teaches ?? [];

  return { classId: own?.classId ?? firstClass, subjectId: own?.subjectId ?? '', key: '' };
}

/** Another class: the same subject and column where it has them. */
export function withClass(place: MarksPlace, classId: string): MarksPlace {
  return { ...place, classId };
}

/** Another subject; its columns have the same keys. */
export function withSubject(place: MarksPlace, subjectId: string): MarksPlace {
  return { ...place, subjectId };
}
