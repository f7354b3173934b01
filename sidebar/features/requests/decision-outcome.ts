import type { Answer, Refused } from '../../../src/contract/envelope';
import type { RequestView } from '../../../src/contract/views';
import type { TextValues } from '../../../src/kernel/words/fill-text';
import type { UiTextKey } from '../../../src/words/ui-text-key';
import type { Tone } from '../../components/notice';

/** What came of a decision on one request. */
export interface Outcome {
  readonly requestId: string;
  readonly number: string;
  readonly answer: Answer<RequestView>;
}

const TONES: Readonly<Record<RequestView['state'], Tone>> = {
  open: 'info',
  applying: 'success',
  applied: 'success',
  refused: 'info',
  withdrawn: 'warning',
  stale: 'warning',
};

const KEYS: Readonly<Partial<Record<RequestView['state'], UiTextKey>>> = {
  applying: 'decide.approved',
  applied: 'decide.approved',
  refused: 'decide.refused',
  stale: 'decide.stale',
};

/** How to show an outcome. */
export function outcomeTone({ answer }: Outcome): Tone {
  return answer.ok ? TONES[answer.value.state] : 'error';
}

/** The outcome in words; a refusal (already decided by X, same person, …) brings its own. */
export function outcomeText(
  { number, answer }: Outcome,
  t: (key: UiTextKey, values?: TextValues) => string,
  refusal: (refused: Refused) => string,
): string {
  if (!answer.ok) {
    return `${number}: ${refusal(answer)}`;
  }

  const { state, newValue } = answer.value;
  const key = KEYS[state];

  return key === undefined
    ? `${number}: ${t(`request.state.${state}`)}`
    : t(key, { number, value: newValue || t('common.blank') });
}
