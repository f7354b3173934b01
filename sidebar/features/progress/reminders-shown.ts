import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { RemindersView } from '../../../src/capabilities/reminders/pure/reminder-views';

/** Where reminders stand, and how a part of the page says that they stand otherwise now. */
export interface RemindersShown {
  readonly view: RemindersView;
  readonly update: (view: RemindersView) => void;
}

const NONE: RemindersShown = { view: { digest: true, nudges: [] }, update: () => undefined };

export const RemindersContext = createContext<RemindersShown>(NONE);

/** The reminders of the tab of progress. */
export function useReminders(): RemindersShown {
  return useContext(RemindersContext);
}
