import { isGuardProblem } from '../../book/held-problem';
import { isUnreadable, readChainAsFound } from '../../engine/ledger/read-chain';
import { lookupReach } from '../../engine/lookup-reach';
import type { Person } from '../../engine/person';
import type { Session } from '../../engine/session';
import { AppError } from '../../kernel/app-error';
import type { LedgerEntry } from '../../ledger/ledger-entry';
import { pendingRefusals } from '../../ledger/pending-refusals';
import { requireClass } from '../../school/require-class';
import type { ClassRecord } from '../../school/school-model';
import { runAll } from '../../workspace/call';

/** Refused values of a class that wait for an answer, oldest first. */
export interface ClassRefusals {
  readonly schoolClass: ClassRecord;
  readonly entries: readonly LedgerEntry[];
}

/** Classes a person teaches or is homeroom teacher of. */
function ownClasses({ school }: Session, { member }: Person): readonly ClassRecord[] {
  const taught = new Set(
    school.assignments
      .filter(({ teacherIds }) => teacherIds.includes(member.id))
      .map(({ classId }) => classId),
  );

  return school.classes.filter(({ id, homeroomId }) => homeroomId === member.id || taught.has(id));
}

/** Tabs of a class a person may look up; none of a class in which the post has ended. */
function tabIdsInReach(session: Session, person: Person, schoolClass: ClassRecord): string[] {
  try {
    return lookupReach(session, person, schoolClass).tabs.map(({ id }) => id);
  } catch (thrown) {
    if (thrown instanceof AppError && thrown.code === 'ROLE_NOT_HELD') {
      return [];
    }

    throw thrown;
  }
}

/**
 * Refused values that wait for an answer, as far as a person may look: those of the own subjects, of the own homeroom
 * class, or all. `classId` '': of every class the person teaches or is homeroom teacher of, in one trip.
 * @throws AppError UNKNOWN_CLASS, ROLE_NOT_HELD for a class asked about by name.
 */
export function refusedInReach(
  session: Session,
  person: Person,
  classId: string,
): readonly ClassRefusals[] {
  const named = classId === '' ? null : requireClass(session, classId);

  if (named !== null) {
    lookupReach(session, person, named);
  }

  const classes = (named === null ? ownClasses(session, person) : [named])
    .map((schoolClass) => ({ schoolClass, tabIds: tabIdsInReach(session, person, schoolClass) }))
    .filter(({ tabIds }) => tabIds.length > 0);
  const chains = runAll(
    session.context.http,
    classes.map(({ schoolClass }) => readChainAsFound(session, schoolClass.id)),
  );

  return classes.map(({ schoolClass, tabIds }, at) => {
    const entries = (chains[at] ?? []).flatMap((row) => (isUnreadable(row) ? [] : [row]));

    return {
      schoolClass,
      entries: pendingRefusals(entries).filter(
        // A whole column that is asked about is answered as one.
        ({ key, data }) => tabIds.includes(key.register) && !isGuardProblem(String(data?.problem)),
      ),
    };
  });
}
