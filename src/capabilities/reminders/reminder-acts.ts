import type { ActCall } from '../../engine/act/act-call';
import { rowAct } from '../../engine/act/row-act';
import { work } from '../../engine/act/work';
import { NO_WRITES } from '../../engine/act/write-in-order';
import { AppError } from '../../kernel/app-error';
import { writeRow } from '../../kernel/table/table-row';
import { said } from '../../kernel/words/said';
import { NUDGE_MAILS } from './nudge-mails';
import { remindable } from './pure/remindable';
import { nudgesOn, type ReminderRow, unsentNudges } from './pure/reminder-rows';
import { REMINDERS } from './pure/reminders-table';
import { remindersView } from './pure/reminders-view';
import type { OwedReminderSaying } from './pure/words/owed-reminders-words';

/** With the row the command is done: what follows from it the beat does. No mark and no right depends on it. */
const REMINDER_ROW = work({
  title: said<OwedReminderSaying>('part.reminders'),
  turn: 'papers',
  table: REMINDERS,
  isDone: () => true,
  chains: () => [],
  books: () => null,
  writes: () => NO_WRITES,
  since: ({ at }) => at,
  words: () => said<OwedReminderSaying>('owed.nudge'),
});

type AnyCall = ActCall<'reminder.nudge' | 'reminder.undo' | 'reminder.digest'>;

function rowOf(
  { session, person, id }: AnyCall,
  said: {
    readonly kind: 'nudge' | 'undo' | 'off' | 'on';
    readonly staffIds?: readonly string[];
    readonly undoes?: string;
  },
): ReminderRow {
  const { kind, staffIds = [], undoes = '' } = said;

  return writeRow(REMINDERS, {
    ...{ id, kind, staffIds, undoes },
    by: person.email,
    at: session.now,
    sentAt: null,
  });
}

const giver = ({ by, at }: ReminderRow) => ({ email: by, at });

/** Those who have not been reminded today. @throws AppError NOT_FOUND, ROLE_NOT_HELD, BAD_INPUT where none is left. */
function toRemind({ session, person, payload }: ActCall<'reminder.nudge'>): readonly string[] {
  const { school, control, today } = session;
  const known = payload.staffIds.filter((id) => school.staff.some((member) => member.id === id));

  if (known.length === 0 || known.length < payload.staffIds.length) {
    throw new AppError('NOT_FOUND', { what: 'người cần nhắc' });
  }

  if (!known.every(remindable(session, person.member))) {
    throw new AppError('ROLE_NOT_HELD', {
      roles: 'lãnh đạo, tổ trưởng của tổ có người ấy',
      action: 'reminder.nudge',
    });
  }

  const reminded = nudgesOn(control.all(REMINDERS), today).flatMap(({ staffIds }) => staffIds);
  const left = known.filter((id) => !reminded.includes(id));

  if (left.length === 0) {
    throw new AppError('BAD_INPUT', { field: 'Nhắc', value: 'hôm nay đã nhắc rồi' });
  }

  return left;
}

/** People are reminded of what they owe, by the next beat. @throws AppError NOT_FOUND, ROLE_NOT_HELD, BAD_INPUT. */
export const reminderNudge = rowAct({
  name: 'reminder.nudge',
  work: REMINDER_ROW,
  giver,
  check: toRemind,
  draft: (call: ActCall<'reminder.nudge'>, staffIds) => rowOf(call, { kind: 'nudge', staffIds }),
  isSame: ({ kind }) => kind === 'nudge',
  answer: ({ session, person }) => remindersView(session, person.member),
  owed: NUDGE_MAILS,
});

/** A nudge is taken back. @throws AppError NOT_FOUND for one that is mailed, undone, or somebody else's. */
export const reminderUndo = rowAct({
  name: 'reminder.undo',
  work: REMINDER_ROW,
  giver,
  check: ({ session, person, payload }: ActCall<'reminder.undo'>) => {
    const standing = unsentNudges(session.control.all(REMINDERS));

    if (!standing.some(({ id, by }) => id === payload.reminderId && by === person.email)) {
      throw new AppError('NOT_FOUND', { what: 'lời nhắc chưa gửi này' });
    }

    return null;
  },
  draft: (call: ActCall<'reminder.undo'>) =>
    rowOf(call, { kind: 'undo', undoes: call.payload.reminderId }),
  isSame: ({ kind, undoes }, { payload }) => kind === 'undo' && undoes === payload.reminderId,
  answer: ({ session, person }) => remindersView(session, person.member),
  owed: NUDGE_MAILS,
});

/** Somebody wants the daily digest, or does not. */
export const reminderDigest = rowAct({
  name: 'reminder.digest',
  work: REMINDER_ROW,
  giver,
  check: () => null,
  draft: (call: ActCall<'reminder.digest'>) =>
    rowOf(call, { kind: call.payload.wanted ? 'on' : 'off' }),
  isSame: ({ kind }, { payload }) => kind === (payload.wanted ? 'on' : 'off'),
  answer: ({ session, person }) => remindersView(session, person.member),
  owed: NUDGE_MAILS,
});
