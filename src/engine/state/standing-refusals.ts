import * as v from 'valibot';
import type { StandingRefusal } from '../../book/cell-note';
import { isHeldProblem } from '../../book/held-problem';
import { parsedJson } from '../../kernel/table/parsed-json';

/** Values that were refused and whose notes still stand in a class book, by {@link refusalKey}. */
export type StandingRefusals = Readonly<Record<string, StandingRefusal>>;

type StandingEntry = readonly [string, StandingRefusal];

const STANDING = v.record(
  v.string(),
  v.object({ shown: v.string(), at: v.string(), problem: v.string() }),
);

/** A cell of a table holds 50,000 characters. */
const LONGEST = 48_000;

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

/** The last of these that fit into a cell. */
function fitting(entries: readonly StandingEntry[]): readonly StandingEntry[] {
  const lengths = entries.map((entry) => JSON.stringify(entry).length);
  const all = lengths.reduce((sum, length) => sum + length, 0);
  let over = all - LONGEST;
  const first = lengths.findIndex((length) => {
    const isKept = over <= 0;
    over -= length;

    return isKept;
  });

  return first === -1 ? [] : entries.slice(first);
}

/** Writes them; '' = none. Where there are more than a cell holds, the oldest go, those that wait for a decision last. */
export function writeRefusals(refusals: StandingRefusals): string {
  const entries = Object.entries(refusals);
  const waiting = entries.filter(([, { problem }]) => isHeldProblem(problem));
  const others = entries.filter((entry) => !waiting.includes(entry));
  const kept = fitting([...others, ...waiting]);

  return kept.length === 0 ? '' : JSON.stringify(Object.fromEntries(kept));
}
