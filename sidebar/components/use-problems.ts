import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { stillThere } from './still-there';
import { useFocusOnProblem } from './use-focus-on-problem';

/** What is wrong with what was filled in, as far as it is shown; `Problems`: one message per field with a problem. */
export interface ShownProblems<Problems> {
  readonly problems: Problems;
  /** The form: after a check its first field with a problem takes the focus. */
  readonly form: RefObject<HTMLFormElement>;
  /** Shows what a check has found. True where that is nothing. */
  readonly show: (found: Problems) => boolean;
  /** Takes away what a change has settled, given what a check would find now. */
  readonly settle: (found: Problems) => void;
}

/** The problems of one form; none are shown before the first check. */
export function useProblems<Problems extends object>(none: Problems): ShownProblems<Problems> {
  const [problems, setProblems] = useState(none);
  const [checks, setChecks] = useState(0);
  const form = useFocusOnProblem(checks);

  return {
    problems,
    form,
    show: (found) => {
      setProblems(found);
      setChecks((old) => old + 1);

      return Object.keys(found).length === 0;
    },
    settle: (found) => setProblems((shown) => stillThere(shown, found)),
  };
}
