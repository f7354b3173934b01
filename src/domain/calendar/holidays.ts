import { addDays, daysBetween } from './iso-date';

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

/**
 * Public holidays 2024–2027 (BLLĐ 2019 Đ112; NQ 28/2026/QH16 for 24/11 from 2026). A starting table: each school
 * edits its own copy. Tết and Quốc khánh 2027 are proposals, not yet decided when this was written (domain §6).
 */
export const HOLIDAYS: readonly Holiday[] = [
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
