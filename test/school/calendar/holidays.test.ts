import { weekday } from '../../../src/kernel/time/iso-date';
import { HOLIDAY_YEARS, publicHolidays } from '../../../src/school/calendar/holidays';
import { addWorkingDays, isWorkingDay } from '../../../src/school/calendar/working-days';

const YEARS = Array.from(
  { length: HOLIDAY_YEARS.last - HOLIDAY_YEARS.first + 1 },
  (_, i) => HOLIDAY_YEARS.first + i,
);
const FIVE = { week: 'Mon-Fri', holidays: publicHolidays() } as const;
const SIX = { week: 'Mon-Sat', holidays: publicHolidays() } as const;
const datesOf = (year: number, name: string): readonly string[] =>
  publicHolidays()
    .filter((day) => day.date.startsWith(`${year}-`) && day.name.includes(name))
    .filter(({ type }) => type !== 'làm bù')
    .map(({ date }) => date);

describe('the built-in public holidays', () => {
  it.each(YEARS)('name every day of Điều 112 in %s', (year) => {
    expect(datesOf(year, 'Tết Nguyên đán').length).toBeGreaterThanOrEqual(5);
    expect(datesOf(year, 'Quốc khánh').length).toBeGreaterThanOrEqual(2);
    expect(datesOf(year, 'Quốc khánh')).toContain(`${year}-09-02`);
    expect(datesOf(year, 'Giỗ Tổ').length).toBeGreaterThanOrEqual(1);
    expect(publicHolidays().map(({ date }) => date)).toEqual(
      expect.arrayContaining([`${year}-01-01`, `${year}-04-30`, `${year}-05-01`]),
    );
  });

  it('name no day twice', () => {
    const dates = publicHolidays().map(({ date }) => date);

    expect(dates.filter((date, i) => dates.indexOf(date) !== i)).toEqual([]);
  });

  it('give days in lieu on working days only', () => {
    const lieu = publicHolidays()
      .filter(({ type }) => type === 'bù')
      .map(({ date }) => weekday(date));

    expect(lieu.filter((day) => day > 5)).toEqual([]);
  });

  it.each([
    [2028, ['2028-01-25', '2028-01-26', '2028-01-27', '2028-01-28', '2028-01-29', '2028-01-31']],
    // The first day is a Saturday, and 1 February a Friday.
    [
      2030,
      [
        '2030-02-01',
        '2030-02-02',
        '2030-02-03',
        '2030-02-04',
        '2030-02-05',
        '2030-02-06',
        '2030-02-07',
      ],
    ],
  ])('compute Tết %s with its days in lieu', (year, dates) => {
    expect([...datesOf(year, 'Tết Nguyên đán')].sort()).toEqual(dates);
  });
});

describe('working-day deadlines over the holidays of 2026–2030 (peers 15)', () => {
  it.each<[string, string, number, string]>([
    // 27/4 in lieu of Giỗ Tổ on a Sunday, 30/4 and 1/5 off.
    ['30/4 and 1/5 of 2026', '2026-04-20', 10, '2026-05-07'],
    ['the make-up Saturday 22/8/2026 for 31/8', '2026-08-20', 10, '2026-09-07'],
    ['Tết 2026', '2026-02-12', 5, '2026-02-26'],
    ['Tết 2027', '2027-02-02', 5, '2027-02-16'],
    ['30/4 and 1/5 of 2027, in lieu on 3/5', '2027-04-28', 3, '2027-05-05'],
    ['Tết 2028', '2028-01-24', 5, '2028-02-07'],
    ['30/4 (Sunday) and 1/5 of 2028, in lieu on 2/5', '2028-04-27', 3, '2028-05-04'],
    ['Tết 2029', '2029-02-09', 2, '2029-02-20'],
    ['Tết 2030', '2030-01-31', 1, '2030-02-08'],
  ])('pass over %s', (_what, from, days, last) => {
    expect(addWorkingDays(from, days, FIVE)).toBe(last);
  });

  it('count Saturdays where the school works on them, but never a holiday', () => {
    expect(isWorkingDay('2028-02-05', SIX)).toBe(true);
    expect(isWorkingDay('2028-01-29', SIX)).toBe(false);
  });

  it.each(YEARS)('end on a working day, whatever day of %s they begin', (year) => {
    for (let month = 1; month <= 12; month += 1) {
      const from = `${year}-${String(month).padStart(2, '0')}-15`;

      expect(isWorkingDay(addWorkingDays(from, 10, FIVE), FIVE)).toBe(true);
    }
  });
});
