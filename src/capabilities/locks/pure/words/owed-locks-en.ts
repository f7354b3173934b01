import type { OWED_LOCKS_VI } from './owed-locks-vi';

/** The same in English. */
export const OWED_LOCKS_EN: Readonly<Record<keyof typeof OWED_LOCKS_VI, string>> = {
  'part.locks': 'Orders to lock and re-open',
  'owed.lock': 'An order to lock is not carried out yet: {scope}',
  'owed.release': 'An order to release is not carried out yet: {scope}',
  'owed.lift': 'An order that takes another back is not carried out yet: {scope}',
};
