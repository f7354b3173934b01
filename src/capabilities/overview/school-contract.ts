import { answers, command, query } from '../../contract/contract';
import { NOTHING } from '../../contract/payload-fields';
import type { SchoolOverview } from '../../contract/views';
import { BOARD, STAFF } from '../../contract/who-may';
import type { HealthView, SilenceView } from '../health/pure/health-views';

/** The school as a whole, and whether its installation is well. */
export const SCHOOL_CONTRACT = [
  /** Who is asking, what may be done, classes, subjects, entry progress. Fills menus and forms. */
  query('school.overview', { payload: NOTHING, answer: answers<SchoolOverview>(), may: STAFF }),
  /** What is wrong with the installation and its files, for those who mend it; also while control cannot be read. */
  query('health.list', { payload: NOTHING, answer: answers<HealthView>(), may: BOARD }),
  /** A page has seen that no beat comes: the school's side looks for itself, takes it down and tells, once. */
  command('health.report', { payload: NOTHING, answer: answers<SilenceView>(), may: STAFF }),
] as const;
