import type { Term } from '../../../school/school-types';

/** What results are made for: a semester, or the school year. */
export type Period = Term | 'year';

/** All periods in the order of the book. */
export const PERIODS: readonly Period[] = [1, 2, 'year'];

/** A period as tables and ids hold it: `1`, `2`, `year`. */
export function periodText(period: Period): string {
  return String(period);
}

/** Reads such a text; null if it is none. */
export function readPeriod(text: string): Period | null {
  return PERIODS.find((period) => periodText(period) === text) ?? null;
}

/** A period in words, as titles have it. */
export function periodName(period: Period): string {
  if (period === 'year') {
    return 'Cả năm';
  }

  return period === 1 ? 'Học kì I' : 'Học kì II';
}

/** The same within a sentence: `học kì I`, `cả năm`. */
export function periodInText(period: Period): string {
  const name = periodName(period);

  return name.slice(0, 1).toLowerCase() + name.slice(1);
}

/** Short form for ledger and tables: `HK1`, `HK2`, `CN`. */
export function periodCode(period: Period): string {
  return period === 'year' ? 'CN' : `HK${period}`;
}

/** The semesters whose marks a period's results depend on. */
export function termsOf(period: Period): readonly Term[] {
  return period === 'year' ? [1, 2] : [period];
}
