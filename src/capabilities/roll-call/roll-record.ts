import type { ActCall } from '../../engine/act/act-call';
import { type Line, NO_WRITES, type Writes } from '../../engine/act/write-in-order';
import { ledgerId } from '../../engine/ledger/ledger-id';
import { acceptedValue, withAccepted } from '../../ledger/accepted-state';
import type { EntryDraft } from '../../ledger/ledger-entry';
import type { RollChange } from './pure/roll-plan';
import { rollRegister } from './pure/roll-register';

/** A command about the roll of one day of a class. */
type Given = Pick<ActCall, 'session' | 'person' | 'id'> & {
  readonly payload: { readonly classId: string; readonly date: string };
};

function commandIdOf({ id }: Given): string {
  return ledgerId('roll', id);
}

function draftOf(given: Given, change: RollChange & { readonly old: string }): EntryDraft {
  const { session, person, payload } = given;
  const { classId, date } = payload;

  return {
    time: session.nowIso,
    actor: person.email,
    role: person.role,
    meaning: 'roll',
    key: { register: rollRegister(date), row: date, column: change.column, class: classId },
    oldValue: change.old,
    newValue: change.value,
    commandId: commandIdOf(given),
  };
}

/** An entry for each value that changes (one, where nobody differed), and what is accepted beside it. */
function lineOf(given: Given, changes: readonly RollChange[]): Line {
  const { ledger } = given.session;
  const { classId, date } = given.payload;
  const register = rollRegister(date);

  return {
    chain: classId,
    commandId: commandIdOf(given),
    drafts: () =>
      changes.map((change) => {
        const tab = ledger.acceptedTab(classId, register);
        const at = { pupilId: date, key: change.column };
        const old = acceptedValue(tab, date, change.column);
        ledger.accept(classId, register, withAccepted(tab, at, change.value));

        return draftOf(given, { ...change, old });
      }),
  };
}

/** What a roll call, or a decision about one, writes: all of it is in the ledger, no other file is written for it. */
export function rollWrites(given: Given, changes: readonly RollChange[]): Writes {
  return { ...NO_WRITES, lines: changes.length === 0 ? [] : [lineOf(given, changes)] };
}
