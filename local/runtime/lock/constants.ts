/** What `waitLock` throws. Source: developers.google.com/apps-script/reference/lock/lock (text as in public reports). */
export const LOCK_TIMEOUT_MESSAGE =
  'Lock timeout: another process was holding the lock for too long.';
