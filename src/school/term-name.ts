import type { Term } from './school-types';

/** Semesters are counted in Roman numerals. */
export const TERM_NUMERAL: Readonly<Record<Term, string>> = { 1: 'I', 2: 'II' };

/** Semester in words: `Học kì I`. */
export function termName(term: Term): string {
  return `Học kì ${TERM_NUMERAL[term]}`;
}

/** Semester where there is little room: `HKI`. */
export function shortTermName(term: Term): string {
  return `HK${TERM_NUMERAL[term]}`;
}
