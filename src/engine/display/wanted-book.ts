import { type BookTab, bookTabs } from '../../book/book-tabs';
import type { Pupil } from '../../school/school-types';
import { type Programme, programmeOf, type TaughtClass } from '../../school/subjects/programme';
import { layoutRequests } from '../making/class-book-requests';
import { type DrawnBook, drawnBook } from './drawn-book';

/** The look of the books of one programme, as made; the first row of pupils stands for all of them. */
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

const known = new WeakMap<Programme, WantedBook>();

/** How the book of a class should look, taken from the requests that make one. */
export function wantedBook({ grade }: TaughtClass): WantedBook {
  const programme = programmeOf({ grade });
  const before = known.get(programme);

  if (before !== undefined) {
    return before;
  }

  const layout = { classId: '', grade, schoolYear: '', pupils: [ANYBODY], cover: [] };
  const made = {
    drawn: drawnBook(layoutRequests(layout)),
    tabs: bookTabs({ grade }),
  };
  known.set(programme, made);

  return made;
}
