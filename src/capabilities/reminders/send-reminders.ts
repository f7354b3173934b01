import type { Session } from '../../engine/session';
import { pageAddress } from '../../engine/tell/page-address';
import type { StaffMember } from '../../school/school-types';
import type { PlaceProgress } from '../progress/pure/place-progress';
import { placesInReach } from '../progress/pure/progress-rows';
import { digestDay, digestTime } from './pure/digest-day';
import { owedLines } from './pure/owed-lines';
import { digestMail, type ReminderMail } from './pure/reminder-mail';
import { wantsNoDigest } from './pure/reminder-rows';
import { REMINDERS } from './pure/reminders-table';

/** Script property: whom the digest of today has reached. */
const KEY = 'REMINDED';
/** Mails one beat sends: each takes about half a second, and people wait for the lock. */
const A_BEAT = 10;
/** Mails of the day's quota that reminders leave to everything else. */
const KEPT_BACK = 50;

/** Everything owed in the school now; read from what the session holds. */
export function allPlaces(session: Session): readonly PlaceProgress[] {
  return placesInReach(session, () => true);
}

/** Address of the page's tab of progress; '' where the school has not told its page's. */
export function progressAddress({ context }: Session): string {
  const address = pageAddress(context.properties, '');

  return address === '' ? '' : `${address}?tab=progress`;
}

/** True while reminders may go out: what is left of the day's mails is for troubles and decisions. */
export function mayMail({ context }: Session): boolean {
  return context.mail.left() > KEPT_BACK;
}

/** True where the mail was sent. One that is refused is logged: the next day's digest says the same. */
export function mailTo({ context }: Session, to: string, mail: ReminderMail): boolean {
  try {
    context.mail.send({ to, ...mail });

    return true;
  } catch (thrown) {
    console.error(`reminder to ${to}: ${String(thrown)}`);

    return false;
  }
}

/** When the next digests go out, UTC ms; null: not today any more. */
export function nextDigest({ context, school, today, now }: Session): number | null {
  const at = digestTime(today);
  const { isDone } = digestDay(context.properties.get(KEY), today);

  return at === null || isDone || school.classes.length === 0 ? null : Math.max(at, now);
}

/** Those who want a digest and have not had it today. */
function waiting(session: Session, told: readonly string[]): readonly StaffMember[] {
  const rows = session.control.all(REMINDERS);

  return session.school.staff.filter(
    ({ id, email }) => email !== '' && !told.includes(id) && !wantsNoDigest(rows, email),
  );
}

/**
 * Once a day mails everybody who owes something, a digest each: some a beat, as many as the quota leaves. Cut off between
 * a mail and what is kept of it, somebody is told twice; nobody is left out.
 */
export function sendDigests(session: Session): void {
  const { context, school, today, now } = session;
  const due = nextDigest(session);

  if (due === null || due > now) {
    return;
  }

  const { told } = digestDay(context.properties.get(KEY), today);
  const places = allPlaces(session);
  const owing = waiting(session, told)
    .map((member) => ({ member, lines: owedLines(school, places, { staffId: member.id, today }) }))
    .filter(({ lines }) => lines.length > 0);
  const room = Math.max(0, owing.length === 0 ? 0 : context.mail.left() - KEPT_BACK);
  const some = owing.slice(0, Math.min(A_BEAT, room));

  some.forEach(({ member, lines }) => {
    mailTo(session, member.email, digestMail(lines, progressAddress(session)));
  });

  const isDone = owing.length <= A_BEAT || some.length === 0;
  const all = [...told, ...some.map(({ member }) => member.id)];

  context.properties.set(KEY, JSON.stringify({ day: today, told: all, isDone }));
}
