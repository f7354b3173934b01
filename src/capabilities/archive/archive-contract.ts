import * as v from 'valibot';
import { answers, command, query } from '../../contract/contract';
import { CLASS_ID, codes, fields, PERIOD, TERM } from '../../contract/payload-fields';
import type { ArchivedView } from '../../contract/views';
import { AUDITORS, OFFICE } from '../../contract/who-may';
import type { JobView } from '../../engine/jobs/pure/job-views';
import type { ExportCheck } from '../results/pure/result-views';

/** What is printed and filed. */
export const ARCHIVE_CONTRACT = [
  command('export.classBook', {
    // Left out: official where the results of a class are approved, a draft where not.
    payload: fields({
      classIds: codes(),
      term: PERIOD,
      edition: v.optional(v.picklist(['draft', 'official'])),
    }),
    answer: answers<JobView>(),
    may: OFFICE,
  }),
  /** Prints teachers' own books of a semester, blank with the names or filled; no class = all. */
  command('export.personalBooks', {
    payload: fields({ classIds: codes(), term: TERM, isFilled: v.boolean() }),
    answer: answers<JobView>(),
    may: OFFICE,
  }),
  /** What each class still lacks before papers of a semester or the year can be printed officially. */
  query('export.check', {
    payload: fields({ term: PERIOD }),
    answer: answers<readonly ExportCheck[]>(),
    may: OFFICE,
  }),
  /** Documents of a class, or of all. */
  query('archive.list', {
    payload: fields({ classId: v.optional(CLASS_ID) }),
    answer: answers<readonly ArchivedView[]>(),
    may: [...AUDITORS, 'office'],
  }),
] as const;
