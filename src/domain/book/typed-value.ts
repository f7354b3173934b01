import { parseMark, printMark } from '../text/mark';
import { readEntry } from './entry-value';
import type { CellKind } from './tab-layout';

/** Levels of training (TT22/2021 Điều 8), the best first. */
export const TRAINING_LEVELS: readonly string[] = ['Tốt', 'Khá', 'Đạt', 'Chưa đạt'];

/** A value asked for in words, printed as the book holds it; or why it is none. */
export type TypedValue =
  | { readonly ok: true; readonly value: string }
  | { readonly ok: false; readonly problem: string; readonly suggestion?: string };

/** Reads a value that a person asks for in a form, by what the cell may hold. */
export function typedValue(text: string, kind: CellKind): TypedValue {
  if (kind === 'score' || kind === 'comment') {
    const mark = parseMark(text, kind);

    if (mark.ok) {
      return { ok: true, value: printMark(mark.value) };
    }

    const { reason, suggestion } = mark;

    return {
      ok: false,
      problem: reason,
      ...(suggestion === undefined ? {} : { suggestion: printMark(suggestion) }),
    };
  }

  const value = text.normalize('NFC').trim();
  const read = readEntry({ value, formula: null, shown: value }, kind, { year: 2000 });

  return read.ok ? { ok: true, value: read.value } : { ok: false, problem: read.problem };
}
