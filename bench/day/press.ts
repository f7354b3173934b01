import type { Answer } from '../../src/contract/envelope';
import { SCRIPT_RUN_MS } from './google-time';
import type { ModelledSchool } from './modelled-school';

/** What a page is told where Google does not let an execution begin. */
const NOT_BEGUN: Answer = {
  ok: false,
  code: 'GOOGLE_UNAVAILABLE',
  details: {},
  message: { vi: '', en: '' },
};

function answerOf<Value>(ask: () => Answer<Value>): Answer<Value> {
  try {
    return ask();
  } catch (thrown) {
    if (/too many scripts|too many times/.test(String(thrown))) {
      return NOT_BEGUN as Answer<Value>;
    }

    throw thrown;
  }
}

/** A press at this moment of the clock, until its answer is there; noted under its kind. */
export function press<Value>(
  { demo: { workspace }, record }: ModelledSchool,
  kind: string,
  ask: () => Answer<Value>,
): Answer<Value> {
  const at = workspace.clock.now();
  workspace.clock.advance(SCRIPT_RUN_MS);
  const answer = answerOf(ask);
  record.answered(kind, workspace.clock.now() - at, answer);

  return answer;
}
