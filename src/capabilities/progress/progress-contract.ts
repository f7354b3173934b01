import { answers, query } from '../../contract/contract';
import { CLASS_ID, fields, NOTHING, SUBJECT_ID } from '../../contract/payload-fields';
import { AUDITORS, WRITERS } from '../../contract/who-may';
import type { RoleId } from '../../school/roles/role-table';
import type { MissingInColumnView, ProgressView } from './pure/progress-views';

const LOOKERS: readonly RoleId[] = [...AUDITORS, ...WRITERS, 'groupHead'];

/** How far entry has come, as far as it concerns the one who asks (R160, R161). */
export const PROGRESS_CONTRACT = [
  /** Per class and subject: what is done, due and overdue, the latest first. */
  query('progress.view', { payload: NOTHING, answer: answers<ProgressView>(), may: LOOKERS }),
  /** Who has no mark yet in the columns of a subject of a class. */
  query('progress.missing', {
    payload: fields({ classId: CLASS_ID, subjectId: SUBJECT_ID }),
    answer: answers<readonly MissingInColumnView[]>(),
    may: LOOKERS,
  }),
] as const;
