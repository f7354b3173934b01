import { lunarDate } from '../../../src/kernel/time/lunar-date';

describe('days of the lunar calendar', () => {
  it.each([
    [1985, '1985-01-21'],
    [2004, '2004-01-22'],
    [2006, '2006-01-29'],
    [2007, '2007-02-17'],
    [2012, '2012-01-23'],
    [2017, '2017-01-28'],
    [2020, '2020-01-25'],
    [2023, '2023-01-22'],
    [2024, '2024-02-10'],
    [2025, '2025-01-29'],
    [2026, '2026-02-17'],
    [2027, '2027-02-06'],
    [2028, '2028-01-26'],
    [2029, '2029-02-13'],
    // A day before the Chinese one: the new moon is at 23:07 in Việt Nam.
    [2030, '2030-02-02'],
    [2031, '2031-01-23'],
    [2032, '2032-02-11'],
  ])('know the new year of %s', (year, date) => {
    expect(lunarDate(year, 1, 1)).toBe(date);
  });

  it.each([
    [2020, '2020-04-02'],
    [2021, '2021-04-21'],
    [2022, '2022-04-10'],
    // A leap month 2 comes before it.
    [2023, '2023-04-29'],
    [2024, '2024-04-18'],
    [2025, '2025-04-07'],
    [2026, '2026-04-26'],
    [2027, '2027-04-16'],
  ])('know the day of the Hùng kings of %s', (year, date) => {
    expect(lunarDate(year, 3, 10)).toBe(date);
  });
});
