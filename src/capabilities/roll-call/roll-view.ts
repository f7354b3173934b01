import type { Person } from '../../engine/person';
import type { Session } from '../../engine/session';
import { staffName } from '../../school/school-model';
import { type RollCall, rollCallIn, rollRegister } from './pure/roll-register';
import type { RollSession } from './pure/roll-session';
import type { StatementView } from './pure/roll-views';
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
