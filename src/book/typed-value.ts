import type { CellKind } from './cell-kind';
import { normaliseEntry } from './entry/normalise-entry';

/** A value asked for in words, printed as the book holds it; or why it is none. */
export type TypedValue =
  | { readonly ok: true; readonly value: string }
  | { readonly ok: false; readonly problem: string; readonly suggestion?: string };

/** A form knows no dates: no year is this one. */
const NO_YEAR = 0;

/** Reads a value that a person asks for in a form, by what the cell may hold. */
export function typedValue(text: string, kind: CellKind): TypedValue {
  const typed = text.normalize('NFC').trim();
  const decision = normaliseEntry({ kind: 'text', text: typed }, kind, NO_YEAR);

  if (decision.kind !== 'warn') {
    return { ok: true, value: decision.kind === 'keep' ? typed : kind.print(decision.value) };
  }

  const { problem, suggestion } = decision;

  return {
    ok: false,
    problem,
    ...(suggestion === undefined ? {} : { suggestion: kind.print(suggestion) }),
  };
}
