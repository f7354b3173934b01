import { DAY_MS, dayNumber } from './iso-date';
import { VIETNAM_OFFSET_MS } from './vietnam-time';

/** The instant (UTC ms) at which an ISO date begins in Asia/Ho_Chi_Minh (fixed UTC+7). */
export function startOfDayUtcMs(iso: string): number {
  return dayNumber(iso) * DAY_MS - VIETNAM_OFFSET_MS;
}

/**
 * The instant (UTC ms) 24:00 of an ISO date in Asia/Ho_Chi_Minh: an exclusive end. Something done at `t` is in time
 * when `t < endOfDayUtcMs(lastDay)` (BLDS 2015 Đ148.5: a term ends at 24:00 of its last day).
 */
export function endOfDayUtcMs(iso: string): number {
  return startOfDayUtcMs(iso) + DAY_MS;
}
