import * as v from 'valibot';
import { parsedJson } from '../../../kernel/table/parsed-json';
import { startOfDayUtcMs } from '../../../kernel/time/day-boundary';
import { weekday } from '../../../kernel/time/iso-date';

const KEPT = v.object({ day: v.string(), told: v.array(v.string()), isDone: v.boolean() });

/** How far the digests of a day (ISO) have come: staff codes of those who have theirs, or need none. */
export interface DigestDay {
  readonly day: string;
  readonly told: readonly string[];
  readonly isDone: boolean;
}

const HOUR_MS = 3_600_000;

/** The state kept, as far as it is of this day. */
export function digestDay(kept: string | null, day: string): DigestDay {
  const read = parsedJson(KEPT, kept);

  return read?.day === day ? read : { day, told: [], isDone: false };
}

/** When the digests of a day go out: at half past six in Việt Nam, UTC ms; null on Sundays. */
export function digestTime(day: string): number | null {
  return weekday(day) === 7 ? null : startOfDayUtcMs(day) + 6.5 * HOUR_MS;
}
