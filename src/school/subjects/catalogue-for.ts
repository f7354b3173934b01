import type { Subject } from '../school-types';
import { LOWER_SECONDARY } from './lower-secondary';
import { UPPER_SECONDARY } from './upper-secondary';

/** All subjects of secondary school; one taught at both levels has the lessons of both. */
export const ALL_SUBJECTS: readonly Subject[] = merged([...LOWER_SECONDARY, ...UPPER_SECONDARY]);

/** Subjects taught in at least one of the grades, in the order of the class book. */
export function catalogueFor(grades: Iterable<number>): Subject[] {
  const wanted = [...grades];
  const level = wanted.every((grade) => grade <= 9)
    ? LOWER_SECONDARY
    : wanted.every((grade) => grade > 9)
      ? UPPER_SECONDARY
      : ALL_SUBJECTS;

  return level.filter((subject) =>
    wanted.some((grade) => subject.lessonsPerYear[grade] !== undefined),
  );
}

function merged(subjects: readonly Subject[]): Subject[] {
  const byId = new Map<string, Subject>();

  for (const subject of subjects) {
    const before = byId.get(subject.id);
    const lessonsPerYear = { ...before?.lessonsPerYear, ...subject.lessonsPerYear };
    byId.set(subject.id, { ...(before ?? subject), lessonsPerYear });
  }

  return [...byId.values()];
}
