import type { Subject } from '../school/school-types';
import { LOWER_SECONDARY } from '../school/subjects/lower-secondary';
import { regularCount } from '../school/subjects/regular-count';
import { type BookTab, bookTabs } from './book-layout';
import { summaryTabs } from './summary-tabs';

/** Subjects taught in a grade, in the order of the book. */
export function subjectsOfGrade(grade: number): readonly Subject[] {
  return LOWER_SECONDARY.filter((subject) => regularCount(subject, grade) !== null);
}

/** The tabs of a class book of a grade, with the number of regular assessments TT22/2021 Điều 6.2 asks for. */
export function tabsOfGrade(grade: number): readonly BookTab[] {
  return bookTabs(subjectsOfGrade(grade), (subject) => regularCount(subject, grade) ?? 0);
}

/** A subject by id, or null. */
export function subjectById(id: string): Subject | null {
  return LOWER_SECONDARY.find((subject) => subject.id === id) ?? null;
}

/** The summary tabs of a class book of a grade: both semesters and the year. Nobody but the school writes there. */
export function summaryTabsOfGrade(grade: number): readonly BookTab[] {
  return summaryTabs(subjectsOfGrade(grade));
}
