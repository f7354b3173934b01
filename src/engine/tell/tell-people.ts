import { writersAt } from '../../book/writers-at';
import { rolesOn } from '../../school/people/roles-on';
import type { RoleId } from '../../school/roles/role-table';
import type { ClassRecord } from '../../school/school-model';
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
 * Mails people so that nobody learns from it who else was told: the school account is addressed, the others get it
 * blindly. Recipients count alike in one mail or many; one mail takes less time while others wait for the lock. Telling
 * is owed, but no act waits for the mail service: of a mail it refuses each is told alone, and what it refuses then is
 * logged.
 */
export function tellPeople(session: Session, emails: readonly string[], notice: Notice): void {
  for (let start = 0; start < emails.length; start += A_MAIL) {
    const some = emails.slice(start, start + A_MAIL);

    if (some.length === 1 || !tryToTell(session, some, notice)) {
      some.forEach((email) => {
        tryToTell(session, [email], notice);
      });
    }
  }
}

function tryToTell({ configuration, context }: Session, emails: readonly string[], notice: Notice) {
  const [only = ''] = emails;
  const recipients =
    emails.length === 1 ? { to: only } : { to: configuration.owner, bcc: emails.join(',') };

  try {
    context.mail.send({ ...recipients, ...notice });
  } catch (thrown) {
    console.error(`mail to ${emails.join(',')}: ${String(thrown)}`);
    return false;
  }

  return true;
}
