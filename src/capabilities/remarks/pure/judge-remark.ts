import { cellKind } from '../../../book/cell-kinds/cell-kinds';
import { readEntry } from '../../../book/entry-value';
import { refusalReason } from '../../../book/refusal-reasons';
import { type ColumnWindow, gateFor } from '../../../book/window/window';
import type { BothTexts } from '../../../kernel/words/both-texts';

/** A remark on its way into a cell, and what stands there. */
export interface ComingRemark {
  readonly text: string;
  /** What its writer saw there. */
  readonly was: string;
  readonly accepted: string;
  /** What the book shows, which may be younger than what is accepted; null where the row is not found. */
  readonly shown: string | null;
  readonly kindId: string;
  readonly window: ColumnWindow;
  /** What forbids writing in this cell whatever its column says, as a problem; null = nothing. */
  readonly forbidden: string | null;
}

/** The value to be written, or why there is none. */
export type JudgedRemark =
  | { readonly ok: true; readonly value: string }
  | { readonly ok: false; readonly reason: BothTexts };

const CHANGED: BothTexts = {
  vi: 'Nhận xét này đã đổi từ lúc thầy/cô gõ. Lời mới nay ở dưới ô; vẫn muốn ghi lời của mình thì bấm nút ở đó.',
  en: 'This remark has changed since you typed yours. The new one is shown under the field, with a button to write yours all the same.',
};

const TYPED: BothTexts = {
  vi: 'Trong sổ vừa có người gõ lời khác, chưa kịp ghi nhận. Hãy chờ vài phút, tải lại rồi xem.',
  en: 'Somebody has just typed something else in the book, which is not accepted yet. Wait some minutes and load it again.',
};

function refused(reason: BothTexts): JudgedRemark {
  return { ok: false, reason };
}

function closedIn({ window, accepted, forbidden }: ComingRemark): string | null {
  const [first] = gateFor(window, accepted).reasons;

  return forbidden ?? (first === undefined ? null : `closed:${first.reason}`);
}

/**
 * Whether a remark may be written: one that is one, where nothing else was said meanwhile, in a cell that is open. What
 * stands there already as it is sent is written, whatever the cell says by now.
 */
export function judgeRemark(coming: ComingRemark): JudgedRemark {
  const { text, was, accepted, shown, kindId } = coming;
  const cell = { value: text, formula: null, shown: text };
  // Words have no year: only days that were meant as marks do.
  const reading = readEntry(cell, cellKind(kindId), { year: 0 });

  if (!reading.ok) {
    return refused(refusalReason(reading.problem));
  }

  if (reading.value === accepted) {
    return reading;
  }

  const closed = closedIn(coming);

  if (closed !== null || shown === null) {
    return refused(refusalReason(closed ?? 'closed:away'));
  }

  if (accepted !== was) {
    return refused(CHANGED);
  }

  return shown === accepted || shown === reading.value ? reading : refused(TYPED);
}
