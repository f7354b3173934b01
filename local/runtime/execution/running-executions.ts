/** Executions of one account at the same time. Source: developers.google.com/apps-script/guides/services/quotas. */
export const SIMULTANEOUS = 30;
/** What the next one ends with. The sentence is from public reports. */
export const TOO_MANY_AT_ONCE =
  'Exception: There are too many scripts running simultaneously for this Google user account.';

interface Span {
  readonly from: number;
  until: number;
}

/** What runs now by the account it runs as; where executions overlap, also what ends at a later time of the clock. */
export class RunningExecutions {
  private readonly spans = new Map<string, Span[]>();

  /** `now`: UTC ms. `overlaps`: the clock is set back for executions that overlap. */
  constructor(
    private readonly now: () => number,
    private readonly overlaps: boolean,
  ) {}

  /** How many of an account run now. */
  count(account: string): number {
    const now = this.now();

    return (this.spans.get(account) ?? []).filter(({ from, until }) => from <= now && now < until)
      .length;
  }

  /** Notes one that begins; what it answers is called at its end. */
  begin(account: string): () => void {
    const span = { from: this.now(), until: Number.POSITIVE_INFINITY };
    const spans = this.kept(account, span.from);
    this.spans.set(account, [...spans, span]);

    return () => {
      span.until = this.now();

      if (!this.overlaps) {
        const others = (this.spans.get(account) ?? []).filter((other) => other !== span);
        this.spans.set(account, others);
      }
    };
  }

  /** The clock is not set back by more than the longest execution. */
  private kept(account: string, now: number): readonly Span[] {
    return (this.spans.get(account) ?? []).filter(({ until }) => until > now - LONGEST_MS);
  }
}

const LONGEST_MS = 6 * 60_000;
