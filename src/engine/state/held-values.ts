import type { StandingRefusal } from '../../book/cell-note';
import { isHeldProblem } from '../../book/held-problem';
import type { StandingRefusals } from './standing-refusals';

/** A value that is neither accepted nor refused, in its cell: somebody decides about it. */
export interface HeldValue extends StandingRefusal {
  readonly tabId: string;
  readonly pupilId: string;
  readonly key: string;
}

/** The values of a book that wait for a decision. */
export function heldValues(standing: StandingRefusals): readonly HeldValue[] {
  return Object.entries(standing)
    .filter(([, { problem }]) => isHeldProblem(problem))
    .map(([cell, refusal]) => {
      const [tabId = '', pupilId = '', key = ''] = cell.split('/');

      return { ...refusal, tabId, pupilId, key };
    });
}

/**
 * Those of `after`, with every value of `before` that still waits: what is refused in its cell meanwhile decides nothing.
 * One that is held there later takes its place, as in the chain.
 */
export function keepingHeld(before: StandingRefusals, after: StandingRefusals): StandingRefusals {
  const waiting = Object.entries(before).filter(
    ([cell, { problem }]) => isHeldProblem(problem) && !isHeldProblem(after[cell]?.problem ?? ''),
  );

  return { ...after, ...Object.fromEntries(waiting) };
}
