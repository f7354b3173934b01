import { writtenTabs } from '../../../src/book/book-tabs';
import {
  type ColumnState,
  columnStates,
  mayBeWritten,
} from '../../../src/book/protection/book-plan';
import { isoDateOf } from '../../../src/kernel/text/date-text';
import { actorsOf } from '../../../src/ledger/entry-actors';
import { type LedgerEntry, UNKNOWN_ACTOR } from '../../../src/ledger/ledger-entry';
import { valueKey } from '../../../src/ledger/replay';
import { rolesOn } from '../../../src/school/people/roles-on';
import type { ClassRecord, SchoolModel } from '../../../src/school/school-model';
import type { MonkeyWorld, Sample } from '../monkey-world';
import type { Invariant } from './invariant';

/** Meanings by which what stood in a book became official. */
const TAKEN = ['enter', 'change', 'delete'];

function columnAt(school: SchoolModel, entry: LedgerEntry, now: number): ColumnState | undefined {
  const { class: classId, register, column: columnKey } = entry.key;
  const schoolClass: ClassRecord | undefined = school.classes.find(({ id }) => id === classId);

  if (schoolClass === undefined) {
    return undefined;
  }

  const tabs = writtenTabs(schoolClass).filter(({ id }) => id === register);

  return columnStates({ school, schoolClass, tabs, now }).find(
    ({ column }) => column.key === columnKey,
  );
}

/** The school as it was at times since the look before; an entry tells of what was done in between. */
function samplesFor(world: MonkeyWorld, entry: LedgerEntry): readonly Sample[] {
  const at = Date.parse(entry.time);
  const since = [...world.cleanBeats].reverse().find((beat) => beat < at) ?? 0;
  const between = world.samples.filter((sample) => sample.at >= since && sample.at <= at);
  const model = between[between.length - 1]?.school ?? world.model;

  return [...between, { at, school: model }];
}

function describe(entry: LedgerEntry): string {
  const { class: classId, register, row, column } = entry.key;

  return `${entry.chain} #${entry.seq} ${entry.meaning} ${classId} ${register} ${row} ${column} “${entry.oldValue}” → “${entry.newValue}” by ${entry.actor} at ${entry.time}`;
}

/** Who touched a book between the last undisturbed look before an entry and the entry. */
function seenInBook(world: MonkeyWorld, entry: LedgerEntry): readonly string[] {
  const at = Date.parse(entry.time);
  const since = [...world.cleanBeats].reverse().find((beat) => beat < at) ?? 0;

  return world.hands
    .filter((hand) => hand.classId === entry.key.class)
    .filter((hand) => hand.at >= since && hand.at <= at)
    .map(({ by }) => by);
}

function isTaken(entry: LedgerEntry): boolean {
  return TAKEN.includes(entry.meaning);
}

/** A value is taken only from a column that was open at some time since the look before. */
const TAKEN_WHILE_OPEN: Invariant = {
  id: 'I4',
  says: 'no value is accepted that can only have been written while its column was closed',
  breaches: (world, added) =>
    added
      .filter(isTaken)
      .filter(
        (entry) =>
          !samplesFor(world, entry).some(({ at, school }) =>
            mayBeWritten(columnAt(school, entry, at)),
          ),
      )
      .map(describe),
};

/** Everybody who is named may write there and was in the book. */
const NAMED_COULD_WRITE: Invariant = {
  id: 'who',
  says: 'nobody is named as the author of a value who cannot have written it',
  breaches: (world, added) =>
    added
      .filter((entry) => isTaken(entry) && entry.actor !== UNKNOWN_ACTOR)
      .filter((entry) => {
        const writers = samplesFor(world, entry).flatMap(
          ({ at, school }) => columnAt(school, entry, at)?.writers ?? [],
        );
        const seen = seenInBook(world, entry);

        return actorsOf(entry).some((email) => !writers.includes(email) || !seen.includes(email));
      })
      .map(describe),
};

/** The decider is another person than the requester and held the role. */
const DECIDED_BY_ANOTHER: Invariant = {
  id: 'I5',
  says: 'who approves is not who asked, and held the role at that time',
  breaches: (world, added) =>
    added
      .filter(({ meaning }) => meaning === 'approve')
      .filter(({ key }) => key.row !== '')
      .filter((entry) => {
        const asked = world.ledger
          .chain(entry.chain)
          .filter(
            ({ meaning, seq, key }) =>
              meaning === 'request' && seq < entry.seq && valueKey(key) === valueKey(entry.key),
          );
        const member = world.model.staff.find(({ email }) => email === entry.actor);
        const roles =
          member === undefined ? [] : rolesOn(member, isoDateOf(Date.parse(entry.time)));

        return (
          asked[asked.length - 1]?.actor === entry.actor ||
          !roles.some((role) => role === 'principal' || role === 'deputy')
        );
      })
      .map(describe),
};

/** What single entries of the ledger must satisfy. */
export const ENTRY_INVARIANTS: readonly Invariant[] = [
  TAKEN_WHILE_OPEN,
  NAMED_COULD_WRITE,
  DECIDED_BY_ANOTHER,
];
