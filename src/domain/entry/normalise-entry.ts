import type { SubjectKind } from '../school/school-types';
import { type MarkProblem, type MarkValue, parseMark } from '../text/mark';

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

/** `date`: the sheet made a date of it and nobody can tell which mark was meant; the others as in {@link MarkProblem}. */
export type EntryProblem = MarkProblem | 'date';

/**
 * What to do with an edited mark cell. `write`: put `value` there (an integer number of tenths, or a level);
 * `warn`: leave it and tell the person; `suggestion` is what was probably meant, undefined where nobody can tell.
 */
export type EntryDecision =
  | { readonly kind: 'keep' }
  | {
      readonly kind: 'write';
      readonly value: MarkValue;
      readonly typed: string;
      /** What may have been typed as well, where a date no longer tells (`8/5`). */
      readonly orTyped?: string;
    }
  | {
      readonly kind: 'warn';
      readonly typed: string;
      readonly problem: EntryProblem;
      readonly suggestion: MarkValue | undefined;
    };

const KEEP: EntryDecision = { kind: 'keep' };
const PLAIN = /^(?:0|10|[1-9](?:\.[1-9])?|Đ|CĐ)$/;
const DAY_MS = 86_400_000;
/** Serial 0 of Sheets is 30 December 1899 (Sheets API, "Date/time serial numbers"). */
const SERIAL_ZERO = Date.UTC(1899, 11, 30);

/**
 * True when the text of a single edit (`e.value`, numbers in JavaScript notation) is surely a mark already, so that
 * nothing need be read. `0.5` is not: it may be the text `0.5`, which no sheet of locale vi_VN counts as a number.
 */
export function isPlainMark(value: string): boolean {
  return PLAIN.test(value);
}

/**
 * Decides what was meant in a mark cell. `thisYear`: calendar year of the edit; a date d.m of that year, typed with a
 * point, is the mark d,m (locale vi_VN reads `8.5` as 8 May).
 */
export function normaliseEntry(
  content: CellContent,
  kind: SubjectKind,
  thisYear: number,
): EntryDecision {
  if (content.kind === 'blank') {
    return KEEP;
  }

  if (content.kind === 'formula') {
    return warn(content.text, 'formula');
  }

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

  const typed = String(value).replace('.', ',');
  const parsed = parseMark(typed, kind);

  return parsed.ok ? KEEP : warn(typed, parsed.reason, parsed.suggestion);
}

function decideText(text: string, kind: SubjectKind): EntryDecision {
  const parsed = parseMark(withoutTrailingZeros(text), kind);

  if (!parsed.ok) {
    return warn(text, parsed.reason, parsed.suggestion);
  }

  return parsed.value === text ? KEEP : { kind: 'write', value: parsed.value, typed: text };
}

/** `8,50` says no more than `8,5`; zeros at the end are not a second decimal. */
function withoutTrailingZeros(text: string): string {
  return text.replace(/([.,．，]\s*[0-9０-９])[0０]+(\s*)$/, '$1$2');
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
  const typed = `${date.day}${date.slash ? '/' : '.'}${date.month}${shownYear}`;
  const tenths = date.year === thisYear ? markOfDate(date) : undefined;

  if (kind === 'comment') {
    return warn(typed, 'wrongKind');
  }

  if (tenths === undefined || date.slash) {
    return warn(typed, 'date', tenths);
  }

  return { kind: 'write', value: tenths, typed, orTyped: `${date.day}/${date.month}` };
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

function warn(typed: string, problem: EntryProblem, suggestion?: MarkValue): EntryDecision {
  return { kind: 'warn', typed, problem, suggestion };
}
