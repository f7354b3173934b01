import { DAY_MS } from '../calendar/iso-date';
import type { SubjectKind } from '../school/school-types';
import { type MarkProblem, parseMark, printMark } from '../text/mark';
import { asMeant, normalizeText } from '../text/normalize-text';
import { parseSessions, sessionsMeant } from '../text/session-count';
import { parseTrainingLevel } from '../text/training-level';
import type { EntryKind, EntryValue } from './entry-kind';

/** What a cell holds after a person's edit. A `date` is what Sheets made of `8.5` or `8/5`; `slash`: it is shown as `8/5`. */
export type CellContent =
  | { readonly kind: 'blank' }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'date';
      readonly day: number;
      readonly month: number;
      readonly year: number;
      readonly slash: boolean;
    }
  | { readonly kind: 'formula'; readonly text: string }
  | { readonly kind: 'other'; readonly text: string };

/**
 * `date`: the sheet made a date of it and nobody can tell which mark was meant; `notCount`, `notLevel`: no number of
 * sessions, no training level; `exemption`: M, which holds only where an exemption is recorded (the book does not know);
 * the others as in {@link MarkProblem}.
 */
export type EntryProblem = MarkProblem | 'date' | 'notCount' | 'notLevel' | 'exemption';

/**
 * What to do with an edited cell. `write`: put `value` there (see {@link EntryValue}; of a
 * computed `8,300000000000001` is said that 8,3 was typed);
 * `warn`: leave it and tell the person; `suggestion` is what was probably meant, undefined where nobody can tell.
 */
export type EntryDecision =
  | { readonly kind: 'keep' }
  | {
      readonly kind: 'write';
      readonly value: EntryValue;
      readonly typed: string;
      /** What may have been typed as well, where a date no longer tells (`8/5`). */
      readonly orTyped?: string;
    }
  | {
      readonly kind: 'warn';
      readonly typed: string;
      readonly problem: EntryProblem;
      readonly suggestion: EntryValue | undefined;
    };

const KEEP: EntryDecision = { kind: 'keep' };
const PLAIN: Readonly<Record<EntryKind, RegExp>> = {
  score: /^(?:0|10|[1-9](?:\.[1-9])?)$/,
  comment: /^(?:Đ|CĐ)$/,
  level: /^(?:Tốt|Khá|Đạt|Chưa đạt)$/,
  count: /^[1-9]?\d$/,
};
/** A mark with decimals no person types: it came with its noise from a program. */
const COMPUTED = /^\d+[.,]\d{10,}$/;
/** Serial 0 of Sheets is 30 December 1899 (Sheets API, "Date/time serial numbers"). */
const SERIAL_ZERO = Date.UTC(1899, 11, 30);

/**
 * True when the text of a single edit (`e.value`, numbers in JavaScript notation) is surely what such a cell takes, so
 * that nothing more need be read. `0.5` is not: it may be the text `0.5`, which no sheet of locale vi_VN counts as a
 * number.
 */
export function isPlainEntry(value: string, kind: EntryKind): boolean {
  return PLAIN[kind].test(value);
}

/**
 * Decides what was meant in a cell people write in. `thisYear`: calendar year of the edit; a date d.m of that year, typed with a
 * point, is the mark d,m (locale vi_VN reads `8.5` as 8 May).
 */
export function normaliseEntry(
  content: CellContent,
  kind: EntryKind,
  thisYear: number,
): EntryDecision {
  if (content.kind === 'blank') {
    return KEEP;
  }

  if (content.kind === 'formula') {
    return warn(content.text, 'formula');
  }

  return kind === 'score' || kind === 'comment'
    ? decideMark(content, kind, thisYear)
    : decideWords(content, HOMEROOM[kind]);
}

/** How a cell of attendance or training is read. */
interface HomeroomReading {
  readonly parse: (text: string) => EntryValue;
  readonly meant: (text: string) => EntryValue | undefined;
  readonly problem: EntryProblem;
}

const HOMEROOM: Readonly<Record<'count' | 'level', HomeroomReading>> = {
  count: { parse: parseSessions, meant: sessionsMeant, problem: 'notCount' },
  level: { parse: parseTrainingLevel, meant: () => undefined, problem: 'notLevel' },
};

type Filled = Exclude<CellContent, { kind: 'blank' | 'formula' }>;

function decideWords(content: Filled, { parse, meant, problem }: HomeroomReading): EntryDecision {
  if (content.kind === 'date') {
    return warn(typedDate(content), problem);
  }

  const typed = content.kind === 'number' ? decimal(content.value) : content.text;

  if (normalizeText(typed) === '') {
    return { kind: 'write', value: null, typed };
  }

  const value = parse(typed);

  if (value === null) {
    return warn(typed, problem, meant(typed));
  }

  return value === (content.kind === 'number' ? content.value : typed)
    ? KEEP
    : { kind: 'write', value, typed };
}

function decideMark(content: Filled, kind: SubjectKind, thisYear: number): EntryDecision {
  if (content.kind === 'date') {
    return decideDate(content, kind, thisYear);
  }

  if (content.kind === 'number') {
    return decideNumber(content.value, kind, thisYear);
  }

  return decideText(content.text, kind);
}

function decideNumber(value: number, kind: SubjectKind, thisYear: number): EntryDecision {
  const date = dateOfSerial(value);

  if (date !== null && date.year === thisYear) {
    return decideDate({ ...date, slash: false }, kind, thisYear);
  }

  const typed = decimal(value);
  const parsed = parseMark(typed, kind);

  if (!parsed.ok) {
    return warn(typed, parsed.reason, parsed.suggestion);
  }

  // A computed number (8,300000000000001) is put down as the mark it stands for.
  return typeof parsed.value !== 'number' || parsed.value / 10 === value
    ? KEEP
    : { kind: 'write', value: parsed.value, typed: printMark(parsed.value) };
}

/** A number as people write it. */
function decimal(value: number): string {
  return String(value).replace('.', ',');
}

function decideText(text: string, kind: SubjectKind): EntryDecision {
  const parsed = parseMark(text, kind);

  if (!parsed.ok) {
    return warn(text, parsed.reason, parsed.suggestion);
  }

  const typed = COMPUTED.test(asMeant(text)) ? printMark(parsed.value) : text;

  return parsed.value === text ? KEEP : { kind: 'write', value: parsed.value, typed };
}

interface DateParts {
  readonly day: number;
  readonly month: number;
  readonly year: number;
}

function decideDate(
  date: DateParts & { readonly slash: boolean },
  kind: SubjectKind,
  thisYear: number,
): EntryDecision {
  const shownYear = date.year === thisYear ? '' : `/${date.year}`;
  const typed = `${typedDate(date)}${shownYear}`;
  const tenths = date.year === thisYear ? markOfDate(date) : undefined;

  if (kind === 'comment') {
    return warn(typed, 'wrongKind');
  }

  if (tenths === undefined || date.slash) {
    return warn(typed, 'date', tenths);
  }

  return { kind: 'write', value: tenths, typed, orTyped: `${date.day}/${date.month}` };
}

function typedDate({ day, month, slash }: DateParts & { readonly slash: boolean }): string {
  return `${day}${slash ? '/' : '.'}${month}`;
}

/** 8 May → 8,5. October to December give nothing: `8/10` means "8 out of 10" more often than 8,1. */
function markOfDate({ day, month }: DateParts): number | undefined {
  return day > 9 || month > 9 ? undefined : day * 10 + month;
}

/** The date a whole serial number of Sheets stands for; null for what no date typed in this century can be. */
function dateOfSerial(serial: number): DateParts | null {
  if (!Number.isInteger(serial) || serial < 36_526 || serial > 73_050) {
    return null;
  }

  const date = new Date(SERIAL_ZERO + serial * DAY_MS);

  return { day: date.getUTCDate(), month: date.getUTCMonth() + 1, year: date.getUTCFullYear() };
}

function warn(typed: string, problem: EntryProblem, suggestion?: EntryValue): EntryDecision {
  return { kind: 'warn', typed, problem, suggestion };
}

/** The same decision, but of an M it is told that it holds only where an exemption is recorded. */
export function tellExemption(decision: EntryDecision, content: CellContent): EntryDecision {
  const isExemption =
    decision.kind === 'write'
      ? decision.value === 'M'
      : decision.kind === 'keep' && content.kind === 'text' && content.text === 'M';

  return isExemption && content.kind === 'text' ? warn(content.text, 'exemption') : decision;
}
