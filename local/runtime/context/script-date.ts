import { momentOf, zoneOffset } from '../utilities/time-zone';

/** Where a script's `Date` takes "now" and its local time from. */
export interface ScriptTime {
  readonly now: () => number;
  /** IANA name: the manifest's time zone. */
  readonly timeZone: string;
}

const PARTS = ['FullYear', 'Month', 'Date', 'Hours', 'Minutes', 'Seconds', 'Milliseconds'] as const;
const READ_ONLY_PARTS = ['Day'] as const;

/** Forms of a date without zone that mean local time: all but the ISO date alone, which is UTC. */
const ISO_DATE_ONLY = /^\s*[+-]?\d{4,6}(-\d\d){0,2}\s*$/;
const HAS_ZONE = /(Z|[+-]\d\d:?\d\d|GMT|UTC|[ECMP][SD]T)\s*(\([^)]*\))?\s*$/i;

type DateMethod = (...args: number[]) => number;

/**
 * The script realm's `Date` on the Workspace's clock and in the project's time zone, as on Google, whatever zone this
 * machine is in. Answers the constructor to bind as `Date`.
 */
export function scriptDate(RealDate: DateConstructor, time: ScriptTime): DateConstructor {
  patchParts(RealDate, time);
  patchTexts(RealDate, time);

  const parse = (text: string): number => {
    const isLocal = !ISO_DATE_ONLY.test(text) && !HAS_ZONE.test(text);
    const isIso = /^\s*[+-]?\d{4,6}-/.test(text);
    return isLocal
      ? momentOf(RealDate.parse(text.trim() + (isIso ? 'Z' : ' UTC')), time.timeZone)
      : RealDate.parse(text);
  };
  const construct = (args: unknown[]): Date => {
    const [first] = args;
    if (args.length === 0) {
      return new RealDate(time.now());
    }
    if (args.length > 1) {
      const [year, month, ...rest] = args.map(Number) as [number, number, ...number[]];
      return new RealDate(momentOf(RealDate.UTC(year, month, ...rest), time.timeZone));
    }
    return typeof first === 'string' ? new RealDate(parse(first)) : new RealDate(first as number);
  };

  const proxy = new Proxy(RealDate, {
    construct: (_target, args) => construct(args),
    apply: () => construct([]).toString(),
    get: (target, name) => ({ now: time.now, parse })[name as string] ?? Reflect.get(target, name),
  });
  define(RealDate.prototype, 'constructor', proxy);
  return proxy;
}

/** A date whose UTC fields are the local ones of `date`. */
function shifted(RealDate: DateConstructor, date: Date, timeZone: string): Date {
  const ms = date.getTime();
  return new RealDate(Number.isNaN(ms) ? ms : ms + zoneOffset(ms, timeZone));
}

function patchParts(RealDate: DateConstructor, { timeZone }: ScriptTime): void {
  const methods = RealDate.prototype as unknown as Record<string, DateMethod>;
  const utc = (date: Date, name: string, args: number[]): number =>
    (methods[name] as DateMethod).apply(date, args);

  for (const part of [...PARTS, ...READ_ONLY_PARTS]) {
    define(RealDate.prototype, `get${part}`, function (this: Date) {
      return utc(shifted(RealDate, this, timeZone), `getUTC${part}`, []);
    });
  }
  for (const part of PARTS) {
    define(RealDate.prototype, `set${part}`, function (this: Date, ...args: number[]) {
      const local = shifted(RealDate, this, timeZone);
      return this.setTime(momentOf(utc(local, `setUTC${part}`, args), timeZone));
    });
  }
  define(RealDate.prototype, 'getTimezoneOffset', function (this: Date) {
    const ms = this.getTime();
    return Number.isNaN(ms) ? ms : -zoneOffset(ms, timeZone) / 60_000;
  });
}

function patchTexts(RealDate: DateConstructor, { timeZone }: ScriptTime): void {
  const original = methodsOf(RealDate);
  const { toUTCString, toLocaleDateString } = original;
  const dateText = (date: Date): string => {
    const [weekday, day, month, year] = toUTCString
      .call(shifted(RealDate, date, timeZone))
      .replace(',', '')
      .split(' ');
    return `${weekday} ${month} ${day} ${year}`;
  };
  const timeText = (date: Date): string => {
    const clock = toUTCString.call(shifted(RealDate, date, timeZone)).split(' ')[4];
    const name = toLocaleDateString.call(date, 'en-US', { timeZone, timeZoneName: 'long' });
    return `${clock} GMT${offsetText(zoneOffset(date.getTime(), timeZone))} (${name.split(', ')[1]})`;
  };
  const text = (make: (date: Date) => string) =>
    function (this: Date): string {
      return Number.isNaN(this.getTime()) ? 'Invalid Date' : make(this);
    };

  define(RealDate.prototype, 'toDateString', text(dateText));
  define(RealDate.prototype, 'toTimeString', text(timeText));
  define(
    RealDate.prototype,
    'toString',
    text((date) => `${dateText(date)} ${timeText(date)}`),
  );
  for (const name of ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString'] as const) {
    const method = original[name];
    define(
      RealDate.prototype,
      name,
      function (this: Date, locale?: string, options: Intl.DateTimeFormatOptions = {}) {
        return method.call(this, locale, { timeZone, ...options });
      },
    );
  }
}

/** The text methods as they were before any patch. */
function methodsOf({ prototype }: DateConstructor) {
  return {
    toUTCString: prototype.toUTCString,
    toLocaleString: prototype.toLocaleString,
    toLocaleDateString: prototype.toLocaleDateString,
    toLocaleTimeString: prototype.toLocaleTimeString,
  };
}

function define(target: object, name: string, value: unknown): void {
  Object.defineProperty(target, name, { value, writable: true, configurable: true });
}

/** `+0700`. */
function offsetText(offsetMs: number): string {
  const minutes = Math.abs(offsetMs) / 60_000;
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  return `${offsetMs < 0 ? '-' : '+'}${two(minutes / 60)}${two(minutes % 60)}`;
}
