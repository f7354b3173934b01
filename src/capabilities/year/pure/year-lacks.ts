import { writtenTabs } from '../../../book/book-tabs';
import { isWritten } from '../../../book/tab-layout';
import { blockOf } from '../../../book/window/block';
import type { ClosedReason } from '../../../book/window/closed-reason';
import { windowOf } from '../../../book/window/window';
import { readOr } from '../../../kernel/table/cell-kind';
import { readCell } from '../../../kernel/table/table-row';
import type { SchoolAsRead } from '../../../ledger/school-as-read';
import { daysOfSchoolYear } from '../../../school/calendar/school-year';
import type { ClassRecord } from '../../../school/school-model';
import { yearAfter } from '../../../school/year/years';
import { REQUESTS } from '../../corrections/pure/requests-table';
import type { YearLacks } from './year-views';

/** What an order or an approval has closed stays closed; a deadline that has passed says nothing of what was entered. */
const DONE: readonly ClosedReason[] = ['locked', 'sealed'];

/** States of a request in which somebody still has something to do. */
const UNDECIDED: readonly string[] = ['draft', 'open', 'applying'];

function isDone({ school, nowIso }: SchoolAsRead, schoolClass: ClassRecord): boolean {
  const now = Date.parse(nowIso);

  return writtenTabs(schoolClass).every((tab) =>
    tab.columns.filter(isWritten).every((column) => {
      const block = blockOf(schoolClass, tab, column);
      const { fill, change } = windowOf(block, school.policy, now);

      return [fill, change].every(({ reasons }) =>
        reasons.some(({ reason }) => DONE.includes(reason)),
      );
    }),
  );
}

/**
 * What keeps a school year from being closed: the next one has not come, something can still be entered, or somebody
 * waits for a decision. `unfinished`: pieces of work that were begun, as the engine knows them.
 */
export function yearLacks(session: SchoolAsRead, unfinished: number): YearLacks {
  const { school, control, today, configuration } = session;
  const { first } = daysOfSchoolYear(yearAfter(configuration.schoolYear));
  const open = school.classes.filter(
    (schoolClass) => schoolClass.bookId === '' || !isDone(session, schoolClass),
  );
  const requests = control
    .all(REQUESTS)
    .filter((row) => UNDECIDED.includes(readOr(readCell(REQUESTS, row, 'state'), 'open')));

  return {
    // Nobody holds a role of the new year before.
    notBefore: today < first ? first : '',
    classes: open.map(({ id }) => id),
    requests: requests.map(({ number, id }) => number || id),
    unfinished,
  };
}

/** True if nothing keeps the year from being closed. */
export function isYearDone({ notBefore, classes, requests, unfinished }: YearLacks): boolean {
  return notBefore === '' && classes.length === 0 && requests.length === 0 && unfinished === 0;
}
