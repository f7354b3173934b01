import { CLASS_BOOK_LAYOUT } from '../capabilities/class-book/form/class-book-layout';
import { PERSONAL_BOOK_LAYOUT } from '../capabilities/class-book/form/personal-book-layout';
import { YEAR_BOOK_LAYOUT } from '../capabilities/class-book/form/year-book-layout';
import { MINUTES_LAYOUT } from '../capabilities/corrections/form/minutes-layout';
import { CHANGES_LAYOUT } from '../capabilities/guard/form/changes-layout';
import { LIFE_LAYOUT } from '../capabilities/history/form/life-layout';
import { LIST_LAYOUT } from '../capabilities/lists/form/list-layout';
import { SLIPS_LAYOUT } from '../capabilities/lists/form/slips-layout';
import { ON_TIME_LAYOUT } from '../capabilities/on-time/form/on-time-layout';
import { TRANSCRIPT_LAYOUT } from '../capabilities/transcript/form/transcript-layout';
import type { FormLayout } from './form-layout';

/** How every printed form looks, by its id: a new one is a line here. */
export const FORM_LAYOUTS = {
  changes: CHANGES_LAYOUT,
  onTime: ON_TIME_LAYOUT,
  life: LIFE_LAYOUT,
  classBook: CLASS_BOOK_LAYOUT,
  yearBook: YEAR_BOOK_LAYOUT,
  personalBook: PERSONAL_BOOK_LAYOUT,
  minutes: MINUTES_LAYOUT,
  transcript: TRANSCRIPT_LAYOUT,
  pupilList: LIST_LAYOUT,
  slips: SLIPS_LAYOUT,
};

/** Id of a printed form. */
export type FormId = keyof typeof FORM_LAYOUTS;

/** What stands on each form. */
export type FormContents = {
  readonly [Id in FormId]: (typeof FORM_LAYOUTS)[Id] extends FormLayout<infer Content>
    ? Content
    : never;
};
