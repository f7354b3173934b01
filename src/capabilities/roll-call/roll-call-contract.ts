import * as v from 'valibot';
import { SCHOOL_MONTHS } from '../../book/registers/attendance-register';
import { answers, command, query } from '../../contract/contract';
import {
  CLASS_ID,
  fields,
  filled,
  list,
  parsing,
  reason,
  text,
} from '../../contract/payload-fields';
import { AUDITORS, LEADERS, WRITERS } from '../../contract/who-may';
import { parseDate } from '../../kernel/text/date-text';
import { LONGEST } from '../../kernel/text/text-limits';
import { ROLL_SESSIONS } from './pure/roll-session';
import type {
  RollClasses,
  RollDayView,
  RollMonthDone,
  RollMonthView,
  RollTaken,
} from './pure/roll-views';
import { ABSENCE_KINDS } from './pure/statement';

const DATE = v.pipe(text(40), parsing(parseDate));
const SESSION = v.picklist(ROLL_SESSIONS);
const PLACE = { classId: CLASS_ID, date: DATE, session: SESSION };
const STEM = v.picklist(SCHOOL_MONTHS.map(({ stem }) => stem));
const ABSENT = list(fields({ pupilId: filled(LONGEST.code), kind: v.picklist(ABSENCE_KINDS) }));

/** Those who call a roll. */
const TAKERS = [...WRITERS, 'proctor'] as const;
/** Those who look at it. */
const LOOKING = [...AUDITORS, ...TAKERS, 'office'] as const;

/** Who was in class, session by session (R030, R031, R040). */
export const ROLL_CALL_CONTRACT = [
  /**
   * Says of a session who was absent or late; whoever is not named was there. The first statement counts; a different one
   * of somebody else waits for the homeroom teacher.
   */
  command('rollCall.take', {
    payload: fields({ ...PLACE, absent: ABSENT }),
    answer: answers<RollTaken>(),
    may: TAKERS,
  }),
  /** Where two differ the homeroom teacher decides; `staffId`: whose statement counts. */
  command('rollCall.decide', {
    payload: fields({ ...PLACE, staffId: filled(LONGEST.code) }),
    answer: answers<RollTaken>(),
    may: ['homeroom'],
  }),
  /** A class with what was said of a session; of the present one where none is named: phones are not asked for the time. */
  query('rollCall.day', {
    payload: fields({ classId: CLASS_ID, date: v.nullish(DATE), session: v.nullish(SESSION) }),
    answer: answers<RollDayView>(),
    may: LOOKING,
  }),
  /** The homeroom teacher confirms the absences of a month (R039, R041): nobody changes its roll calls any more. */
  command('rollCall.confirm', {
    payload: fields({ classId: CLASS_ID, stem: STEM }),
    answer: answers<RollMonthDone>(),
    may: ['homeroom'],
  }),
  /** Leaders open a confirmed month again, where it has to be corrected; nobody corrects and confirms alone. */
  command('rollCall.reopen', {
    payload: fields({ classId: CLASS_ID, stem: STEM, reason: reason() }),
    answer: answers<RollMonthDone>(),
    may: LEADERS,
  }),
  /** A month of a class, day by day, with sums; `stem`: key of the month, of the present one where none is named. */
  query('rollCall.month', {
    payload: fields({ classId: CLASS_ID, stem: v.nullish(STEM) }),
    answer: answers<RollMonthView>(),
    may: LOOKING,
  }),
  /** Where a session stands in every class the asking person takes, or looks at. */
  query('rollCall.classes', {
    payload: fields({ date: DATE, session: SESSION }),
    answer: answers<RollClasses>(),
    may: LOOKING,
  }),
] as const;
