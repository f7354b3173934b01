import type { SubjectKind } from '../school/school-types';
import { printMark } from '../text/mark';
import type { EntryDecision, EntryProblem } from './normalise-entry';

/** One edited cell and what was decided about it; `a1` is shown to the person (`E12`). */
export interface DecidedCell {
  readonly a1: string;
  readonly kind: SubjectKind;
  readonly decision: EntryDecision;
}

const MAX_NAMED = 3;

/** Why it is no mark. Source of the limits: TT22/2021 Điều 5.3. */
const PROBLEMS: Readonly<Record<EntryProblem, string>> = {
  tooManyDecimals: 'điểm chỉ có một chữ số thập phân',
  outOfRange: 'điểm phải từ 0 đến 10',
  fraction: 'đây là phân số, không phải điểm',
  formula: 'ô điểm không được chứa công thức',
  wrongKind: '',
  notAMark: 'đây không phải là điểm',
  date: 'bảng tính đã hiểu thành ngày tháng',
};

const WRONG_KIND: Readonly<Record<SubjectKind, string>> = {
  score: 'môn này đánh giá bằng điểm số',
  comment: 'môn này chỉ ghi Đ hoặc CĐ',
};

const EXAMPLES: Readonly<Record<SubjectKind, string>> = {
  score: 'một số từ 0 đến 10, ví dụ 8 hoặc 8,5',
  comment: 'Đ (đạt) hoặc CĐ (chưa đạt)',
};

/** The range is in the reason already; 11 is often a comma that was left out. */
const AGAIN = 'lại cho đúng, phần thập phân sau dấu phẩy, ví dụ 8 hoặc 8,5';

/**
 * The text of the toast after an edit, in Vietnamese: which cells were read as marks, which are no marks, why, and what
 * to write. Null when there is nothing to say. At most three cells of each sort are named.
 */
export function entryMessage(cells: readonly DecidedCell[]): string | null {
  const parts = [writtenPart(cells), warnedPart(cells)].filter((part) => part !== '');

  return parts.length === 0 ? null : parts.join('\n');
}

function writtenPart(cells: readonly DecidedCell[]): string {
  const lines = cells.flatMap(({ a1, decision }) =>
    decision.kind === 'write' ? [written(a1, decision)] : [],
  );

  return summarise(lines, (rest) => `Và ${rest} ô điểm khác cũng được ghi lại cho đúng dạng.`);
}

function written(a1: string, decision: Extract<EntryDecision, { kind: 'write' }>): string {
  const { typed, orTyped, value } = decision;
  const mark = printMark(value);

  return orTyped === undefined
    ? `Ô ${a1}: “${shorten(typed)}” được ghi là ${mark}.`
    : `Ô ${a1}: “${typed}” (hoặc “${orTyped}”) được ghi là ${mark}. Nếu không phải thế, hãy nhập lại.`;
}

function warnedPart(cells: readonly DecidedCell[]): string {
  const lines = cells.flatMap((cell) => warning(cell));

  return summarise(lines, (rest) => `Và ${rest} ô khác chưa phải là điểm hợp lệ.`);
}

function warning({ a1, kind, decision }: DecidedCell): string[] {
  if (decision.kind !== 'warn') {
    return [];
  }

  const { problem, suggestion, typed } = decision;
  const why = problem === 'wrongKind' ? WRONG_KIND[kind] : PROBLEMS[problem];
  const meant =
    suggestion === undefined
      ? `Hãy ghi ${problem === 'outOfRange' ? AGAIN : EXAMPLES[kind]}.`
      : `Hãy ghi ${printMark(suggestion)} nếu đó là điểm đúng.`;

  return [`Ô ${a1}: “${shorten(typed)}” chưa được nhận: ${why}. ${meant}`];
}

function shorten(text: string): string {
  return text.length > 24 ? `${text.slice(0, 23)}…` : text;
}

function summarise(lines: readonly string[], more: (rest: number) => string): string {
  const rest = lines.length - MAX_NAMED;
  const named = lines.slice(0, MAX_NAMED);

  return [...named, ...(rest > 0 ? [more(rest)] : [])].join('\n');
}
