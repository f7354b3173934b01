import { type EntryKind, printEntry } from './entry-kind';
import type { EntryDecision, EntryProblem } from './normalise-entry';

/** One edited cell and what was decided about it. */
export interface DecidedCell {
  /** The cell as people call it: pupil and column (`Nguyễn Văn An, TX2`), or `Ô E12` where that is not known. */
  readonly where: string;
  readonly kind: EntryKind;
  readonly decision: EntryDecision;
}

type Refused = DecidedCell & { readonly decision: Extract<EntryDecision, { kind: 'warn' }> };
type Written = DecidedCell & { readonly decision: Extract<EntryDecision, { kind: 'write' }> };

/** With the line that counts the others and the one about conversions, a message has at most six lines. */
const MAX_NAMED = 4;

const MARK_CELL = 'ô điểm không được chứa công thức';
const NO_FORMULA: Readonly<Record<EntryKind, string>> = {
  score: MARK_CELL,
  comment: MARK_CELL,
  count: 'ô chuyên cần không được chứa công thức',
  level: 'ô rèn luyện không được chứa công thức',
};

const WRONG_KIND: Readonly<Record<EntryKind, string>> = {
  score: 'môn này đánh giá bằng điểm số',
  comment: 'môn này chỉ ghi Đ hoặc CĐ',
  count: '',
  level: '',
};

/** Why it is not taken. Source of the limits of marks: TT22/2021 Điều 5.3. */
const PROBLEMS: Readonly<Record<EntryProblem, (kind: EntryKind) => string>> = {
  tooManyDecimals: () => 'điểm chỉ có một chữ số thập phân',
  outOfRange: () => 'điểm phải từ 0 đến 10',
  fraction: () => 'đây là phân số, không phải điểm',
  formula: (kind) => NO_FORMULA[kind],
  wrongKind: (kind) => WRONG_KIND[kind],
  notAMark: () => 'đây không phải là điểm',
  date: () => 'bảng tính đã hiểu thành ngày tháng',
  notCount: () => 'số buổi nghỉ là số nguyên từ 0 đến 99, có phép và không phép ghi ở hai cột',
  notLevel: () => 'kết quả rèn luyện chỉ có Tốt, Khá, Đạt, Chưa đạt',
  exemption: () => 'M (miễn) chỉ dùng khi trường đã ghi nhận học sinh được miễn môn này',
};

const EXAMPLES: Readonly<Record<EntryKind, string>> = {
  score: 'Hãy ghi một số từ 0 đến 10, ví dụ 8 hoặc 8,5.',
  comment: 'Hãy ghi Đ (đạt) hoặc CĐ (chưa đạt).',
  count: 'Hãy ghi một số nguyên, ví dụ 1.',
  level: 'Hãy chọn trong danh sách của ô, hoặc gõ T, K, Đ, CĐ.',
};

/** What to write instead, where that is not the example of the kind. */
const ADVICE: Partial<Readonly<Record<EntryProblem, string>>> = {
  // The range is in the reason already; 11 is often a comma that was left out.
  outOfRange: 'Hãy ghi lại cho đúng, phần thập phân sau dấu phẩy, ví dụ 8 hoặc 8,5.',
  exemption: 'Nếu chưa ghi nhận, hãy để trống ô và báo hiệu trưởng.',
};

/** True for a decision somebody has to act on. */
function isRefused(cell: DecidedCell): cell is Refused {
  return cell.decision.kind === 'warn';
}

/** What was typed in the very form it is kept in is no news. */
function isWritten(cell: DecidedCell): cell is Written {
  const { kind, decision } = cell;

  return decision.kind === 'write' && decision.typed !== printEntry(kind, decision.value);
}

/**
 * The text of the toast after an edit, in Vietnamese, at most six lines: first what is not taken, why, and what to
 * write; then in one line what was read and put down in its form. Null when there is nothing to say.
 */
export function entryMessage(cells: readonly DecidedCell[]): string | null {
  const refused = cells.filter(isRefused).map(warning);
  const rest = refused.length - MAX_NAMED;
  const lines = [
    ...refused.slice(0, MAX_NAMED),
    ...(rest > 0 ? [`Và ${rest} ô khác chưa được nhận.`] : []),
    ...conversions(cells.filter(isWritten)),
  ];

  return lines.length === 0 ? null : lines.join('\n');
}

function warning({ where, kind, decision }: Refused): string {
  const { problem, suggestion, typed } = decision;
  const meant =
    suggestion === undefined
      ? (ADVICE[problem] ?? EXAMPLES[kind])
      : `Hãy ghi ${printEntry(kind, suggestion)} nếu đó là ${WHAT[kind]} đúng.`;

  return `${where}: “${shorten(typed)}” chưa được nhận: ${PROBLEMS[problem](kind)}. ${meant}`;
}

const WHAT: Readonly<Record<EntryKind, string>> = {
  score: 'điểm',
  comment: 'mức',
  count: 'số buổi',
  level: 'mức',
};

/** One cell is named; of several, which are harmless, one is the example. */
function conversions(written: readonly Written[]): string[] {
  const [first] = written;

  if (first === undefined) {
    return [];
  }

  const unsure = written.find(({ decision }) => decision.orTyped !== undefined);
  const others = unsure === undefined ? '' : ' Ô nào không phải thế, hãy nhập lại.';

  return written.length === 1
    ? [single(first)]
    : [
        `${written.length} ô được ghi lại cho đúng dạng, ví dụ ${reading(unsure ?? first)}.${others}`,
      ];
}

function single(cell: Written): string {
  const again = cell.decision.orTyped === undefined ? '' : ' Nếu không phải thế, hãy nhập lại.';

  return `${cell.where}: ${reading(cell)}.${again}`;
}

function reading({ kind, decision }: Written): string {
  const { typed, orTyped, value } = decision;
  const or = orTyped === undefined ? '' : ` (hoặc “${orTyped}”)`;

  return `“${shorten(typed)}”${or} được ghi là ${printEntry(kind, value) || 'trống'}`;
}

function shorten(text: string): string {
  return text.length > 24 ? `${text.slice(0, 23)}…` : text;
}
