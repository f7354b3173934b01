import type { QueryCatalogue } from '../../contract/catalogue';
import type { QueryHandler } from '../../engine/handler';
import type { Session } from '../../engine/session';
import { vietnamClock } from '../../kernel/time/vietnam-time';
import { namesInClass } from '../../school/names-in-class';
import { requireClass } from '../../school/require-class';
import { rosterOf } from '../../school/roster';
import { rollTaker } from './pure/roll-taker';
import type { RollPupil } from './pure/roll-views';
import { dayOff, schoolDayBefore } from './pure/school-day';
import { mayTakeOn } from './require-taker';
import { requireRollReach } from './roll-reach';
import { type RollPlace, rollCallAt, statementViews } from './roll-view';

/** As one calls somebody of the class: the last two words of the name. */
function calledName(fullName: string): string {
  return fullName.split(' ').slice(-2).join(' ');
}

function pupilsOf({ school }: Session, classId: string): readonly RollPupil[] {
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

    return {
      ...{ classId, date, session: part, off },
      pupils: pupilsOf(session, classId),
      dayBefore: off === null ? null : schoolDayBefore(school, date, part),
      ...statementViews(session, person, rollCallAt(session, { classId, date, session: part })),
      mayTake: off === null && mayTakeOn(taker, date, today),
      mayDecide: taker === 'homeroom',
      firstTap: school.settings.firstTap,
    };
  },
};
