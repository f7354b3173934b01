/** What to do with one service call of an execution. Used by tests and by the page's "weather" panel. */
export type Fault =
  | { readonly kind: 'kill' } // the execution dies before this call
  | { readonly kind: 'killAfter' } // …after the call took effect
  | {
      /** HTTP answer; `applied` = it had happened all the same. */
      readonly kind: 'status';
      readonly status: 429 | 500 | 503;
      readonly applied: boolean;
      /** Which requests of a `fetchAll` (0-based); all of them when absent. */
      readonly requests?: readonly number[];
    };

/** A counted service call. `service` is e.g. `UrlFetchApp`, `operation` e.g. `GET sheets.googleapis.com/v4/spreadsheets/*`. */
export interface ServiceCall {
  readonly service: string;
  readonly operation: string;
  /** 1-based within the execution. */
  readonly index: number;
  /** How many HTTP requests it carried (`UrlFetchApp` only; a `fetchAll` is one call with many requests). */
  readonly requests?: number;
  /** What each of them is, as `operation` of a single one (`UrlFetchApp` only). */
  readonly each?: readonly string[];
}

/**
 * Decides a fault for a call, or null. Injected into executions; asked before the call takes effect.
 * It may itself run another execution: that is how a test interleaves two executions at a chosen call.
 */
export type FaultPlan = (call: ServiceCall) => Fault | null;
