import type { SummaryView } from '../../../src/capabilities/results/pure/result-views';
import type { Answer, Refused } from '../../../src/contract/envelope';

type DoneText =
  | 'review.done.summarise'
  | 'review.done.submit'
  | 'review.done.approve'
  | 'review.done.reopen';

/** What came of the last act on the results of a class. */
export interface ActOutcome {
  readonly text: DoneText | null;
  readonly summary: SummaryView | null;
  readonly refused: Refused | null;
}

/** Nothing was done yet. */
export const NOTHING_DONE: ActOutcome = { text: null, summary: null, refused: null };

/** The answer of an act as what is shown of it. */
export function outcomeOf(answer: Answer, text: DoneText): ActOutcome {
  return answer.ok ? { ...NOTHING_DONE, text } : { ...NOTHING_DONE, refused: answer };
}
