import { parseMark, printMark } from '../../../book/mark';
import { GUARD_LIMITS } from './guard-limits';

/** The mark somebody meant who left the comma out: `75` → `7,5`, `100` → `10`; null where nothing says so. */
export function meantMark(typed: string): string | null {
  const quick = parseMark(typed, 'score', { quickEntry: true });
  const isMark = parseMark(typed, 'score').ok;

  return quick.ok && !isMark ? printMark(quick.value) : null;
}

/** True where so many cells of a column were typed without their comma that it was no slip in one of them. */
export function isTenfold(typed: readonly string[]): boolean {
  return typed.filter((text) => meantMark(text) !== null).length >= GUARD_LIMITS.cells;
}
