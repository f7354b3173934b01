import type { CellKind } from '../cell-kind';
import { type CellContent, type EntryDecision, KEEP, warn } from './entry-decision';

/**
 * True when the text of a single edit (`e.value`, numbers in JavaScript notation) is surely what such a cell takes, so
 * that nothing more need be read. `0.5` is none for a mark: it may be the text `0.5`, which no sheet of locale vi_VN
 * counts as a number.
 */
export function isPlainEntry(value: string, kind: CellKind): boolean {
  return kind.plain.test(value);
}

/** Decides what was meant in a cell people write in. `thisYear`: calendar year of the edit. */
export function normaliseEntry(
  content: CellContent,
  kind: CellKind,
  thisYear: number,
): EntryDecision {
  if (content.kind === 'blank') {
    return KEEP;
  }

  return content.kind === 'formula'
    ? warn(content.text, 'formula')
    : kind.decide(content, thisYear);
}

/** The same decision, but of an exemption it is told that it holds only where one is recorded. */
export function tellExemption(
  decision: EntryDecision,
  content: CellContent,
  { exemption }: CellKind,
): EntryDecision {
  const isExemption =
    decision.kind === 'write'
      ? decision.value === exemption
      : decision.kind === 'keep' && content.kind === 'text' && content.text === exemption;

  return exemption !== null && isExemption && content.kind === 'text'
    ? warn(content.text, 'exemption')
    : decision;
}
