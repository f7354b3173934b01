import * as v from 'valibot';
import { answers, command, query } from '../../contract/contract';
import {
  CLASS_ID,
  count,
  fields,
  optionalText,
  PUPIL_ID,
  SUBJECT_ID,
  text,
} from '../../contract/payload-fields';
import type { MarkHistory, MarkScope, RefusedValueView } from '../../contract/views';
import { AUDITORS, BOARD, LEADERS, STAFF, WRITERS } from '../../contract/who-may';
import type { TabLook } from './pure/tab-look-views';

const OF_CLASS = fields({ classId: CLASS_ID });
/** A tab, by the sheet a person stands in or by class and subject. */
const TAB_PLACE = v.union([
  fields({ spreadsheetId: v.pipe(text(100), v.regex(/^[\w-]+$/)), sheetId: count() }),
  fields({ classId: CLASS_ID, subjectId: SUBJECT_ID }),
]);

/** One of both ways to name a tab. */
export type TabPlaceAsked = v.InferOutput<typeof TAB_PLACE>;

const LOOKING_UP = [...AUDITORS, ...WRITERS] as const;

/** What stands in a cell, what became of it, what was not accepted. */
export const MARKS_CONTRACT = [
  /** About every cell of one tab of a class book. */
  query('tab.look', { payload: TAB_PLACE, answer: answers<TabLook>(), may: STAFF }),
  /** What of a class the asking person may look up: pupils, subjects and their columns. Fills the form. */
  query('mark.scope', { payload: OF_CLASS, answer: answers<MarkScope>(), may: LOOKING_UP }),
  /** The life of a mark, or of all marks of a pupil, a column, a subject or a class, from the ledger. */
  query('mark.history', {
    payload: fields({
      classId: CLASS_ID,
      pupilId: optionalText(60),
      subjectId: optionalText(40),
      assessment: optionalText(40),
    }),
    answer: answers<MarkHistory>(),
    may: LOOKING_UP,
  }),
  /** The life of one cell as a PDF: a page to hand over. `base64`: its bytes. */
  query('mark.life', {
    payload: fields({
      classId: CLASS_ID,
      pupilId: PUPIL_ID,
      subjectId: SUBJECT_ID,
      assessment: text(40),
    }),
    answer: answers<{ readonly fileName: string; readonly base64: string }>(),
    may: LOOKING_UP,
  }),
  /**
   * Values that were not accepted and still wait for an answer, newest first: those of a class, or ('') of every class
   * the asking person teaches or is homeroom teacher of.
   */
  query('refused.list', {
    payload: fields({ classId: text(20) }),
    answer: answers<readonly RefusedValueView[]>(),
    may: LOOKING_UP,
  }),
  /**
   * A refused value was seen and nothing is to be entered for it; `sequence`: its entry in the chain of the class. Writers:
   * only of what they write themselves.
   */
  command('refused.dismiss', {
    payload: fields({ classId: v.pipe(CLASS_ID, v.minLength(1)), sequence: count() }),
    answer: answers<{ readonly classId: string; readonly sequence: number }>(),
    may: [...LEADERS, ...WRITERS],
  }),
  /** The chain of a class as a file of JSON lines that anybody can verify without our server. */
  query('ledger.export', {
    payload: fields({ chain: text(20) }),
    answer: answers<{ readonly fileName: string; readonly text: string }>(),
    may: [...BOARD, 'inspector'],
  }),
] as const;
