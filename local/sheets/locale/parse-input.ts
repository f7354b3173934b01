import type { CellContent } from '../model/cell';
import type { NumberFormat } from '../schema';
import type { SheetLocale } from './locales';
import { parseDateTime } from './parse-date';

/** What a typed text means; `format` is the number format that typing brings along (dates, percentages). */
export interface ParsedInput {
  readonly content: CellContent | null;
  readonly format: NumberFormat | null;
}

/** Where and when something is typed. */
export interface TypingContext {
  readonly locale: SheetLocale;
  /** The year that a typed day and month belong to. */
  readonly currentYear: number;
  /** The cell has the plain-text format `@`: everything stays text. */
  readonly plainText: boolean;
}

/**
 * Reads a text as the grid does when a person types it, or the API with USER_ENTERED.
 * https://developers.google.com/workspace/sheets/api/reference/rest/v4/ValueInputOption
 */
export function parseInput(text: string, context: TypingContext): ParsedInput {
  if (text === '') {
    return { content: null, format: null };
  }
  if (context.plainText) {
    return { content: text, format: null };
  }
  if (text.startsWith("'")) {
    return { content: text.slice(1), format: null };
  }

  return parseFormula(text, context) ?? parseConstant(text, context);
}

function parseFormula(text: string, context: TypingContext): ParsedInput | null {
  if (text.startsWith('=') && text.length > 1) {
    return { content: { formula: text }, format: null };
  }
  if (/^\+\s*[A-Za-z(]/.test(text) && parseNumber(text, context.locale) === null) {
    return { content: { formula: `=${text}` }, format: null };
  }

  return null;
}

function parseConstant(text: string, context: TypingContext): ParsedInput {
  const trimmed = text.trim();
  const upper = trimmed.toUpperCase();

  if (upper === 'TRUE' || upper === 'FALSE') {
    return { content: upper === 'TRUE', format: null };
  }

  const number = parseNumber(trimmed, context.locale);

  if (number !== null) {
    return { content: number, format: null };
  }

  return (
    parsePercent(trimmed, context.locale) ??
    parseDateTime(trimmed, context.locale, context.currentYear) ?? { content: text, format: null }
  );
}

function parsePercent(text: string, locale: SheetLocale): ParsedInput | null {
  const match = /^(.*\S)\s*%$/.exec(text);
  const number = match === null ? null : parseNumber(match[1] ?? '', locale);

  if (number === null) {
    return null;
  }

  const pattern = text.includes(locale.decimal) ? '0.00%' : '0%';

  return { content: number / 100, format: { type: 'PERCENT', pattern } };
}

/** A number as the locale writes it, with optional sign, groups of three and exponent; null if the text is none. */
function parseNumber(text: string, locale: SheetLocale): number | null {
  const decimal = locale.decimal === ',' ? ',' : '\\.';
  const group = locale.group === ',' ? ',' : '\\.';
  const pattern = new RegExp(
    `^([+-]?)(\\d{1,3}(?:${group}\\d{3})+|\\d+)?(?:${decimal}(\\d*))?([eE][+-]?\\d+)?$`,
  );
  const match = pattern.exec(text);

  if (match === null || ((match[2] ?? '') === '' && (match[3] ?? '') === '')) {
    return null;
  }

  const whole = (match[2] ?? '0').split(locale.group).join('');
  const value = Number(`${match[1] ?? ''}${whole}.${match[3] || '0'}${match[4] ?? ''}`);

  return Number.isFinite(value) ? value : null;
}
