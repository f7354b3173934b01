import { addDays, daysInMonth } from '../../../kernel/time/iso-date';
import type { SchoolModel } from '../../../school/school-model';

/** First and last day (ISO) of a month such as `2026-11`. */
export function daysOfMonth(month: string): { readonly first: string; readonly last: string } {
  const [year = 0, number = 0] = month.split('-').map(Number);

  return { first: `${month}-01`, last: `${month}-${daysInMonth(year, number)}` };
}

/** Months of the school year that have begun by a day (ISO), the latest first. */
export function monthsBegun({ settings }: Pick<SchoolModel, 'settings'>, today: string): string[] {
  const last = [today, settings.terms[2].to].sort()[0] ?? today;
  const months: string[] = [];
  let day = `${settings.terms[1].from.slice(0, 7)}-01`;

  while (day <= last) {
    months.unshift(day.slice(0, 7));
    day = addDays(daysOfMonth(day.slice(0, 7)).last, 1);
  }

  return months;
}

/** `11/2026`. */
export function monthText(month: string): string {
  return month.split('-').reverse().join('/');
}
