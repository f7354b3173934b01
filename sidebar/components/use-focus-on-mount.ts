import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Moves the focus to an element when it appears because the person asked for it. */
export function useFocusOnMount<T extends HTMLElement>(wanted: boolean): RefObject<T> {
  const element = useRef<T>(null);

  // No dependencies: only when it appears, never when the wish changes.
  useEffect(() => {
    if (wanted) {
      element.current?.focus();
    }
  }, []);

  return element;
}
