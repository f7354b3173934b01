/** Where reminders stand for the one who asks. */
export interface RemindersView {
  /** True where the daily digest is wanted. */
  readonly digest: boolean;
  /** Nudges of today, by whomever they are; none for those who give none. */
  readonly nudges: readonly {
    readonly id: string;
    readonly staffIds: readonly string[];
    /** The one who asks gave it. */
    readonly isOwn: boolean;
    /** It was mailed, and cannot be undone any more. */
    readonly isSent: boolean;
  }[];
}
