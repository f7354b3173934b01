import { printDateTime } from '../../../kernel/text/date-text';
import type { RuleChoice } from './rule-choice';

/** What a summary tab says of itself, in one cell of its first row. */
export interface SummaryStamp {
  /** UTC ms. */
  readonly at: number;
  readonly ruleName: string;
  readonly choice: RuleChoice;
  /** Hash of the inputs, 64 hex digits. */
  readonly hash: string;
  /** Name and UTC ms of the approval; null before. */
  readonly approved: { readonly by: string; readonly at: number; readonly version: number } | null;
}

/** A stamp as read back. */
export interface ReadStamp {
  readonly hash: string;
  readonly isStale: boolean;
  readonly text: string;
}

const STALE = 'ĐÃ CŨ';
const HASH = /mã dữ liệu ([0-9a-f]{64})/;

/** Writes a stamp. */
export function stampText(stamp: SummaryStamp): string {
  const approved =
    stamp.approved === null
      ? 'CHƯA DUYỆT'
      : `ĐÃ DUYỆT lần ${stamp.approved.version} lúc ${printDateTime(stamp.approved.at)} bởi ${stamp.approved.by}`;

  return (
    `${approved} – Tính lúc ${printDateTime(stamp.at)} theo ${stamp.ruleName} ` +
    `(phiên bản ${stamp.choice.pin.version}) – mã dữ liệu ${stamp.hash}`
  );
}

/** Reads a stamp; null for a text that is none (the summary was never made). */
export function readStamp(text: string): ReadStamp | null {
  const hash = HASH.exec(text)?.[1];

  return hash === undefined ? null : { hash, isStale: text.startsWith(STALE), text };
}

/** The same stamp, marked: what it was made from has changed since. */
export function staleText(text: string, since: number): string {
  return text.startsWith(STALE)
    ? text
    : `${STALE} – dữ liệu đã đổi, phát hiện lúc ${printDateTime(since)}; hãy tổng hợp lại. ${text}`;
}
