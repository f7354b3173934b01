import type { Person } from '../../engine/person';
import type { Session } from '../../engine/session';
import { AppError } from '../../kernel/app-error';
import { rolesOn } from '../../school/people/roles-on';
import type { ClassRecord } from '../../school/school-model';
import { rollTaker } from './pure/roll-taker';
import { SEES_EVERY_ROLL } from './pure/sees-every-roll';

function mayLook({ school, today }: Session, { member }: Person, schoolClass: ClassRecord) {
  return (
    rolesOn(member, today).some((role) => SEES_EVERY_ROLL.includes(role)) ||
    rollTaker(school, schoolClass, { member, day: today }) !== null
  );
}

/** The classes whose roll call a person may see: the own ones, or every one. */
export function rollReach(session: Session, person: Person): readonly ClassRecord[] {
  return session.school.classes.filter((schoolClass) => mayLook(session, person, schoolClass));
}

/** @throws AppError ROLE_NOT_HELD for a class in which the person has nothing to look for. */
export function requireRollReach(session: Session, person: Person, schoolClass: ClassRecord): void {
  if (!mayLook(session, person, schoolClass)) {
    throw new AppError('ROLE_NOT_HELD', {
      roles: `giáo viên lớp ${schoolClass.id}, giám thị, lãnh đạo, văn phòng`,
      action: 'rollCall.day',
    });
  }
}
