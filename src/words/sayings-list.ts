import { ARCHIVE_WORDS } from '../capabilities/archive/pure/words/archive-words';
import { OWED_CORRECTIONS_WORDS } from '../capabilities/corrections/pure/words/owed-corrections-words';
import { OWED_LOCKS_WORDS } from '../capabilities/locks/pure/words/owed-locks-words';
import { BURST_WORDS } from '../capabilities/marks/pure/words/burst-words';
import { OWED_PUPILS_WORDS } from '../capabilities/pupils/pure/words/owed-pupils-words';
import { OWED_RULES_WORDS } from '../capabilities/regulation/pure/words/owed-rules-words';
import { OWED_REMINDERS_WORDS } from '../capabilities/reminders/pure/words/owed-reminders-words';
import { OWED_REOPENING_WORDS } from '../capabilities/reopening/pure/words/owed-reopening-words';
import { STORED_WORDS } from '../capabilities/results/pure/words/stored-words';
import { OWED_GROUPS_WORDS } from '../capabilities/subject-groups/pure/words/owed-groups-words';
import { OWED_YEAR_WORDS } from '../capabilities/year/pure/words/owed-year-words';
import { TROUBLE_WORDS } from '../engine/health/pure/words/trouble-words';
import { BOOK_WORDS } from '../engine/observe/pure/words/book-words';
import type { Sayings } from '../kernel/words/say';
import { LEDGER_WORDS } from '../ledger/words/ledger-words';
import { CELL_WORDS } from '../school/words/cell-words';
import { CONTROL_WORDS } from '../school/words/control-words';

/** What the school's side says by code: in entries, troubles, mails and refusals. No code stands in two of them. */
export const SAYINGS_LIST: readonly Sayings[] = [
  TROUBLE_WORDS,
  LEDGER_WORDS,
  CONTROL_WORDS,
  CELL_WORDS,
  BOOK_WORDS,
  ARCHIVE_WORDS,
  BURST_WORDS,
  OWED_CORRECTIONS_WORDS,
  OWED_PUPILS_WORDS,
  OWED_RULES_WORDS,
  OWED_LOCKS_WORDS,
  OWED_REOPENING_WORDS,
  OWED_YEAR_WORDS,
  OWED_GROUPS_WORDS,
  OWED_REMINDERS_WORDS,
  STORED_WORDS,
];
