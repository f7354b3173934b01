import * as v from 'valibot';
import { answers, command, query } from '../../contract/contract';
import {
  CLASS_ID,
  fields,
  filled,
  optionalText,
  SUBJECT_ID,
  text,
} from '../../contract/payload-fields';
import { AUDITORS, WRITERS } from '../../contract/who-may';
import { LONGEST } from '../../kernel/text/text-limits';
import type { RemarksView, RemarksWritten } from './pure/remark-views';

/** Most remarks of one command: those of a class. */
const MOST = 60;

const PLACE = { classId: v.pipe(CLASS_ID, v.minLength(1)), subjectId: SUBJECT_ID };
const REMARK = fields({
  pupilId: filled(LONGEST.code),
  /** What stood there when it was written; '' = nothing. */
  was: text(LONGEST.note),
  text: text(LONGEST.note),
});

/** What teachers say of pupils, written for a class at once. */
export const REMARKS_CONTRACT = [
  /** A column of remarks with its pupils, for those who write in it or look at all; of the open one where none is named. */
  query('remarks.list', {
    payload: fields({ ...PLACE, key: optionalText(20) }),
    answer: answers<RemarksView>(),
    may: [...AUDITORS, ...WRITERS],
  }),
  /**
   * Writes remarks into the class book, as the school, in the name of the teacher. Each is judged by itself: what is not
   * taken comes back with the reason.
   */
  command('remarks.write', {
    payload: fields({
      ...PLACE,
      key: text(20),
      remarks: v.pipe(v.array(REMARK), v.minLength(1), v.maxLength(MOST)),
    }),
    answer: answers<RemarksWritten>(),
    may: WRITERS,
  }),
] as const;
