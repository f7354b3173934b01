import type { SchoolMonth } from '../../book/registers/attendance-register';
import type { Person } from '../../engine/person';
import type { Session } from '../../engine/session';
import { namesInClass } from '../../school/names-in-class';
import { rosterOf } from '../../school/roster';
import { staffName } from '../../school/school-model';
import { confirmationOf } from './pure/month-confirmation';
import { type RollCall, rollCallIn, rollRegister } from './pure/roll-register';
import type { RollSession } from './pure/roll-session';
import type { MonthConfirmed, RollPupil, StatementView } from './pure/roll-views';
import type { Statement } from './pure/statement';

/** A session of a class on a day. */
export interface RollPlace {
  readonly classId: string;
  readonly date: string;
  readonly session: RollSession;
}

/** What was said of a session, as the ledger has it. */
export function rollCallAt({ ledger }: Session, { classId, date, session }: RollPlace): RollCall {
  return rollCallIn(ledger.acceptedTab(classId, rollRegister(date)), date, session);
}

function viewOf(session: Session, person: Person, statement: Statement): StatementView {
  const { by, at, absent } = statement;

  return {
    staffId: by,
    by: staffName(session.school, by) || by,
    at,
    absent,
    isOwn: by === person.member.id,
  };
}

/** The statements of a session with the names of those who made them. */
export function statementViews(
  session: Session,
  person: Person,
  call: RollCall,
): { readonly counts: StatementView | null; readonly others: readonly StatementView[] } {
  return {
    counts: call.counts === null ? null : viewOf(session, person, call.counts),
    others: call.others.map((other) => viewOf(session, person, other)),
  };
}

/** Who confirmed a month of a class, by name; null = it is not confirmed. */
export function confirmedView(
  session: Session,
  classId: string,
  month: SchoolMonth,
): MonthConfirmed | null {
  const found = confirmationOf(session, classId, month);

  return found === null
    ? null
    : { by: staffName(session.school, found.by) || found.by, at: found.at };
}

/** As one calls somebody of the class: the last two words of the name. */
function calledName(fullName: string): string {
  return fullName.split(' ').slice(-2).join(' ');
}

/** Those who are in a class, in the order of the book, each told apart from namesakes. */
export function rollPupils({ school }: Session, classId: string): readonly RollPupil[] {
  const label = namesInClass(school, classId);

  return rosterOf(school, classId)
    .filter(({ isHere }) => isHere)
    .map(({ pupil: { id, fullName } }, position) => ({
      id,
      number: position + 1,
      fullName,
      name: calledName(fullName),
      beside: label(id)
        .slice(fullName.length)
        .trim()
        .replace(/^\(|\)$/g, ''),
    }));
}
