/** Where reminders stand for the one who asks. */
export interface RemindersView {
  /** True where the daily digest is wanted. */
  readonly digest: boolean;
  /** Nudges of today, by whomever they are. */
  readonly nudges: readonly {
    readonly id: string;
    readonly staffIds: readonly string[];
    /** It was mailed, and cannot be undone any more. */
    readonly isSent: boolean;
  }[];
}
