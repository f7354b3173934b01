const OFFSET = 7 * 3600_000; // Asia/Ho_Chi_Minh has no daylight saving time

const two = (value: number): string => String(value).padStart(2, '0');
const WEEKDAYS = ['CN', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7'];

/** `T2 19/10/2026 08:05` in Viet Nam. */
export function vietnamTime(utcMs: number): string {
  const date = new Date(utcMs + OFFSET);
  const day = `${two(date.getUTCDate())}/${two(date.getUTCMonth() + 1)}/${date.getUTCFullYear()}`;
  const time = `${two(date.getUTCHours())}:${two(date.getUTCMinutes())}`;
  return `${WEEKDAYS[date.getUTCDay()]} ${day} ${time}`;
}

/** Value of a `datetime-local` input for a moment. */
export function toLocalInput(utcMs: number): string {
  return new Date(utcMs + OFFSET).toISOString().slice(0, 16);
}

/** The moment of a `datetime-local` value taken as Viet Nam time, or null if it is not one. */
export function fromLocalInput(text: string): number | null {
  const utc = Date.parse(`${text}:00.000Z`);
  return Number.isNaN(utc) ? null : utc - OFFSET;
}
