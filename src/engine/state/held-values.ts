import type { StandingRefusal } from '../../book/cell-note';
import type { StandingRefusals } from './standing-refusals';

/** A value that is neither accepted nor refused, in its cell: somebody decides about it. */
export interface HeldValue extends StandingRefusal {
  readonly tabId: string;
  readonly pupilId: string;
  readonly key: string;
}

/** What begins a problem by which somebody decides, and one by which whoever wrote a whole column is asked about it. */
const GUARD = 'guard:';
const HELD: readonly string[] = ['held:', GUARD];

/** True for a problem that says that somebody decides. */
export function isHeldProblem(problem: string): boolean {
  return HELD.some((kind) => problem.startsWith(kind));
}

/** True for a problem by which a whole column is asked about (decision 053). */
export function isGuardProblem(problem: string): boolean {
  return problem.startsWith(GUARD);
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
