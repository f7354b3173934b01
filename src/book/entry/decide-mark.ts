import { asMeant } from '../../kernel/text/normalize-text';
import type { SubjectKind } from '../../school/school-types';
import { parseMark, printMark } from '../mark';
import {
  decimal,
  type EntryDecision,
  type FilledContent,
  KEEP,
  typedDate,
  warn,
} from './entry-decision';
import { type SerialDate, serialDate } from './serial-date';

/** A mark with decimals no person types: it came with its noise from a program. */
const COMPUTED = /^\d+[.,]\d{10,}$/;

/**
 * Decides which mark was meant. `thisYear`: calendar year of the edit; a date d.m of that year, typed with a point, is
 * the mark d,m (locale vi_VN reads `8.5` as 8 May).
 */
export function decideMark(
  content: FilledContent,
  kind: SubjectKind,
  thisYear: number,
): EntryDecision {
  if (content.kind === 'date') {
    return decideDate(content, kind, thisYear);
  }

  if (content.kind === 'number') {
    return decideNumber(content.value, kind, thisYear);
  }

  return decideText(content.text, kind);
}

function decideNumber(value: number, kind: SubjectKind, thisYear: number): EntryDecision {
  const date = serialDate(value);

  // A number format hides whether `8.5` or `8/5` was typed: nobody can tell, so it is put down as what is no mark.
  if (date !== null && date.year === thisYear) {
    return decideDate({ ...date, slash: true }, kind, thisYear);
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

function decideText(text: string, kind: SubjectKind): EntryDecision {
  const parsed = parseMark(text, kind);

  if (!parsed.ok) {
    return warn(text, parsed.reason, parsed.suggestion);
  }

  const typed = COMPUTED.test(asMeant(text)) ? printMark(parsed.value) : text;

  return parsed.value === text ? KEEP : { kind: 'write', value: parsed.value, typed };
}

function decideDate(
  date: SerialDate & { readonly slash: boolean },
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

/** 8 May → 8,5. October to December give nothing: `8/10` means "8 out of 10" more often than 8,1. */
function markOfDate({ day, month }: SerialDate): number | undefined {
  return day > 9 || month > 9 ? undefined : day * 10 + month;
}
