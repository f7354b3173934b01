import * as v from 'valibot';
import { answers, command } from '../../contract/contract';
import { codes, fields, filled } from '../../contract/payload-fields';
import { LEADERS, WRITERS } from '../../contract/who-may';
import type { RemindersView } from './pure/reminder-views';

/** Reminders of what is owed. */
export const REMINDERS_CONTRACT = [
  /** The next beat mails these people what they owe; at most one such mail a person a day. */
  command('reminder.nudge', {
    payload: fields({ staffIds: codes() }),
    answer: answers<RemindersView>(),
    may: [...LEADERS, 'groupHead'],
  }),
  /** Takes a nudge back, until the beat has mailed it. */
  command('reminder.undo', {
    payload: fields({ reminderId: filled(80) }),
    answer: answers<RemindersView>(),
    may: [...LEADERS, 'groupHead'],
  }),
  /** Whether the one who asks wants the daily digest. */
  command('reminder.digest', {
    payload: fields({ wanted: v.boolean() }),
    answer: answers<RemindersView>(),
    may: WRITERS,
  }),
] as const;
