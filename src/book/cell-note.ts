import { printDateTime } from '../kernel/text/date-text';
import { type AppliedCorrection, correctionLine } from '../school/applied-corrections';
import { isHeldProblem } from './held-problem';
import { refusalReason } from './refusal-reasons';

/** A value that was not accepted, as long as nothing has been accepted in its cell since. */
export interface StandingRefusal {
  /** As it stood in the cell, shortened. */
  readonly shown: string;
  /** UTC ISO. */
  readonly at: string;
  /** A problem of the value, or `closed:<reason>`. */
  readonly problem: string;
}

/** What the note of a cell is made from. `value`: the official value, as printed. */
export interface NotedCell {
  readonly value: string;
  readonly refusal: StandingRefusal | null;
  /** Corrections of the cell, the oldest first. */
  readonly corrections: readonly AppliedCorrection[];
}

function refusalLine({ shown, at, problem }: StandingRefusal, value: string): string {
  const happened = isHeldProblem(problem) ? 'Đang giữ lại' : 'Không nhận';

  return (
    `${happened} “${shown}” lúc ${printDateTime(Date.parse(at))}: ` +
    `${refusalReason(problem).vi} Giá trị chính thức: ${value === '' ? 'để trống' : value}.`
  );
}

/**
 * True if a cell holds what its last correction wrote. One whose official value has legitimately moved on is neither
 * red nor noted any more; ledger and minutes keep what happened.
 */
export function isCorrected({ value, corrections }: NotedCell): boolean {
  return corrections[corrections.length - 1]?.newValue === value;
}

/** The note a cell has: what was refused last, then every correction; '' = none. Nobody else writes notes there. */
export function officialNote(cell: NotedCell): string {
  const refused = cell.refusal === null ? [] : [refusalLine(cell.refusal, cell.value)];
  const corrected = isCorrected(cell) ? cell.corrections.map(correctionLine) : [];

  return [...refused, ...corrected].join('\n');
}
