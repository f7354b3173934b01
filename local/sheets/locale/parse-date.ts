import type { NumberFormat } from '../schema';
import type { SheetLocale } from './locales';
import { serialOfDay } from './serial-date';

interface DateReading {
  readonly content: number;
  readonly format: NumberFormat;
}

const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/;

/**
 * A typed date, time, or date with time; null if the text is none. A day and month alone belong to `currentYear`
 * and show as typed (`8/5` keeps the pattern `d/m`).
 */
export function parseDateTime(
  text: string,
  locale: SheetLocale,
  currentYear: number,
): DateReading | null {
  const [first = '', second, ...more] = text.split(/\s+/);

  if (more.length > 0) {
    return null;
  }

  const date = parseDate(first, locale, currentYear);

  if (second === undefined) {
    return date ?? parseTime(first, locale);
  }

  const time = parseTime(second, locale);

  if (date === null || time === null) {
    return null;
  }

  return {
    content: date.content + time.content,
    format: { type: 'DATE_TIME', pattern: `${locale.datePattern} ${locale.timePattern}` },
  };
}

function parseTime(text: string, locale: SheetLocale): DateReading | null {
  const match = TIME.exec(text);

  if (match === null) {
    return null;
  }

  const [hours, minutes, seconds] = [match[1], match[2], match[3] ?? '0'].map(Number);

  if (hours === undefined || minutes === undefined || seconds === undefined) {
    return null;
  }
  if (hours > 23 || minutes > 59 || seconds > 59) {
    return null;
  }

  return {
    content: (hours * 3600 + minutes * 60 + seconds) / 86_400,
    format: { type: 'TIME', pattern: locale.timePattern },
  };
}

function parseDate(text: string, locale: SheetLocale, currentYear: number): DateReading | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);

  if (iso !== null) {
    return dated([Number(iso[1]), Number(iso[2]), Number(iso[3])], 'yyyy-mm-dd');
  }

  const separator = [...locale.dateSeparators].find((candidate) => text.includes(candidate));
  const numbers = separator === undefined ? [] : text.split(separator);

  if (separator === undefined || !numbers.every((part) => /^\d{1,4}$/.test(part))) {
    return null;
  }
  if (numbers.length < 2 || numbers.length > 3) {
    return null;
  }

  return fromParts(numbers.map(Number), { separator, locale, currentYear });
}

function fromParts(
  numbers: readonly number[],
  how: { separator: string; locale: SheetLocale; currentYear: number },
): DateReading | null {
  const [a = 0, b = 0, typedYear] = numbers;
  const [day, month] = how.locale.dayFirst ? [a, b] : [b, a];

  if (typedYear === undefined) {
    const order = how.locale.dayFirst ? ['d', 'm'] : ['m', 'd'];
    return dated([how.currentYear, month, day], order.join(how.separator));
  }

  return dated([fullYear(typedYear), month, day], how.locale.datePattern);
}

/** Two digits mean 1930–2029, as in Sheets. */
function fullYear(year: number): number {
  if (year >= 100) {
    return year;
  }

  return year < 30 ? 2000 + year : 1900 + year;
}

function dated(
  [year, month, day]: readonly [number, number, number],
  pattern: string,
): DateReading | null {
  const serial = serialOfDay(year, month, day);

  return serial === null ? null : { content: serial, format: { type: 'DATE', pattern } };
}
