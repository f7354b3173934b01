/** How an act ended: done; refused by rule, right or protection; no answer came; there was nothing to do. */
export const ACT_ENDS = ['ok', 'refused', 'unanswered', 'idle'] as const;

export type ActEnd = (typeof ACT_ENDS)[number];

/** How often acts ended how: a run in which most is refused says little. */
export class ActTally {
  private readonly counts = new Map<string, Map<ActEnd, number>>();

  count(act: string, end: ActEnd): void {
    const ends = this.counts.get(act) ?? new Map<ActEnd, number>();
    ends.set(end, (ends.get(end) ?? 0) + 1);
    this.counts.set(act, ends);
  }

  /** How often an act ended so. */
  of(act: string, end: ActEnd): number {
    return this.counts.get(act)?.get(end) ?? 0;
  }

  /** A line an act, e.g. `paste: ok 41, refused 7`, by name. */
  lines(): readonly string[] {
    return [...this.counts.keys()].sort().map((act) => {
      const ends = ACT_ENDS.filter((end) => this.of(act, end) > 0);

      return `${act}: ${ends.map((end) => `${end} ${this.of(act, end)}`).join(', ')}`;
    });
  }
}
