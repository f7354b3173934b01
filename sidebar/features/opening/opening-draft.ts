import { saysSomething } from '../../../src/kernel/text/says-something';
import type { UiTextKey } from '../../../src/words/ui-text-key';
import { untilProblem } from '../../format/until';

/** What a teacher has filled in so far; `until` as in `<input type="datetime-local">`. */
export interface OpeningDraft {
  readonly until: string;
  readonly reason: string;
}

/** One message per field with a problem. */
export type OpeningProblems = Readonly<Partial<Record<keyof OpeningDraft, UiTextKey>>>;

/** First check for the person's comfort. `nowMs`: the client's clock, UTC ms. */
export function openingProblems(
  { until, reason }: OpeningDraft,
  school: { readonly schoolYear: string },
  nowMs: number,
): OpeningProblems {
  const end = untilProblem(until, school, nowMs);

  return {
    ...(end === null ? {} : { until: end }),
    ...(saysSomething(reason) ? {} : { reason: 'lock.needReason' as const }),
  };
}
