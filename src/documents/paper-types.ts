/** What every printed form carries, already formatted for a person (decimal comma, dd/mm/yyyy). No rules here. */

/** Left block of the heading (NĐ30/2020). */
export interface SchoolHeading {
  /** Cơ quan chủ quản, e.g. `UBND PHƯỜNG HOA MAI`. */
  readonly authority: string;
  /** e.g. `TRƯỜNG THCS HOA MAI`. */
  readonly school: string;
  readonly commune: string;
  readonly province: string;
  /** Place written before the date, e.g. `Hoa Mai`. */
  readonly place: string;
}

/** The state of the ledger when the paper was made: printed as text and QR on every page's foot. */
export interface LedgerWitness {
  readonly chain: string;
  readonly sequence: number;
  /** 64 hex digits. */
  readonly head: string;
  /** dd/mm/yyyy HH:MM in Asia/Ho_Chi_Minh. */
  readonly printedAt: string;
}

/** What stands on a form, without the state of the ledger: two papers with the same content are the same paper. */
export interface FormContent {
  readonly heading: SchoolHeading;
}

/** A form as it is printed: what stands on it, and the state of the ledger when it was made. */
export interface Paper<Content extends FormContent> {
  readonly content: Content;
  readonly ledger: LedgerWitness;
  /** Its number, where a form has editions: printed at the foot from the second one on, with the one it replaces. */
  readonly edition?: number | undefined;
}
