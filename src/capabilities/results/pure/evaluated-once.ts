import type { Pupil } from '../../../school/school-types';
import type { ClassResults } from './class-results';

/** What results depend on: rules, options and inputs by their hash, and who the pupils are, as records name them. */
interface Evaluation {
  readonly schoolClass: { readonly id: string };
  readonly period: string | number;
  /** As `inputsHash` makes it. */
  readonly hash: string;
  readonly pupils: readonly Pupil[];
}

const EVALUATED = new WeakMap<object, Map<string, ClassResults>>();

function keyOf({ schoolClass, period, hash, pupils }: Evaluation): string {
  return JSON.stringify([schoolClass.id, period, hash, pupils]);
}

/**
 * Results of a class, evaluated once in an execution for the same inputs: an approval checks a class by them, writes
 * its summary and stores them. `execution`: an object that lives as long as the execution.
 */
export function evaluatedOnce(
  execution: object,
  asked: Evaluation,
  evaluate: () => ClassResults,
): ClassResults {
  const known = EVALUATED.get(execution) ?? new Map<string, ClassResults>();
  const key = keyOf(asked);
  const results = known.get(key) ?? evaluate();
  EVALUATED.set(execution, known.set(key, results));

  return results;
}
