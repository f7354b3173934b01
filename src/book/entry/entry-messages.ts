import type { CellKind } from '../cell-kind';
import type { EntryDecision } from './entry-decision';

/** One edited cell and what was decided about it. */
export interface DecidedCell {
  /** The cell as people call it: pupil and column (`Nguyễn Văn An, TX2`), or `Ô E12` where that is not known. */
  readonly where: string;
  readonly kind: CellKind;
  readonly decision: EntryDecision;
}

type Refused = DecidedCell & { readonly decision: Extract<EntryDecision, { kind: 'warn' }> };
type Written = DecidedCell & { readonly decision: Extract<EntryDecision, { kind: 'write' }> };

/** With the line that counts the others and the one about conversions, a message has at most six lines. */
const MAX_NAMED = 4;

/** True for a decision somebody has to act on. */
function isRefused(cell: DecidedCell): cell is Refused {
  return cell.decision.kind === 'warn';
}

/** What was typed in the very form it is kept in is no news. */
function isWritten(cell: DecidedCell): cell is Written {
  const { kind, decision } = cell;

  return decision.kind === 'write' && decision.typed !== kind.print(decision.value);
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
  const { toasts, example, what } = kind.words;
  const { why = 'giá trị này không dùng được ở đây', advice = example } = toasts[problem] ?? {};
  const meant =
    suggestion === undefined ? advice : `Hãy ghi ${kind.print(suggestion)} nếu đó là ${what} đúng.`;

  return `${where}: “${shorten(typed)}” chưa được nhận: ${why}. ${meant}`;
}

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

  return `“${shorten(typed)}”${or} được ghi là ${kind.print(value) || 'trống'}`;
}

function shorten(text: string): string {
  return text.length > 24 ? `${text.slice(0, 23)}…` : text;
}
