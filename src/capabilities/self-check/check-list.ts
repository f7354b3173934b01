import { ACCOUNT_CHECKS } from './checks/account-checks';
import { BEAT_CHECKS, MAIL_CHECKS } from './checks/beat-checks';
import { BOOK_CHECKS, SHARING_CHECKS } from './checks/book-checks';
import { CONTROL_CHECKS } from './checks/control-checks';
import { DOOR_CHECKS } from './checks/door-checks';
import { DRIVE_CHECKS } from './checks/drive-checks';
import { LEDGER_CHECKS } from './checks/ledger-checks';
import { PROBE_CHECKS } from './checks/probe-checks';
import { PROTECTION_CHECKS } from './checks/protection-checks';
import { RECORD_CHECK } from './checks/record-check';
import { TYPING_CHECKS } from './checks/typing-checks';
import { type Check, finding } from './finding';

/** Removes what the others made; so it stands after them. */
const CLEAN_UP: Check = {
  id: 'cleanUp',
  run: ({ scratch }) => finding('pass', 'removed', { count: scratch.clear().length }),
};

/** Every check in the order it is done: first the school's own state, then trials, then what leads outside. */
export const CHECKS: readonly Check[] = [
  ...ACCOUNT_CHECKS,
  ...BEAT_CHECKS,
  ...CONTROL_CHECKS,
  ...SHARING_CHECKS,
  ...LEDGER_CHECKS,
  ...BOOK_CHECKS,
  ...PROTECTION_CHECKS,
  ...TYPING_CHECKS,
  ...DRIVE_CHECKS,
  ...PROBE_CHECKS,
  ...DOOR_CHECKS,
  ...MAIL_CHECKS,
  CLEAN_UP,
  RECORD_CHECK,
];
