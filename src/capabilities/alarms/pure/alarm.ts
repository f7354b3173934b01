import type { LedgerEntry } from '../../../ledger/ledger-entry';
import type { AlarmKind } from '../../../school/alarm-limits';

/** Something out of the ordinary in a chain: a reason to ask, never a proof of anything (R165). */
export interface Alarm {
  readonly kind: AlarmKind;
  /** As the ledger names who did it: one address, or several joined. */
  readonly actor: string;
  readonly register: string;
  /** '' where it is about a whole register. */
  readonly column: string;
  /** How many cells or requests, and from how many on it is told. */
  readonly count: number;
  readonly limit: number;
  /** `up`, `down`, or '' where there is no direction. */
  readonly direction: 'up' | 'down' | '';
  /** First and last entry. */
  readonly first: Pick<LedgerEntry, 'seq' | 'time'>;
  readonly last: Pick<LedgerEntry, 'seq' | 'time'>;
}

/** Entries of one group, in the order of their chain; never empty. */
export type Group = readonly [LedgerEntry, ...LedgerEntry[]];

/** Entries by a text that says what belongs together, in the order in which groups begin. */
export function groupsBy(
  entries: readonly LedgerEntry[],
  textOf: (entry: LedgerEntry) => string,
): readonly Group[] {
  const groups = new Map<string, [LedgerEntry, ...LedgerEntry[]]>();

  for (const entry of entries) {
    const text = textOf(entry);
    const known = groups.get(text);

    if (known === undefined) {
      groups.set(text, [entry]);
    } else {
      known.push(entry);
    }
  }

  return [...groups.values()];
}

/** The alarm over a group; `column`: '' where it is about more than one. */
export function alarmOver(
  kind: AlarmKind,
  group: Group,
  told: Pick<Alarm, 'column' | 'count' | 'limit'> & { readonly direction?: Alarm['direction'] },
): Alarm {
  const [first] = group;
  const last = group[group.length - 1] ?? first;
  const place = { actor: first.actor, register: first.key.register };
  const ends = {
    first: { seq: first.seq, time: first.time },
    last: { seq: last.seq, time: last.time },
  };

  return { kind, direction: '', ...place, ...told, ...ends };
}
