import { printEnd } from '../../src/kernel/text/date-text';
import { VIETNAM_OFFSET_MS, vietnamClock } from '../../src/kernel/time/vietnam-time';

/** A UTC ISO time as `dd/mm/yyyy HH:MM` in Việt Nam; text that is no time comes back as it is. */
export function formatTime(iso: string): string {
  const ms = Date.parse(iso);

  if (Number.isNaN(ms)) {
    return iso;
  }

  const local = vietnamClock(ms);

  return `${local.slice(8, 10)}/${local.slice(5, 7)}/${local.slice(0, 4)} ${local.slice(11, 16)}`;
}

/**
 * An exclusive end as people say it: midnight is the end of the day before (`24:00 12/01/2027`), any other time stands
 * as it is.
 */
export function formatEnd(iso: string): string {
  const ms = Date.parse(iso);

  return Number.isNaN(ms) ? iso : printEnd(ms);
}

/** What an `<input type="datetime-local">` holds (`2026-11-22T17:30`, meant as Việt Nam time) as UTC ISO, or null. */
export function fromLocalInput(text: string): string | null {
  // Browsers accept stranger texts than the standard asks for.
  const ms = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(text) ? Date.parse(`${text}:00Z`) : Number.NaN;

  return Number.isNaN(ms) ? null : new Date(ms - VIETNAM_OFFSET_MS).toISOString();
}

/** UTC ms as the value of an `<input type="datetime-local">`, in Việt Nam time, to the minute. */
export function toLocalInput(ms: number): string {
  return vietnamClock(ms).slice(0, 16);
}
