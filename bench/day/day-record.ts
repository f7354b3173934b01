import type { RoutedCall } from '../../local/kernel/rest-router';
import { SCHOOL } from '../../local/school/school-tables';
import type { Answer } from '../../src/contract/envelope';
import { isSheets, isSheetsRead } from './google-time';

const MINUTE_MS = 60_000;
/** What people are told where the school's side had no time, or Google no quota, for them. */
const TURNED_AWAY: readonly string[] = ['BUSY', 'GOOGLE_UNAVAILABLE'];

/** The value that so many of a hundred do not exceed; 0 of none. */
export function percentile(values: readonly number[], of100: number): number {
  const sorted = [...values].sort((a, b) => a - b);

  return sorted[Math.max(0, Math.ceil((of100 / 100) * sorted.length) - 1)] ?? 0;
}

/** What is kept of one kind of press. */
export interface Pressed {
  /** From press to answer, ms. */
  readonly tookMs: number[];
  /** Codes of the answers that were no. */
  readonly refusals: string[];
}

/** What came of a stretch of a school's day. */
export class DayRecord {
  private readonly minutes = {
    reads: new Map<number, number>(),
    writes: new Map<number, number>(),
  };
  private readonly presses = new Map<string, Pressed>();
  /** Times Google answered 429 to the school's side, whether or not anybody saw it. */
  exceeded = 0;
  /** Of all beats, ms. */
  beatMs = 0;
  beats = 0;
  /** Pastes that Sheets refused: then the model is wrong. */
  notPasted = 0;

  constructor(private readonly now: () => number) {}

  /** Takes in a request to the emulated APIs. */
  called({ actor, method, url, status }: RoutedCall): void {
    this.exceeded += status === 429 ? 1 : 0;

    if (actor.email !== SCHOOL.owner || actor.project === undefined || !isSheets(url)) {
      return;
    }

    const minutes = isSheetsRead({ method, url }) ? this.minutes.reads : this.minutes.writes;
    const minute = Math.floor(this.now() / MINUTE_MS);
    minutes.set(minute, (minutes.get(minute) ?? 0) + 1);
  }

  /** Takes in an answer to a press. */
  answered(kind: string, tookMs: number, answer: Answer): void {
    const pressed = this.presses.get(kind) ?? { tookMs: [], refusals: [] };
    this.presses.set(kind, pressed);
    pressed.tookMs.push(tookMs);

    if (!answer.ok) {
      pressed.refusals.push(answer.code);
    }
  }

  /** Presses of a kind. */
  of(kind: string): Pressed {
    return this.presses.get(kind) ?? { tookMs: [], refusals: [] };
  }

  /** Every kind of press there was. */
  get kinds(): readonly string[] {
    return [...this.presses.keys()];
  }

  /** How many were told that the school's side was busy or Google's quota gone. */
  get turnedAway(): number {
    return [...this.presses.values()]
      .flatMap(({ refusals }) => refusals)
      .filter((code) => TURNED_AWAY.includes(code)).length;
  }

  /** Answers that were no for another reason: then the model is wrong. */
  get otherRefusals(): readonly string[] {
    return [...this.presses].flatMap(([kind, { refusals }]) =>
      refusals.filter((code) => !TURNED_AWAY.includes(code)).map((code) => `${kind}: ${code}`),
    );
  }

  /** The most reads, or writes, of Sheets that were asked for in a minute. */
  peak(what: 'reads' | 'writes'): number {
    return Math.max(0, ...this.minutes[what].values());
  }

  /** All reads, or writes, of Sheets. */
  sum(what: 'reads' | 'writes'): number {
    return [...this.minutes[what].values()].reduce((sum, count) => sum + count, 0);
  }
}
