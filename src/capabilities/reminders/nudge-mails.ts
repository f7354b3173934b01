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

/** Mails a nudge. False where there was something to mail and all of it was refused: the next beat tries again. */
function mailNudge(session: Session, row: ReminderRow, places: readonly PlaceProgress[]): boolean {
  const { school, today } = session;
  const by = nameAt(school, row.by, row.at);

  const outcomes = nudged(row).flatMap((staffId) => {
    const email = school.staff.find(({ id }) => id === staffId)?.email ?? '';
    const lines = owedLines(school, places, { staffId, today });

    // Whoever has entered it meanwhile is not reminded any more.
    return email === '' || lines.length === 0
      ? []
      : [mailTo(session, email, nudgeMail(lines, by, progressAddress(session)))];
  });

  return outcomes.length === 0 || outcomes.includes(true);
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
      .filter((row) => ids.includes(row.id) && mailNudge(session, row, places))
      .forEach((row) => {
        session.control.put(REMINDERS, { ...row, sentAt: iso(session.context.clock.now()) });
      });
    saveControl(session);
  },
};
