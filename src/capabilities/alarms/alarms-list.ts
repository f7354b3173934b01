import { registerName } from '../../book/register-name';
import type { QueryHandler } from '../../engine/handler';
import { isUnreadable, readChainAsFound } from '../../engine/ledger/read-chain';
import type { Person } from '../../engine/person';
import type { Session } from '../../engine/session';
import { actorNames } from '../../engine/tell/actor-names';
import { actorsOf } from '../../ledger/entry-actors';
import { ALARM_SETTINGS } from '../../school/alarm-limits';
import { isPerson } from '../../school/people/person-at';
import { rolesOn } from '../../school/people/roles-on';
import { requireClass } from '../../school/require-class';
import { groupsOn } from '../../school/subject-groups';
import { run } from '../../workspace/call';
import type { AlarmView } from './alarms-contract';
import type { Alarm } from './pure/alarm';
import { alarmsIn } from './pure/detectors';

const SEE_ALL = ['principal', 'deputy', 'inspector'] as const;

function seesAll({ session, person }: Asking): boolean {
  return rolesOn(person.member, session.today).some((role) => SEE_ALL.some((one) => one === role));
}

interface Asking {
  readonly session: Session;
  readonly person: Person;
}

/** Registers of the groups a person heads today. */
function headed({ session, person }: Asking): readonly string[] {
  return groupsOn(session.school, session.today)
    .filter(({ headId }) => headId === person.member.id)
    .flatMap(({ subjectIds }) => subjectIds);
}

function isAbout({ session, person }: Asking, { actor, last }: Alarm): boolean {
  return actorsOf({ actor }).some((email) =>
    isPerson(session.school, person.member, { email, at: last.time }),
  );
}

function viewOf(session: Session, alarm: Alarm): AlarmView {
  const { kind, actor, register, column, count, limit, direction, first, last } = alarm;

  return {
    ...{ kind, count, limit, direction },
    who: actorNames(session, { actor, time: last.time }),
    subjectId: register,
    subjectName: registerName(register),
    assessment: column,
    setting: ALARM_SETTINGS[kind],
    from: first.time,
    to: last.time,
    firstRow: first.seq,
    lastRow: last.seq,
  };
}

/** What is out of the ordinary in the ledger of a class, to those whom it concerns: the teacher as well (R165). */
export const alarmsList: QueryHandler<'alarms.list'> = {
  name: 'alarms.list',
  needs: { tables: [], ledger: true },
  execute: ({ session, person, payload }) => {
    const { id } = requireClass(session, payload.classId);
    const asking = { session, person };
    const registers = headed(asking);
    const isWhole = seesAll(asking);
    const rows = run(session.context.http, readChainAsFound(session, id));
    const entries = rows.flatMap((row) => (isUnreadable(row) ? [] : [row]));

    return alarmsIn(entries, session.school.settings.alarmLimits)
      .filter((alarm) => isWhole || registers.includes(alarm.register) || isAbout(asking, alarm))
      .map((alarm) => viewOf(session, alarm));
  },
};
