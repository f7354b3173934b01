/** How far a job was at a time (UTC ms). */
export interface JobMoment {
  readonly at: number;
  readonly done: number;
}

/**
 * Minutes a job will take yet, rounded up, as fast as it went while this page drove it; null before a step of it is
 * done, and once there is none left.
 */
export function minutesLeft(begun: JobMoment, now: JobMoment, total: number): number | null {
  const steps = now.done - begun.done;

  return steps <= 0 || now.done >= total
    ? null
    : Math.max(1, Math.ceil((((now.at - begun.at) / steps) * (total - now.done)) / 60_000));
}
