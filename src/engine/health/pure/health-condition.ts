import type { BothTexts } from '../../../kernel/words/both-texts';

/**
 * One thing that can be wrong with the installation or its files: what it is called, what follows from it, what people
 * do about it, and how it is told.
 */
export interface HealthCondition<Code extends string = string> {
  readonly code: Code;
  readonly title: BothTexts;
  readonly meaning: BothTexts;
  readonly toDo: BothTexts;
  /**
   * `once` for as long as it lasts, or `daily` until somebody has done what waits for people. `event`: it happened and
   * is over; told once, and shown for the rest of the day.
   */
  readonly told: 'once' | 'daily' | 'event';
  /** Milliseconds it may last before anybody is told: what passes by itself is no matter for people. */
  readonly patienceMs: number;
  /** `detail`: another detail is another trouble (two tabs of one book); `subject`: only its words have changed. */
  readonly known: 'subject' | 'detail';
}

/** A condition that is told once, at once, and is one a subject; `rest` says where it differs. */
export function condition<Code extends string>(
  code: Code,
  texts: Pick<HealthCondition, 'title' | 'meaning' | 'toDo'>,
  rest: Partial<Pick<HealthCondition, 'told' | 'patienceMs' | 'known'>> = {},
): HealthCondition<Code> {
  return { code, ...texts, told: 'once', patienceMs: 0, known: 'subject', ...rest };
}
