import { useCallback, useState } from 'preact/hooks';
import { useReloadAll, useSharedReload } from './shared-reload';

/**
 * What came of the last act, until the page is asked for again: what is said agrees with what is shown around it.
 * Returns it, and what shows an outcome once everything else is as the act has left it.
 */
export function useOutcome<Outcome>(): readonly [
  Outcome | null,
  (outcome: Outcome) => Promise<void>,
] {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const reloadAll = useReloadAll();
  const clear = useCallback(async () => setOutcome(null), []);

  useSharedReload(clear);

  const show = async (next: Outcome): Promise<void> => {
    await reloadAll();
    setOutcome(next);
  };

  return [outcome, show];
}
