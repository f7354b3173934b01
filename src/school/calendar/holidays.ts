import { addDays, daysBetween, isoDate, weekday } from '../../kernel/time/iso-date';
import { lunarDate } from '../../kernel/time/lunar-date';

/** Years whose public holidays are known here. Of years outside nothing is guessed. */
export const HOLIDAY_YEARS = { first: 2024, last: 2032 } as const;

/**
 * `lễ` a public holiday; `bù` the day off in lieu of a holiday on a weekend (BLLĐ 2019 Đ111.3); `hoán đổi nghỉ` a
 * day off that was swapped; `làm bù` the weekend day worked instead (a working day).
 */
export type HolidayType = 'lễ' | 'bù' | 'hoán đổi nghỉ' | 'làm bù';

/** One day that is not an ordinary one. `date` is ISO. The school's "Ngày nghỉ" table has these columns. */
export interface Holiday {
  readonly date: string;
  readonly name: string;
  readonly type: HolidayType;
}

const NEW_YEAR = 'Tết Dương lịch';
const TET = 'Tết Nguyên đán';
const KINGS = 'Giỗ Tổ Hùng Vương';
const REUNIFICATION = 'Ngày Chiến thắng 30/4';
const LABOUR = 'Quốc tế Lao động 1/5';
const NATIONAL = 'Quốc khánh 2/9';
const CULTURE = 'Ngày Văn hóa Việt Nam';

/** Public holidays as they were decided; Tết and Quốc khánh 2027 are proposals (domain §6). */
const decided = (): readonly Holiday[] => [
  ...span('2024-01-01', '2024-01-01', NEW_YEAR),
  ...span('2024-02-08', '2024-02-14', TET),
  ...span('2024-04-18', '2024-04-18', KINGS),
  ...swap('2024-04-29', '2024-05-04', REUNIFICATION),
  ...span('2024-04-30', '2024-04-30', REUNIFICATION),
  ...span('2024-05-01', '2024-05-01', LABOUR),
  ...span('2024-09-02', '2024-09-03', NATIONAL),
  ...span('2025-01-01', '2025-01-01', NEW_YEAR),
  ...span('2025-01-27', '2025-01-31', TET),
  ...span('2025-04-07', '2025-04-07', KINGS),
  ...span('2025-04-30', '2025-04-30', REUNIFICATION),
  ...span('2025-05-01', '2025-05-01', LABOUR),
  ...swap('2025-05-02', '2025-04-26', LABOUR),
  ...span('2025-09-01', '2025-09-02', NATIONAL),
  ...span('2026-01-01', '2026-01-01', NEW_YEAR),
  ...swap('2026-01-02', '2026-01-10', NEW_YEAR),
  ...span('2026-02-16', '2026-02-20', TET),
  ...span('2026-04-26', '2026-04-26', KINGS),
  { date: '2026-04-27', name: KINGS, type: 'bù' },
  ...span('2026-04-30', '2026-04-30', REUNIFICATION),
  ...span('2026-05-01', '2026-05-01', LABOUR),
  ...swap('2026-08-31', '2026-08-22', NATIONAL),
  ...span('2026-09-01', '2026-09-02', NATIONAL),
  ...span('2026-11-24', '2026-11-24', CULTURE),
  ...span('2027-01-01', '2027-01-01', NEW_YEAR),
  ...span('2027-02-04', '2027-02-10', TET),
  ...span('2027-04-16', '2027-04-16', KINGS),
  ...span('2027-04-30', '2027-04-30', REUNIFICATION),
  ...span('2027-05-01', '2027-05-01', LABOUR),
  { date: '2027-05-03', name: LABOUR, type: 'bù' },
  ...span('2027-09-02', '2027-09-03', NATIONAL),
  ...span('2027-11-24', '2027-11-24', CULTURE),
];

/** Years whose days off are decided later, by a notice each autumn: here as the law alone gives them. */
const BY_LAW: readonly number[] = Array.from(
  { length: HOLIDAY_YEARS.last - 2027 },
  (_, i) => 2028 + i,
);

/** Weekdays (1 = Monday) of 2 September on which the day before it is the second day off; else it is the day after. */
const DAY_BEFORE: readonly number[] = [2, 3, 5, 6];

/**
 * Public holidays 2024–2032 (BLLĐ 2019 Đ112; NQ 28/2026/QH16 for 24/11 from 2026). A starting table: for a day that the
 * school's tab `Ngày nghỉ` names too, that tab counts. From 2028 they are what the law gives: the Government's choice of
 * days and its swaps of working days are written there when they are known.
 */
export function publicHolidays(): readonly Holiday[] {
  known = known ?? [...decided(), ...BY_LAW.flatMap(holidaysByLaw)];

  return known;
}

/** Worked out when they are first asked for: most executions do not, and each loads this file. */
let known: readonly Holiday[] | null = null;

/** The public holidays of a year, each with the day off in lieu where it falls on a weekend (Đ111.3, Đ112.1). */
function holidaysByLaw(year: number): readonly Holiday[] {
  const newYear = lunarDate(year, 1, 1);
  const kings = lunarDate(year, 3, 10);
  const national = isoDate(year, 9, 2);
  const second = addDays(national, DAY_BEFORE.includes(weekday(national)) ? -1 : 1);
  const days = [
    ...span(isoDate(year, 1, 1), isoDate(year, 1, 1), NEW_YEAR),
    ...span(addDays(newYear, -1), addDays(newYear, 3), TET),
    ...span(kings, kings, KINGS),
    ...span(isoDate(year, 4, 30), isoDate(year, 4, 30), REUNIFICATION),
    ...span(isoDate(year, 5, 1), isoDate(year, 5, 1), LABOUR),
    ...[second, national].sort().flatMap((day) => span(day, day, NATIONAL)),
    ...span(isoDate(year, 11, 24), isoDate(year, 11, 24), CULTURE),
  ];

  return days.reduce(withLieu, days);
}

/** Adds the next free day for a holiday on a Saturday or Sunday. */
function withLieu(all: readonly Holiday[], { date, name }: Holiday): readonly Holiday[] {
  if (weekday(date) <= 5) {
    return all;
  }

  const isTaken = (day: string): boolean =>
    weekday(day) > 5 || all.some((holiday) => holiday.date === day);
  let day = addDays(date, 1);

  while (isTaken(day)) {
    day = addDays(day, 1);
  }

  return [...all, { date: day, name, type: 'bù' }];
}

function span(from: string, to: string, name: string): readonly Holiday[] {
  return Array.from({ length: daysBetween(from, to) + 1 }, (_, i) => ({
    date: addDays(from, i),
    name,
    type: 'lễ' as const,
  }));
}

function swap(off: string, worked: string, name: string): readonly Holiday[] {
  return [
    { date: off, name, type: 'hoán đổi nghỉ' },
    { date: worked, name, type: 'làm bù' },
  ];
}
