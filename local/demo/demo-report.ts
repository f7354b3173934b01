/** Something that was tried and refused, as the person saw it. */
export interface RefusedAct {
  readonly actor: string;
  readonly what: string;
  readonly reason: string;
}

/** `summary.json` of a demonstration. */
export interface DemoSummary {
  readonly classes: number;
  readonly subjects: number;
  readonly teachers: number;
  readonly protections: number;
  readonly marksEntered: number;
  readonly refused: readonly RefusedAct[];
  readonly corrections: readonly {
    readonly number: string;
    readonly state: string;
    readonly oldValue: string;
    readonly newValue: string;
    readonly minutes: boolean;
  }[];
  readonly ledger: { readonly entries: number; readonly head: string; readonly verified: boolean };
  readonly pdfs: readonly {
    readonly path: string;
    readonly pages: number;
    readonly sha256: string;
  }[];
  /** Requests to Google's APIs of each job. */
  readonly serviceCalls: Readonly<Record<string, number>>;
}
