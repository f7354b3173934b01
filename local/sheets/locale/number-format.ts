import type { NumberFormat } from '../schema';
import { formatDatePattern } from './date-pattern';
import type { SheetLocale } from './locales';

/** What a cell shows for a number. Patterns: https://developers.google.com/workspace/sheets/api/guides/formats */
export function formatNumber(
  value: number,
  format: NumberFormat | null,
  locale: SheetLocale,
): string {
  const pattern = patternOf(format, locale);

  if (pattern === null) {
    return formatGeneral(value, locale);
  }
  if (isDateType(format) || (format?.type === undefined && /[ymdhs]/i.test(bare(pattern)))) {
    return formatDatePattern(value, pattern);
  }

  return formatSections(value, pattern, locale);
}

function isDateType(format: NumberFormat | null): boolean {
  return format?.type === 'DATE' || format?.type === 'TIME' || format?.type === 'DATE_TIME';
}

function patternOf(format: NumberFormat | null, locale: SheetLocale): string | null {
  if (format?.pattern !== undefined && format.pattern !== '') {
    return format.pattern;
  }

  const defaults: Readonly<Record<string, string>> = {
    NUMBER: '#,##0.00',
    PERCENT: '0.00%',
    CURRENCY: locale.currencyPattern,
    SCIENTIFIC: '0.00E+00',
    DATE: locale.datePattern,
    TIME: locale.timePattern,
    DATE_TIME: `${locale.datePattern} ${locale.timePattern}`,
  };

  return defaults[format?.type ?? ''] ?? null;
}

/** The pattern without quoted and escaped texts. */
function bare(pattern: string): string {
  return pattern.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
}

/** The automatic format: ten significant digits, no groups. */
function formatGeneral(value: number, locale: SheetLocale): string {
  const size = Math.abs(value);
  const text =
    size !== 0 && (size >= 1e15 || size < 1e-9)
      ? scientific(value)
      : String(Number(value.toFixed(Math.max(0, 10 - digitsBefore(size)))));

  return text.replace('.', locale.decimal);
}

function digitsBefore(size: number): number {
  return size < 1 ? 0 : Math.floor(Math.log10(size)) + 1;
}

function scientific(value: number): string {
  const [mantissa = '', exponent = '0'] = value.toExponential(5).split('e');
  const digits = exponent.slice(1).padStart(2, '0');

  return `${Number(mantissa)}E${exponent.startsWith('-') ? '-' : '+'}${digits}`;
}

/** `positive;negative;zero` */
function formatSections(value: number, pattern: string, locale: SheetLocale): string {
  const [positive = '', negative, zero] = pattern.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/);

  if (pattern === '@' || /^general$/i.test(pattern)) {
    return formatGeneral(value, locale);
  }
  if (value === 0 && zero !== undefined) {
    return formatSection(0, zero, locale);
  }
  if (value < 0) {
    return negative === undefined
      ? `-${formatSection(-value, positive, locale)}`
      : formatSection(-value, negative, locale);
  }

  return formatSection(value, positive, locale);
}

const PIECES = /"([^"]*)"|\\(.)|\[\$([^\]-]*)[^\]]*\]|\[[^\]]*\]|([0#?][0#?.,]*(?:E[+-]0+)?)|(.)/g;

function formatSection(value: number, section: string, locale: SheetLocale): string {
  const scaled = bare(section).includes('%') ? value * 100 : value;

  return section.replace(
    PIECES,
    (piece, quoted?: string, escaped?: string, symbol?: string, digits?: string) => {
      if (digits !== undefined) {
        return formatDigits(scaled, digits, locale);
      }

      return quoted ?? escaped ?? symbol ?? (piece.startsWith('[') ? '' : piece);
    },
  );
}

function formatDigits(value: number, pattern: string, locale: SheetLocale): string {
  const exponent = /E[+-](0+)$/.exec(pattern);

  if (exponent !== null) {
    return formatExponent(value, pattern, (exponent[1] ?? '').length, locale);
  }

  const [wholePattern = '', fractionPattern = ''] = pattern.split('.');
  const places = fractionPattern.replace(/[^0#?]/g, '');
  const [whole = '0', fraction = ''] = roundHalfUp(value, places.length).split('.');
  const needed = (wholePattern.match(/0/g) ?? []).length;
  const digits = (whole === '0' && needed === 0 ? '' : whole).padStart(needed, '0');
  const grouped = wholePattern.includes(',') ? group(digits, locale) : digits;
  const kept = trimOptional(fraction, places);
  const point = kept !== '' || (pattern.includes('.') && places === '') ? locale.decimal : '';

  return `${grouped}${point}${kept}`;
}

function formatExponent(
  value: number,
  pattern: string,
  width: number,
  locale: SheetLocale,
): string {
  const places = /\.([0#]+)/.exec(pattern)?.[1]?.length ?? 0;
  const [mantissa = '', exponent = '+0'] = value.toExponential(places).split('e');
  const digits = exponent.slice(1).padStart(width, '0');

  return `${mantissa.replace('.', locale.decimal)}E${exponent.charAt(0)}${digits}`;
}

/** Decimal rounding of what is shown: 8.05 with one place is 8.1, though its binary form lies below. */
function roundHalfUp(value: number, places: number): string {
  const shown = Number(
    `${Math.round(Number(`${Number(value.toPrecision(15))}e${places}`))}e-${places}`,
  );

  return Number.isFinite(shown) ? shown.toFixed(places) : value.toFixed(places);
}

function trimOptional(fraction: string, places: string): string {
  let length = fraction.length;

  while (length > 0 && fraction[length - 1] === '0' && places[length - 1] !== '0') {
    length -= 1;
  }

  return fraction.slice(0, length);
}

function group(digits: string, locale: SheetLocale): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, locale.group);
}
