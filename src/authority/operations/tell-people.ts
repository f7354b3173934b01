import type { ClassRecord } from '../../domain/control/school-model';
import { writersAt } from '../../domain/people/writers-at';
import { rolesOn } from '../../domain/roles/permissions';
import type { RoleId } from '../../domain/school/school-types';
import type { Session } from '../session';
import type { Notice } from './tell-admins';

/** Recipients of one mail; a mail takes 50 (https://developers.google.com/apps-script/guides/services/quotas). */
const A_MAIL = 40;

const LEADERS: readonly RoleId[] = ['principal', 'deputy'];

/** Addresses of those who hold one of some roles today. */
function holders(session: Session, roles: readonly RoleId[]): readonly string[] {
  return session.school.staff
    .filter((member) => rolesOn(member, session.today).some((role) => roles.includes(role)))
    .map(({ email }) => email);
}

/** A tab of a class, as far as its writers go. */
interface Place {
  readonly classId: ClassRecord['id'];
  readonly subjectId: string;
}

/** Whom the opening of some columns concerns: leaders, administrators and the writers, but not who did it. */
export function concernedBy(
  session: Session,
  places: readonly Place[],
  by: string,
): readonly string[] {
  const keys = new Map(places.map((place) => [`${place.classId} ${place.subjectId}`, place]));
  const writers = [...keys.values()].flatMap((place) =>
    writersAt(session.school, place, session.today).map(({ email }) => email),
  );
  const all = [...holders(session, [...LEADERS, 'admin']), ...writers];

  return [...new Set(all)].filter((email) => email !== '' && email !== by);
}

/**
 * Mails people, some in one mail. Telling is owed, but no act waits for the mail service: what it refuses is logged,
 * and the others are told.
 */
export function tellPeople(session: Session, emails: readonly string[], notice: Notice): void {
  for (let start = 0; start < emails.length; start += A_MAIL) {
    const to = emails.slice(start, start + A_MAIL).join(',');

    try {
      session.context.mail.send({ to, ...notice });
    } catch (thrown) {
      console.error(`mail to ${to}: ${String(thrown)}`);
    }
  }
}
