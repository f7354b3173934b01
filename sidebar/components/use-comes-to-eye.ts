import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Scrolls an element into view and gives it the focus: when it appears, and whenever `of`, an answer, is a new one. */
export function useComesToEye<T extends HTMLElement>(of: unknown): RefObject<T> {
  const element = useRef<T>(null);

  useEffect(() => {
    const shown = element.current;

    if (of === null || shown === null) {
      return;
    }

    shown.focus({ preventScroll: true });
    // Of an answer longer than the window the beginning is seen.
    shown.scrollIntoView({ block: shown.offsetHeight > window.innerHeight ? 'start' : 'center' });
  }, [of]);

  return element;
}
