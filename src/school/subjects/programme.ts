import type { Subject } from '../school-types';
import { ALL_SUBJECTS } from './catalogue-for';
import { PROGRAMME_LIST } from './programme-list';
import { regularCount } from './regular-count';

/** A subject as a class is taught it. */
export interface TaughtSubject {
  readonly subject: Subject;
  /** Regular assessments (ĐĐGtx) a semester, TT22/2021 Điều 6.2. */
  readonly regularCount: number;
  readonly lessonsPerYear: number;
}

/** What a class is taught, in the order of its book. The same programme is the same object. */
export interface Programme {
  readonly taught: readonly TaughtSubject[];
}

/** What of a class decides its programme: today the grade. */
export interface TaughtClass {
  readonly grade: number;
}

const made = new Map<number, Programme>();

function taughtIn(grade: number): readonly TaughtSubject[] {
  const subjects = PROGRAMME_LIST.find(({ grades }) => grades.includes(grade))?.subjects ?? [];

  return subjects.flatMap((subject): TaughtSubject[] => {
    const count = regularCount(subject, grade);
    const lessonsPerYear = subject.lessonsPerYear[grade] ?? 0;

    return count === null ? [] : [{ subject, regularCount: count, lessonsPerYear }];
  });
}

/** The programme of a class. */
export function programmeOf({ grade }: TaughtClass): Programme {
  const programme = made.get(grade) ?? { taught: taughtIn(grade) };
  made.set(grade, programme);

  return programme;
}

/** Subjects a class is taught, in the order of its book. */
export function subjectsOf(schoolClass: TaughtClass): readonly Subject[] {
  return programmeOf(schoolClass).taught.map(({ subject }) => subject);
}

/** A subject by id, or null. */
export function subjectById(id: string): Subject | null {
  return ALL_SUBJECTS.find((subject) => subject.id === id) ?? null;
}
