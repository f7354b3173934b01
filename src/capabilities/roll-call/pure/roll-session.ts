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
