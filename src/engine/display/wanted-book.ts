import type { BookTab } from '../../book/book-layout';
import { summaryTabsOfGrade, tabsOfGrade } from '../../book/class-tabs';
import type { Pupil } from '../../school/school-types';
import { layoutRequests } from '../making/class-book-requests';
import { type DrawnBook, drawnBook } from './drawn-book';

/** The look of the books of a grade, as made; the first row of pupils stands for all of them. */
export interface WantedBook {
  readonly drawn: DrawnBook;
  /** Every tab but the cover, in the order of the book. */
  readonly tabs: readonly BookTab[];
}

/** Somebody whose row is looked at; nothing of a look depends on who it is. */
const ANYBODY: Pupil = {
  id: 'HS',
  fullName: '',
  birthDate: '',
  gender: 'Nam',
  classId: '',
  status: 'studying',
  ethnicity: '',
  phone: '',
  personalId: '',
  ministryId: '',
};

const known = new Map<number, WantedBook>();

/** How a book of a grade should look, taken from the requests that make one. */
export function wantedBook(grade: number): WantedBook {
  const before = known.get(grade);

  if (before !== undefined) {
    return before;
  }

  const layout = { classId: '', grade, schoolYear: '', pupils: [ANYBODY], cover: [] };
  const made = {
    drawn: drawnBook(layoutRequests(layout)),
    tabs: [...tabsOfGrade(grade), ...summaryTabsOfGrade(grade)],
  };
  known.set(grade, made);

  return made;
}
