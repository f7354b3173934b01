import { ARCHIVE_WORDS } from '../capabilities/archive/pure/words/archive-words';
import { STORED_WORDS } from '../capabilities/results/pure/words/stored-words';
import { TROUBLE_WORDS } from '../engine/health/pure/words/trouble-words';
import type { Sayings } from '../kernel/words/say';
import { LEDGER_WORDS } from '../ledger/words/ledger-words';
import { CONTROL_WORDS } from '../school/words/control-words';

/** What the school's side says by code: in entries, troubles, mails and refusals. No code stands in two of them. */
export const SAYINGS_LIST: readonly Sayings[] = [
  TROUBLE_WORDS,
  LEDGER_WORDS,
  CONTROL_WORDS,
  ARCHIVE_WORDS,
  STORED_WORDS,
];
