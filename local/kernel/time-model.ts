/** A request of `UrlFetchApp` as it went. */
export interface SentRequest {
  readonly method: string;
  /** Absolute. */
  readonly url: string;
  /** Of the answer's body. */
  readonly answerBytes: number;
}

/**
 * How long Google takes, instead of the runtime's own table, for measuring a school at work. With a model executions
 * overlap: whoever sets the clock back lets the next one begin while an earlier one, which has run as a whole, still holds
 * its lock and its place among those that run at once.
 */
export interface TimeModel {
  /** From the wish to run until the first line of code runs, ms. */
  readonly startMs: number;
  /** Of the requests of one `fetch`, or of one `fetchAll`, ms. */
  fetchMs(requests: readonly SentRequest[]): number;
}
