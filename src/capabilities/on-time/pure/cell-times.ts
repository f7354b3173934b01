import type { LedgerEntry } from '../../../ledger/ledger-entry';
import { setsValue } from '../../../ledger/meaning';

/** A value a cell was given: when (UTC ms), and whether it is one. */
interface Given {
  readonly at: number;
  readonly isBlank: boolean;
}

/** What the cells of a class were given, in the order of the chain. */
export type CellTimes = ReadonlyMap<string, readonly Given[]>;

/** A cell of a class. */
export interface CellKey {
  readonly register: string;
  /** Id of the pupil. */
  readonly row: string;
  /** Column key. */
  readonly column: string;
}

function keyOf({ register, row, column }: CellKey): string {
  return `${register}/${row}/${column}`;
}

/** Reads from the entries of a chain when each cell was given what: the ledger alone says when something was in. */
export function cellTimes(entries: readonly LedgerEntry[]): CellTimes {
  const times = new Map<string, Given[]>();

  entries
    .filter(({ meaning }) => setsValue(meaning))
    .forEach(({ key, time, newValue }) => {
      const given = times.get(keyOf(key)) ?? [];

      given.push({ at: Date.parse(time), isBlank: newValue === '' });
      times.set(keyOf(key), given);
    });

  return times;
}

/** True where a cell held a value at an instant (UTC ms). */
export function wasFilled(times: CellTimes, cell: CellKey, at: number): boolean {
  const before = (times.get(keyOf(cell)) ?? []).filter((given) => given.at <= at);
  const last = before[before.length - 1];

  return last !== undefined && !last.isBlank;
}
