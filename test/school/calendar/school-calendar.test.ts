import { weekday } from '../../../src/kernel/time/iso-date';
import {
  SCHOOL_CALENDARS,
  schoolCalendarOf,
  weeksOfYear,
} from '../../../src/school/calendar/school-calendar';
import { isInSchoolYear, readSchoolYear } from '../../../src/school/calendar/school-year';

describe.each(SCHOOL_CALENDARS.map((calendar) => [calendar.schoolYear, calendar] as const))(
  'the built-in school year %s',
  (schoolYear, calendar) => {
    const weeks = weeksOfYear(calendar);
    const year = readSchoolYear(schoolYear)!;

    it('has 18 and 17 teaching weeks, numbered in a row', () => {
      expect(weeks.map(({ number }) => number)).toEqual(
        Array.from({ length: 35 }, (_, i) => i + 1),
      );
      expect(weeks.filter(({ term }) => term === 1)).toHaveLength(18);
    });

    it('ends each semester with its last week, before 31 May', () => {
      expect(weeks[17]!.sunday).toBe(calendar.terms[1].to);
      expect(weeks[34]!.sunday).toBe(calendar.terms[2].to);
      expect(calendar.terms[2].to < `${year.second}-05-31`).toBe(true);
    });

    it('lies within its school year, its weeks off from Monday to Sunday', () => {
      const { opening, terms, breaks } = calendar;
      const days = [opening, terms[1].from, terms[2].to, ...breaks.map(({ from }) => from)];

      expect(days.every((day) => isInSchoolYear(day, year))).toBe(true);
      expect(breaks.map(({ from, to }) => [weekday(from), weekday(to)])).toEqual([[1, 7]]);
    });
  },
);

test('2026-2027 ends its weeks as the plan of the province says (domain §6)', () => {
  const weeks = weeksOfYear(schoolCalendarOf('2026-2027')!);
  const ends = [8, 17, 18, 26, 34, 35].map((number) => weeks[number - 1]!.sunday);

  expect(ends).toEqual([
    '2026-11-01',
    '2027-01-03',
    '2027-01-10',
    '2027-03-21',
    '2027-05-16',
    '2027-05-23',
  ]);
});

test('of a year that is not built in nothing is guessed', () => {
  expect(schoolCalendarOf('2031-2032')).toBeNull();
});
