import { weekday } from '../../../src/kernel/time/iso-date';
import { publicHolidays } from '../../../src/school/calendar/holidays';
import {
  addCalendarDays,
  addWorkingDays,
  isWorkingDay,
  nextWorkingDay,
  type WorkCalendar,
} from '../../../src/school/calendar/working-days';

const FIVE: WorkCalendar = { week: 'Mon-Fri', holidays: publicHolidays() };
const SIX: WorkCalendar = { week: 'Mon-Sat', holidays: publicHolidays() };

describe('the table of holidays', () => {
  test('has each day once and covers 2024 to 2032', () => {
    const dates = publicHolidays().map((day) => day.date);
    expect(new Set(dates).size).toBe(dates.length);
    expect([...new Set(dates.map((d) => d.slice(0, 4)))]).toEqual([
      ...Array.from({ length: 9 }, (_, i) => String(2024 + i)),
    ]);
  });

  test('makes up only on weekends and swaps only weekdays', () => {
    const days = (type: string) =>
      publicHolidays()
        .filter((d) => d.type === type)
        .map((d) => weekday(d.date));
    expect(days('làm bù').every((d) => d >= 6)).toBe(true);
    expect(days('hoán đổi nghỉ').every((d) => d <= 5)).toBe(true);
    expect(days('làm bù')).toHaveLength(days('hoán đổi nghỉ').length);
  });
});

test.each([
  ['2026-11-24', FIVE, false],
  ['2026-11-25', FIVE, true],
  ['2026-11-28', FIVE, false],
  ['2026-11-28', SIX, true],
  ['2026-11-29', SIX, false],
  ['2026-08-22', FIVE, true],
  ['2026-08-31', FIVE, false],
  ['2026-04-27', SIX, false],
] as const)('%s', (iso, calendar, worked) => {
  expect(isWorkingDay(iso, calendar)).toBe(worked);
});

test.each([
  ['2026-02-09', 10, FIVE, '2026-03-02'],
  ['2026-08-17', 10, FIVE, '2026-08-28'],
  ['2026-11-02', 10, FIVE, '2026-11-16'],
  ['2026-11-20', 1, FIVE, '2026-11-23'],
  ['2026-11-20', 1, SIX, '2026-11-21'],
  ['2026-11-23', 1, FIVE, '2026-11-25'],
  ['2026-11-22', 0, FIVE, '2026-11-23'],
  ['2026-12-31', 1, FIVE, '2027-01-04'],
] as const)('%s plus %i working days', (from, n, calendar, end) => {
  expect(addWorkingDays(from, n, calendar)).toBe(end);
});

test('school breaks suspend counting only where they are given', () => {
  const breaks = { ...FIVE, schoolBreaks: [{ from: '2027-02-01', to: '2027-02-14' }] };
  expect(addWorkingDays('2027-01-29', 1, FIVE)).toBe('2027-02-01');
  expect(addWorkingDays('2027-01-29', 1, breaks)).toBe('2027-02-15');
});

test('a calendar-day term keeps its last day or moves it, as asked', () => {
  expect(addCalendarDays('2026-11-10', 14)).toBe('2026-11-24');
  const term = { lastDay: 'nextWorkingDay', calendar: FIVE } as const;
  expect(addCalendarDays('2026-11-10', 14, term)).toBe('2026-11-25');
  expect(addCalendarDays('2026-11-10', 10, term)).toBe('2026-11-20');
});

test.each([
  ['2026-02-30', 1],
  ['2026-02-01', -1],
  ['2026-02-01', 1.5],
  ['2026-02-01', 99999],
])('a term from %s of %d days is refused', (from, n) => {
  expect(() => addWorkingDays(from, n, FIVE)).toThrow('BAD_INPUT');
  expect(() => addCalendarDays(from, n)).toThrow('BAD_INPUT');
});

test('a calendar without a working day is refused instead of searched for ever', () => {
  const never = { ...FIVE, schoolBreaks: [{ from: '1900-01-01', to: '2200-01-01' }] };
  expect(() => nextWorkingDay('2026-01-01', never)).toThrow('BAD_INPUT');
});
