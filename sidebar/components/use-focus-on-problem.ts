import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** After a check that found problems, moves the focus to the first field that has one. `problems`: a new value a check. */
export function useFocusOnProblem(problems: unknown): RefObject<HTMLFormElement> {
  const form = useRef<HTMLFormElement>(null);

  useEffect(() => {
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [problems]);

  return form;
}
