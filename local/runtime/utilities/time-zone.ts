const BUCKET_MS = 15 * 60_000;

/** Offsets of one zone, remembered by quarter of an hour (no zone changes at other times). */
class ZoneOffsets {
  private readonly known = new Map<number, number>();
  private readonly format: Intl.DateTimeFormat;

  constructor(timeZone: string) {
    this.format = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  }

  at(utcMs: number): number {
    const bucket = Math.floor(utcMs / BUCKET_MS);
    const offset = this.known.get(bucket) ?? this.measure(bucket * BUCKET_MS);
    this.known.set(bucket, offset);
    return offset;
  }

  private measure(utcMs: number): number {
    const parts = Object.fromEntries(
      this.format.formatToParts(new Date(utcMs)).map(({ type, value }) => [type, Number(value)]),
    );
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
    return Date.UTC(year, month - 1, day, hour, minute, second) - utcMs;
  }
}

const ZONES = new Map<string, ZoneOffsets>();

/** How far a zone's wall clock is ahead of UTC at a moment, ms. @throws RangeError for an unknown zone. */
export function zoneOffset(utcMs: number, timeZone: string): number {
  const zone = ZONES.get(timeZone) ?? new ZoneOffsets(timeZone);
  ZONES.set(timeZone, zone);
  return zone.at(utcMs);
}

/** The moment at which a zone's wall clock shows `wallMs` (a UTC reading of that wall clock). */
export function momentOf(wallMs: number, timeZone: string): number {
  if (Number.isNaN(wallMs)) {
    return wallMs;
  }
  const first = wallMs - zoneOffset(wallMs, timeZone);
  return wallMs - zoneOffset(first, timeZone);
}
