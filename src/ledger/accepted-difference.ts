import { type Said, said } from '../kernel/words/said';
import { type AcceptedTab, acceptedValue, withAccepted } from './accepted-state';
import type { LedgerEntry } from './ledger-entry';
import { setsValue } from './meaning';
import type { LedgerSaying } from './words/ledger-words';

/** Tab id → its accepted values. */
export type AcceptedClass = Readonly<Record<string, AcceptedTab>>;

/** A value that is not what the chain of its class last said. */
export interface AcceptedDifference {
  readonly tabId: string;
  readonly pupilId: string;
  readonly key: string;
  /** What stands in the accepted state, and what the chain says; '' = blank. */
  readonly found: string;
  readonly expected: string;
}

/**
 * Accepted values of a class as the entries of its chain alone give them: of each pupil, tab and column the new value of
 * the last entry that sets one. Blank values are left out.
 */
export function acceptedByChain(entries: readonly LedgerEntry[]): AcceptedClass {
  const tabs = new Map<string, AcceptedTab>();

  for (const { meaning, key: place, newValue } of entries) {
    const { register: tabId, row: pupilId, column: key } = place;

    if (setsValue(meaning) && pupilId !== '') {
      const tab = tabs.get(tabId) ?? {};
      tabs.set(tabId, withAccepted(tab, { pupilId, key }, newValue));
    }
  }

  return Object.fromEntries([...tabs].map(([tabId, tab]) => [tabId, withoutBlanks(tab)]));
}

function withoutBlanks(tab: AcceptedTab): AcceptedTab {
  return Object.fromEntries(
    Object.entries(tab).filter(([, marks]) => Object.keys(marks).length > 0),
  );
}

function keysOf(
  first: Readonly<Record<string, unknown>>,
  second: Readonly<Record<string, unknown>>,
) {
  return [...new Set([...Object.keys(first), ...Object.keys(second)])].sort();
}

function tabDifferences(
  tabId: string,
  found: AcceptedTab,
  expected: AcceptedTab,
): readonly AcceptedDifference[] {
  return keysOf(found, expected).flatMap((pupilId) =>
    keysOf(found[pupilId] ?? {}, expected[pupilId] ?? {}).flatMap((key) => {
      const values = {
        found: acceptedValue(found, pupilId, key),
        expected: acceptedValue(expected, pupilId, key),
      };

      return values.found === values.expected ? [] : [{ tabId, pupilId, key, ...values }];
    }),
  );
}

/** Every value in which an accepted state is not what the chain says, tab by tab. */
export function acceptedDifferences(
  found: AcceptedClass,
  expected: AcceptedClass,
): readonly AcceptedDifference[] {
  return keysOf(found, expected).flatMap((tabId) =>
    tabDifferences(tabId, found[tabId] ?? {}, expected[tabId] ?? {}),
  );
}

/** A difference as it is said: `toan HS001 HK1.TX1: ghi “10”, chuỗi nói “9”`. */
export function differenceSaid(difference: AcceptedDifference): Said {
  return said<LedgerSaying>('finding.accepted', { ...difference });
}
