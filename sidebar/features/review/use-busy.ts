import { useState } from 'preact/hooks';

/**
 * True while a work goes on, from the press of a button until everything it changes is shown: the button stays busy
 * that long. Returns the state and what runs a work.
 */
export function useBusy(): readonly [boolean, (work: () => Promise<void>) => Promise<void>] {
  const [busy, setBusy] = useState(false);

  const run = async (work: () => Promise<void>): Promise<void> => {
    setBusy(true);

    try {
      await work();
    } finally {
      setBusy(false);
    }
  };

  return [busy, run];
}
