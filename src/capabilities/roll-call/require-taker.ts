import type { Person } from '../../engine/person';
import type { Session } from '../../engine/session';
import { AppError } from '../../kernel/app-error';
import { printDate } from '../../kernel/text/date-text';
import { requireInYear } from '../../school/calendar/school-year';
import { requireClass } from '../../school/require-class';
import { type ClassRecord, staffName } from '../../school/school-model';
import { confirmationOf, monthOfDay } from './pure/month-confirmation';
import { type RollTaker, rollTaker } from './pure/roll-taker';
import { dayOff } from './pure/school-day';
import type { RollPlace } from './roll-view';

/** True where somebody may say who was there: on the day itself, the homeroom teacher also of days before. */
export function mayTakeOn(taker: RollTaker, date: string, today: string): boolean {
  return taker !== null && (date === today || (taker === 'homeroom' && date < today));
}

function requireDay({ school, today, configuration }: Session, place: RollPlace): void {
  const { date, session } = place;
  requireInYear(configuration.schoolYear, date, 'date');

  if (date > today) {
    throw new AppError('ROLL_TOO_EARLY', { date: printDate(date) });
  }

  if (dayOff(school, date, session) !== null) {
    throw new AppError('ROLL_DAY_OFF', { date: printDate(date) });
  }
}

/** A month that is confirmed is changed no more. @throws AppError ROLL_CONFIRMED */
export function requireUnconfirmed(session: Session, { classId, date }: RollPlace): void {
  const month = monthOfDay(session, date);
  const found = month === null ? null : confirmationOf(session, classId, month);

  if (month !== null && found !== null) {
    throw new AppError('ROLL_CONFIRMED', {
      month: month.month,
      by: staffName(session.school, found.by) || found.by,
    });
  }
}

/**
 * The class, where a person may call its roll on that day.
 * @throws AppError UNKNOWN_CLASS, ROLE_NOT_HELD, OUTSIDE_YEAR, ROLL_TOO_EARLY, ROLL_DAY_OFF, ROLL_DAY_OVER,
 * ROLL_CONFIRMED.
 */
export function requireTaker(session: Session, person: Person, place: RollPlace): ClassRecord {
  const { school, today } = session;
  const schoolClass = requireClass(session, place.classId);
  const taker = rollTaker(school, schoolClass, { member: person.member, day: today });

  if (taker === null) {
    throw new AppError('ROLE_NOT_HELD', {
      roles: `giáo viên chủ nhiệm, giáo viên dạy lớp ${schoolClass.id}, giám thị`,
      action: 'rollCall.take',
    });
  }

  requireDay(session, place);

  if (!mayTakeOn(taker, place.date, today)) {
    throw new AppError('ROLL_DAY_OVER', { date: printDate(place.date) });
  }

  requireUnconfirmed(session, place);

  return schoolClass;
}

/** The class, where a person is its homeroom teacher today. @throws AppError UNKNOWN_CLASS, ROLE_NOT_HELD */
export function requireHomeroom(
  session: Session,
  person: Person,
  at: { readonly classId: string; readonly action: string },
): ClassRecord {
  const { school, today } = session;
  const schoolClass = requireClass(session, at.classId);

  if (rollTaker(school, schoolClass, { member: person.member, day: today }) !== 'homeroom') {
    throw new AppError('ROLE_NOT_HELD', {
      roles: `giáo viên chủ nhiệm lớp ${schoolClass.id}`,
      action: at.action,
    });
  }

  return schoolClass;
}
