/** Time zone of every file and of all school hours. */
export const VIETNAM_ZONE = 'Asia/Ho_Chi_Minh';

/** What its clocks are ahead of UTC, ms: UTC+7 without summer time since 1975, so no time-zone database is needed. */
export const VIETNAM_OFFSET_MS = 7 * 3_600_000;

/** What clocks in Việt Nam show at a UTC instant (ms), in the form of an ISO time: `2026-11-22T07:05:00.000`. */
export function vietnamClock(utcMs: number): string {
  return new Date(utcMs + VIETNAM_OFFSET_MS).toISOString().slice(0, -1);
}
