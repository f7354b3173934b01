import { ScriptException } from '../execution/script-errors';

type Parts = Readonly<Record<string, string>>;

/**
 * The pattern letters of Java's SimpleDateFormat that `Utilities.formatDate` takes, English names.
 * Source: developers.google.com/apps-script/reference/utilities/utilities#formatDate(Date,String,String).
 */
const LETTERS: Readonly<Record<string, (width: number, parts: Parts, date: Date) => string>> = {
  y: (width, parts) => (width === 2 ? field(parts, 'year').slice(-2) : field(parts, 'year')),
  M: (width, parts) => monthText(width, parts),
  d: (width, parts) => padded(field(parts, 'day'), width),
  H: (width, parts) => padded(field(parts, 'hour'), width),
  h: (width, parts) => padded(String(Number(field(parts, 'hour')) % 12 || 12), width),
  m: (width, parts) => padded(field(parts, 'minute'), width),
  s: (width, parts) => padded(field(parts, 'second'), width),
  S: (width, _parts, date) => padded(String(date.getUTCMilliseconds()), width),
  a: (_width, parts) => (Number(field(parts, 'hour')) < 12 ? 'AM' : 'PM'),
  E: (width, parts) => (width > 3 ? field(parts, 'weekday') : field(parts, 'weekday').slice(0, 3)),
  u: (_width, parts) => String(WEEKDAYS.indexOf(field(parts, 'weekday')) + 1),
  Z: (_width, parts) => offset(parts).replace(':', ''),
  X: (width, parts) => isoOffset(width, offset(parts)),
};

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const TOKEN = /'((?:[^']|'')*)'|([A-Za-z])\2*|[^A-Za-z']+/g;

/**
 * A date as text in a time zone (IANA name or `GMT+7`).
 * @throws ScriptException for a pattern letter that Java does not know or that is not emulated, or an unknown zone.
 */
export function formatDate(date: Date, timeZone: string, pattern: string): string {
  const parts = partsOf(date, timeZone);

  return pattern.replace(TOKEN, (token: string, quoted?: string, letter?: string) => {
    if (quoted !== undefined) {
      return quoted === '' ? "'" : quoted.replace(/''/g, "'");
    }
    if (letter === undefined) {
      return token;
    }
    const format = LETTERS[letter];
    if (!format) {
      throw new ScriptException(`Illegal pattern character: ${letter}`);
    }
    return format(token.length, parts, date);
  });
}

/** `GMT+7` in the spelling ICU knows, whose sign is the other way round. */
function zoneName(timeZone: string): string {
  const match = /^(?:GMT|UTC)?([+-])0?(\d{1,2})(?::?00)?$/.exec(timeZone);
  return match ? `Etc/GMT${match[1] === '+' ? '-' : '+'}${match[2]}` : timeZone;
}

function partsOf(date: Date, timeZone: string): Parts {
  try {
    const format = new Intl.DateTimeFormat('en-US', {
      timeZone: zoneName(timeZone),
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
      weekday: 'long',
      timeZoneName: 'longOffset',
    });
    return Object.fromEntries(format.formatToParts(date).map(({ type, value }) => [type, value]));
  } catch {
    throw new ScriptException(
      `Invalid argument: timeZone. Should be of type: String (${timeZone})`,
    );
  }
}

function field(parts: Parts, name: string): string {
  return parts[name] ?? '';
}

function padded(text: string, width: number): string {
  return text.replace(/^0+(?=\d)/, '').padStart(width, '0');
}

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
];

function monthText(width: number, parts: Parts): string {
  const name = MONTHS[Number(field(parts, 'month')) - 1] ?? '';
  if (width >= 4) {
    return name;
  }
  return width === 3 ? name.slice(0, 3) : padded(field(parts, 'month'), width);
}

/** `+07:00` from `GMT+07:00`; `+00:00` from `GMT`. */
function offset(parts: Parts): string {
  return field(parts, 'timeZoneName').replace('GMT', '') || '+00:00';
}

function isoOffset(width: number, text: string): string {
  if (text === '+00:00') {
    return 'Z';
  }
  const forms = [text.slice(0, 3), text.replace(':', ''), text];
  return forms[Math.min(width, 3) - 1] ?? text;
}
