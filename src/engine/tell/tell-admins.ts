import { rolesOn } from '../../school/people/roles-on';
import type { Session } from '../session';

/** A message to the administrators of the school. */
export interface Notice {
  readonly subject: string;
  readonly body: string;
}

/**
 * Mails those who are administrators today, each by a mail of their own, so that one address that is refused does not
 * keep it from the others. @throws what the mail service threw if nobody got it.
 */
export function tellAdmins(session: Session, { subject, body }: Notice): void {
  const failures: unknown[] = [];
  const admins = session.school.staff.filter((member) =>
    rolesOn(member, session.today).includes('admin'),
  );

  admins.forEach(({ email }) => {
    try {
      session.context.mail.send({ to: email, subject, body });
    } catch (thrown) {
      console.error(`mail to ${email}: ${String(thrown)}`);
      failures.push(thrown);
    }
  });

  if (failures.length > 0 && failures.length === admins.length) {
    throw failures[0];
  }
}
