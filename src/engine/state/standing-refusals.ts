import * as v from 'valibot';
import type { StandingRefusal } from '../../book/cell-note';
import { parsedJson } from '../../kernel/table/parsed-json';

/** Values that were refused and whose notes still stand in a class book, by {@link refusalKey}. */
export type StandingRefusals = Readonly<Record<string, StandingRefusal>>;

const STANDING = v.record(
  v.string(),
  v.object({ shown: v.string(), at: v.string(), problem: v.string() }),
);

/** A cell of a table holds 50,000 characters; a refusal takes about 250. The oldest go first. */
const KEPT = 150;

/** The cell of a refusal. */
export function refusalKey(cell: {
  readonly tabId: string;
  readonly pupilId: string;
  readonly key: string;
}): string {
  return `${cell.tabId}/${cell.pupilId}/${cell.key}`;
}

/** Reads them as they are kept beside a chain; a text somebody has spoilt is none. */
export function readRefusals(text: string): StandingRefusals {
  // Only notes depend on it: they go, what was refused stays in the chain.
  return parsedJson(STANDING, text) ?? {};
}

/** Writes them; '' = none. */
export function writeRefusals(refusals: StandingRefusals): string {
  const entries = Object.entries(refusals);
  const waiting = entries.filter(([, { problem }]) => problem.startsWith('held:'));
  const others = entries.filter((entry) => !waiting.includes(entry));
  // What waits for a decision goes last.
  const kept = [...others, ...waiting].slice(-KEPT);

  return kept.length === 0 ? '' : JSON.stringify(Object.fromEntries(kept));
}
