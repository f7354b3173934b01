import type { FaultPlan } from '../../../local/kernel/fault-plan';
import type { TinySchool } from '../../authority/support/school';

/** How an act is given in a test. */
export interface Given {
  readonly id: string;
  readonly faults?: FaultPlan;
}

/** A school in which an act can be given, and how it is given there. */
export interface Scenario {
  readonly start: () => TinySchool;
  readonly give: (school: TinySchool, given: Given) => unknown;
  /** What is compared after a beat; left out = everything the files hold. */
  readonly held?: (school: TinySchool) => string;
}

/** What was asked for before the faults begin to count: once, of the school as it starts, which is the same each time. */
export function preparing<Known>(
  know: (school: TinySchool) => Known,
  give: (school: TinySchool, given: Given, known: Known) => unknown,
): Scenario['give'] {
  let kept: { readonly known: Known } | null = null;

  return (school, given) => {
    kept ??= { known: know(school) };

    return give(school, given, kept.known);
  };
}
