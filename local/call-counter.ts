import type { ServiceCall } from './kernel/fault-plan';
import type { ExecutionRequest, ExecutionResult } from './kernel/runtime-types';

/** Calls of one kind since the counter was last reset. */
export interface CountedCalls {
  readonly operation: string;
  /** Requests sent; a `fetchAll` counts every request in it. */
  readonly requests: number;
  /** Round trips: a `fetchAll` is one. */
  readonly trips: number;
}

function requestsOf({ requests = 1 }: ServiceCall): number {
  return requests;
}

/** Counts the service calls of all executions, and the Google time they would have taken. */
export class CallCounter {
  private readonly counts = new Map<string, { requests: number; trips: number }>();
  private readonly sent: string[] = [];
  private milliseconds = 0;
  private number = 0;

  /** Takes in a finished execution. */
  record(_request: ExecutionRequest, result: ExecutionResult): void {
    this.milliseconds += result.modelledMs;
    this.number += 1;

    for (const call of result.calls) {
      this.sent.push(...(call.each ?? []));
      const key = `${call.service} ${call.operation}`;
      const count = this.counts.get(key) ?? { requests: 0, trips: 0 };

      this.counts.set(key, {
        requests: count.requests + requestsOf(call),
        trips: count.trips + 1,
      });
    }
  }

  /** Every kind of call, the most frequent first. */
  list(): readonly CountedCalls[] {
    return [...this.counts]
      .map(([operation, count]) => ({ operation, ...count }))
      .sort((a, b) => b.requests - a.requests);
  }

  /** Requests of UrlFetchApp whose operation (`GET sheets.googleapis.com/v4/…`) a pattern finds. */
  sentTo(pattern: RegExp): number {
    return this.sent.filter((operation) => pattern.test(operation)).length;
  }

  /** Requests to Google's APIs (UrlFetchApp), each counted. */
  get fetches(): number {
    return this.list()
      .filter(({ operation }) => operation.startsWith('UrlFetchApp'))
      .reduce((sum, { requests }) => sum + requests, 0);
  }

  /** Round trips to Google's APIs (UrlFetchApp), a `fetchAll` counted once. */
  get trips(): number {
    return this.list()
      .filter(({ operation }) => operation.startsWith('UrlFetchApp'))
      .reduce((sum, { trips }) => sum + trips, 0);
  }

  /** Modelled Google time of all executions, ms. */
  get modelledMs(): number {
    return this.milliseconds;
  }

  /** Number of executions. */
  get executions(): number {
    return this.number;
  }

  /** Starts again from nothing. */
  reset(): void {
    this.counts.clear();
    this.sent.length = 0;
    this.milliseconds = 0;
    this.number = 0;
  }
}
