import type { OwedWork } from '../../engine/act/owed-work';
import { iso } from '../../engine/authority-context';
import { type Session, saveControl } from '../../engine/session';
import { said } from '../../kernel/words/said';
import { nameAt } from '../../school/people/person-at';
import type { PlaceProgress } from '../progress/pure/place-progress';
import { owedLines } from './pure/owed-lines';
import { nudgeMail } from './pure/reminder-mail';
import { nudged, type ReminderRow, unsentNudges } from './pure/reminder-rows';
import { REMINDERS } from './pure/reminders-table';
import type { OwedReminderSaying } from './pure/words/owed-reminders-words';
import { allPlaces, mailTo, mayMail, progressAddress } from './send-reminders';

function mailNudge(session: Session, row: ReminderRow, places: readonly PlaceProgress[]): void {
  const { school, today } = session;
  const by = nameAt(school, row.by, row.at);

  nudged(row).forEach((staffId) => {
    const email = school.staff.find(({ id }) => id === staffId)?.email ?? '';
    const lines = owedLines(school, places, { staffId, today });

    // Whoever has entered it meanwhile is not reminded any more.
    if (email !== '' && lines.length > 0) {
      mailTo(session, email, nudgeMail(lines, by, progressAddress(session)));
    }
  });
}

/**
 * Nudges wait for the next beat, so that they can be undone until then. Sent, then written down: cut off between the two,
 * somebody is reminded twice.
 */
export const NUDGE_MAILS: OwedWork = {
  title: said<OwedReminderSaying>('part.reminders'),
  turn: 'papers',
  rows: ({ control }) =>
    unsentNudges(control.all(REMINDERS)).map(({ id, at }) => ({
      id,
      since: at,
      words: said<OwedReminderSaying>('owed.nudge'),
    })),
  batches: ({ control }) => unsentNudges(control.all(REMINDERS)).map(({ id }) => [id]),
  finish: (session, ids) => {
    if (!mayMail(session)) {
      return;
    }

    const places = allPlaces(session);

    unsentNudges(session.control.all(REMINDERS))
      .filter(({ id }) => ids.includes(id))
      .forEach((row) => {
        mailNudge(session, row, places);
        session.control.put(REMINDERS, { ...row, sentAt: iso(session.context.clock.now()) });
      });
    saveControl(session);
  },
};
