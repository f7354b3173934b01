import { daysInMonth } from '../../../../kernel/time/iso-date';
import type { Moment } from '../rule/regulation-rule';
import { NUMBER } from './read-numbers';
import { any, as, maybe, piece, type Read, skip, then, words } from './readers';

/** A date as it is written; year null = of the school year. */
export type SaidDate = Pick<Extract<Moment, { kind: 'date' }>, 'day' | 'month' | 'year'>;

/** 29 February exists without a year: the school year decides. */
const LEAP_YEAR = 2024;

function dateOf(day: number, month: number, year: number | null): SaidDate | null {
  const isReal =
    month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year ?? LEAP_YEAR, month);

  return isReal && (year === null || (year >= 2000 && year <= 2199)) ? { day, month, year } : null;
}

const IN_FIGURES = piece(({ text }) => {
  const found = /^(\d{1,2})([/.-])(\d{1,2})(?:\2(\d{4}))?$/.exec(text);
  const year = found?.[4];

  return found === null
    ? null
    : dateOf(Number(found[1]), Number(found[3]), year === undefined ? null : Number(year));
});
const YEAR_FIRST = piece(({ text }) => {
  const found = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);

  return found === null ? null : dateOf(Number(found[3]), Number(found[2]), Number(found[1]));
});
const FULL_YEAR = piece(({ text }) => (/^2[01]\d\d$/.test(text) ? Number(text) : null));
const YEAR = skip(words('năm', '/'), FULL_YEAR);

/** A month by its number, or by its own name (`tháng giêng`, `tháng tư`, `tháng chạp`). */
export const MONTH_NUMBER: Read<number> = any(
  as(NUMBER, (n) => (n >= 1 && n <= 12 ? n : null)),
  as(words('giêng'), () => 1),
  as(words('tư'), () => 4),
  as(words('chạp'), () => 12),
);

const DAY_OF_MONTH = skip(maybe(words('mồng', 'mùng'), null), NUMBER);
const IN_WORDS = then(
  then(DAY_OF_MONTH, skip(words('tháng'), MONTH_NUMBER), (day, month) => ({ day, month })),
  maybe(YEAR, null),
  ({ day, month }, year) => dateOf(day, month, year),
);
/** `30/8 năm 2026`. */
const WITH_YEAR = then(IN_FIGURES, YEAR, ({ day, month, year: own }, year) =>
  own === null ? dateOf(day, month, year) : null,
);

/** A day that exists: `30/8`, `30-08-2026`, `31 tháng 8`, `mồng 5 tháng 9 năm 2026`, `2026-08-30`. */
export const DATE: Read<SaidDate> = any(WITH_YEAR, IN_FIGURES, YEAR_FIRST, IN_WORDS);
