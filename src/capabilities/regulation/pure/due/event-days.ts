import { type SchoolCalendar, weeksOfYear } from '../../../../school/calendar/school-calendar';
import type { RuleEvent } from '../rule/regulation-rule';
import type { DueFacts } from './due-facts';

type Term = 1 | 2;

/** Half of the weeks of a semester, rounded up: weeks 9 and 27 of 18 and 17. */
function middleOf(calendar: SchoolCalendar, term: Term): string {
  const weeks = weeksOfYear(calendar).filter((week) => week.term === term);

  return weeks[Math.ceil(weeks.length / 2) - 1]?.sunday ?? calendar.terms[term].to;
}

const OF_TERM: Readonly<
  Record<'termStart' | 'midTerm' | 'termEnd', (calendar: SchoolCalendar, term: Term) => string>
> = {
  termStart: ({ terms }, term) => terms[term].from,
  midTerm: middleOf,
  termEnd: ({ terms }, term) => terms[term].to,
};

function tetDays({ breaks }: SchoolCalendar, isBefore: boolean): readonly string[] {
  return breaks.map(({ from, to }) => (isBefore ? from : to));
}

/**
 * The days (ISO) of an event: of each semester, if none is named. Weeks off have a first day, which counts for what is
 * before them, and a last. Null: the day of the test is not known.
 */
export function eventDays(
  event: RuleEvent,
  { term, isBefore }: { readonly term: Term | null; readonly isBefore: boolean },
  { calendar, testDate }: DueFacts,
): readonly string[] | null {
  const terms: readonly Term[] = term === null ? [1, 2] : [term];

  switch (event) {
    case 'test':
    case 'midTest':
    case 'finalTest':
      return testDate === null ? null : [testDate];
    case 'opening':
      return [calendar.opening];
    case 'yearEnd':
      return [calendar.terms[2].to];
    case 'tet':
      return tetDays(calendar, isBefore);
    default:
      return terms.map((each) => OF_TERM[event](calendar, each));
  }
}
