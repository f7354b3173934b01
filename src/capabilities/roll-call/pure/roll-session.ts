import type { Settings } from '../../../school/settings';

/**
 * When a roll is called: morning, afternoon, and beside the timetable (extra classes, clubs; R040). The ids are columns of
 * the ledger and never change.
 */
export const ROLL_SESSIONS = ['S', 'C', 'N'] as const;

/** Id of a session. */
export type RollSession = (typeof ROLL_SESSIONS)[number];

/** True for the id of a session. */
export function isRollSession(text: string): text is RollSession {
  return ROLL_SESSIONS.some((id) => id === text);
}

/**
 * The session of a grade that counts: absences are counted by the plan of one session a day (TT22/2021 Điều 12.1d), so
 * neither a second session nor one beside the timetable adds to them.
 */
export function mainSession(settings: Pick<Settings, 'afternoonGrades'>, grade: number): 'S' | 'C' {
  return settings.afternoonGrades.includes(grade) ? 'C' : 'S';
}
