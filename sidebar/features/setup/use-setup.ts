import { useReducer, useState } from 'preact/hooks';
import type { Refused } from '../../../src/contract/envelope';
import { useSchool } from '../../shell/school';
import { useAttempt } from '../../shell/use-attempt';
import { useCommand } from '../../shell/use-command';
import { EMPTY_SETUP, type SetupEvent, type SetupState, setupReducer } from './setup-state';

/** Setting up a school year: what is entered, what is going on, and what moves it forward. */
export interface Setup {
  readonly state: SetupState;
  readonly dispatch: (event: SetupEvent) => void;
  readonly refused: Refused | null;
  /** Has the tables and answers looked at. */
  readonly check: () => Promise<unknown>;
  readonly checking: boolean;
  /** Starts the work. */
  readonly begin: () => Promise<unknown>;
  readonly starting: boolean;
  readonly finished: boolean;
  /** The work is done: the page shows the school as it is now. */
  readonly finish: () => void;
}

/** A set-up from its beginning. */
export function useSetup(): Setup {
  const school = useSchool();
  const [state, dispatch] = useReducer(setupReducer, EMPTY_SETUP);
  const [finished, setFinished] = useState(false);
  const { refused, attempt } = useAttempt();
  const preview = useCommand('setup.preview');
  const start = useCommand('setup.start');

  return {
    state,
    dispatch,
    refused,
    check: () =>
      attempt(preview.send(state.input), (found) =>
        dispatch({ kind: 'previewed', preview: found }),
      ),
    checking: preview.sending,
    begin: () => attempt(start.send(state.input), (job) => dispatch({ kind: 'started', job })),
    starting: start.sending,
    finished,
    finish: () => {
      setFinished(true);
      void school.reload();
    },
  };
}
