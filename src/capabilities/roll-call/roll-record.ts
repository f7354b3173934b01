import type { Line } from '../../engine/act/write-in-order';
import type { Person } from '../../engine/person';
import type { Session } from '../../engine/session';
import { acceptedValue, withAccepted } from '../../ledger/accepted-state';
import type { EntryDraft } from '../../ledger/ledger-entry';
import type { RollChange } from './pure/roll-plan';
import { rollRegister } from './pure/roll-register';

/** Who changes what of which day of a class. */
export interface RollWrite {
  readonly classId: string;
  readonly date: string;
  readonly changes: readonly RollChange[];
  readonly commandId: string;
  /** What a person gave as the reason; '' where nobody was asked. */
  readonly reason: string;
}

function draftOf(
  {
    session,
    person,
  }: { readonly session: Session; readonly person: Pick<Person, 'email' | 'role'> },
  { classId, date, commandId, reason }: RollWrite,
  change: RollChange & { readonly old: string },
): EntryDraft {
  return {
    time: session.nowIso,
    actor: person.email,
    role: person.role,
    meaning: 'roll',
    key: { register: rollRegister(date), row: date, column: change.column, class: classId },
    oldValue: change.old,
    newValue: change.value,
    reason,
    commandId,
  };
}

/**
 * The line of the ledger that holds a statement: an entry for each value it changes (one, where nobody differed), and
 * what is accepted beside it. All of a roll call is in the ledger; no other file is written for it.
 */
export function rollLine(
  by: { readonly session: Session; readonly person: Pick<Person, 'email' | 'role'> },
  write: RollWrite,
): Line {
  const { ledger } = by.session;
  const { classId, date, changes, commandId } = write;

  return {
    chain: classId,
    commandId,
    drafts: () =>
      changes.map((change) => {
        const register = rollRegister(date);
        const tab = ledger.acceptedTab(classId, register);
        const at = { pupilId: date, key: change.column };
        const old = acceptedValue(tab, date, change.column);
        ledger.accept(classId, register, withAccepted(tab, at, change.value));

        return draftOf(by, write, { ...change, old });
      }),
  };
}
