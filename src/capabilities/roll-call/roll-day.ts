import type { QueryCatalogue } from '../../contract/catalogue';
import type { QueryHandler } from '../../engine/handler';
import type { Session } from '../../engine/session';
import { vietnamClock } from '../../kernel/time/vietnam-time';
import { requireClass } from '../../school/require-class';
import { isMonthConfirmed } from './pure/month-confirmation';
import { rollTaker } from './pure/roll-taker';
import { dayOff, schoolDayBefore } from './pure/school-day';
import { mayTakeOn } from './require-taker';
import { requireRollReach } from './roll-reach';
import { type RollPlace, rollCallAt, rollPupils, statementViews } from './roll-view';

/** The session asked about; the present one where none is named: the morning ends at noon. */
function placeOf(
  { now, today }: Session,
  asked: QueryCatalogue['rollCall.day']['read'],
): Pick<RollPlace, 'date' | 'session'> {
  const isMorning = vietnamClock(now).slice(11, 13) < '12';

  return { date: asked.date ?? today, session: asked.session ?? (isMorning ? 'S' : 'C') };
}

/** A class and what was said of a session of it: the screen on which a roll is called. */
export const rollDay: QueryHandler<'rollCall.day'> = {
  name: 'rollCall.day',
  needs: { tables: [], ledger: true },
  execute: ({ session, person, payload }) => {
    const { school, today } = session;
    const { classId } = payload;
    const { date, session: part } = placeOf(session, payload);
    const schoolClass = requireClass(session, classId);
    requireRollReach(session, person, schoolClass);
    const taker = rollTaker(school, schoolClass, { member: person.member, day: today });
    const off = dayOff(school, date, part);
    const isConfirmed = isMonthConfirmed(session, { classId, date });
    const isOpen = off === null && !isConfirmed;

    return {
      ...{ classId, date, session: part, off },
      pupils: rollPupils(session, classId),
      dayBefore: off === null ? null : schoolDayBefore(school, date, part),
      ...statementViews(session, person, rollCallAt(session, { classId, date, session: part })),
      mayTake: isOpen && mayTakeOn(taker, date, today),
      mayDecide: isOpen && taker === 'homeroom',
      isConfirmed,
      firstTap: school.settings.firstTap,
    };
  },
};
