import type { Preset } from './preset';

/** One way to read what regulations say differently, and the regulations that say it. */
export interface ContradictionReading {
  readonly id: string;
  readonly vi: string;
  readonly en: string;
  readonly saidBy: readonly Preset['id'][];
}

/** Something the regulations of schools contradict each other in: a setting with its readings named. */
export interface Contradiction {
  readonly id: string;
  readonly about: { readonly vi: string; readonly en: string };
  readonly readings: readonly [
    ContradictionReading,
    ContradictionReading,
    ...ContradictionReading[],
  ];
  /** Id of the reading that holds where a school chose neither a preset nor a reading. */
  readonly usual: string;
}

/** A reading, written shortly. */
export function reading(
  id: string,
  words: readonly [vi: string, en: string],
  saidBy: readonly Preset['id'][] = [],
): ContradictionReading {
  return { id, vi: words[0], en: words[1], saidBy };
}
