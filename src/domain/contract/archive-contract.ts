import * as v from 'valibot';
import type { ArchivedView, JobView } from '../commands/views';
import { answers, command, query } from './contract';
import { CLASS_ID, codes, TERM } from './payload-fields';
import { AUDITORS, OFFICE } from './who-may';

/** What is printed and filed. */
export const ARCHIVE_CONTRACT = [
  command('export.classBook', {
    payload: v.object({ classIds: codes(), term: TERM }),
    answer: answers<JobView>(),
    may: OFFICE,
  }),
  /** Documents of a class, or of all. */
  query('archive.list', {
    payload: v.object({ classId: v.optional(CLASS_ID) }),
    answer: answers<readonly ArchivedView[]>(),
    may: [...AUDITORS, 'office'],
  }),
] as const;
