import * as v from 'valibot';
import { answers, command, query } from '../../contract/contract';
import {
  CLASS_ID,
  codes,
  fields,
  PERIOD,
  PUPIL_ID,
  reason,
  SUBJECT_ID,
  TERM,
} from '../../contract/payload-fields';
import { BOARD, LEADERS } from '../../contract/who-may';
import type {
  ClassResultState,
  ResultStateView,
  ReviewView,
  SummaryView,
} from './pure/result-views';
import { PERIODIC_KEYS, type SpecialCase } from './pure/special-cases';

const CLASS_PERIOD = fields({ classId: CLASS_ID, term: PERIOD });
const CLASSES_PERIOD = fields({ classIds: codes(), term: PERIOD });

/** What a principal decides about one pupil (TT22 Đ7, Đ11, Đ12). */
const SPECIAL_CASE: v.GenericSchema<SpecialCase> = v.variant('kind', [
  v.strictObject({
    kind: v.literal('disability'),
    holds: v.boolean(),
    promotion: v.nullable(v.picklist(['LEN_LOP', 'KHONG_LEN_LOP'])),
  }),
  v.strictObject({ kind: v.literal('practical') }),
  v.strictObject({
    kind: v.literal('missed'),
    assessment: v.picklist(PERIODIC_KEYS),
    why: v.nullable(v.picklist(['forceMajeure', 'unexcused'])),
  }),
]);

/** Results of a class: made, declared, submitted, approved, re-opened. */
export const RESULTS_CONTRACT = [
  /** Writes the summary tabs of class books from what is accepted; names where the books' formulas disagree. */
  command('result.summarise', {
    payload: CLASSES_PERIOD,
    answer: answers<SummaryView>(),
    may: [...BOARD, 'homeroom'],
  }),
  /** A subject teacher declares the marks of a semester complete. */
  command('result.complete', {
    payload: fields({ classId: CLASS_ID, subjectId: SUBJECT_ID, term: TERM }),
    answer: answers<ResultStateView>(),
    may: ['teacher'],
  }),
  /** The homeroom teacher submits results and proposal lists. */
  command('result.submit', {
    payload: CLASS_PERIOD,
    answer: answers<ResultStateView>(),
    may: ['homeroom'],
  }),
  /** The principal approves: pins rules and inputs, stores the results, closes what they were made from. */
  command('result.approve', {
    payload: CLASSES_PERIOD,
    answer: answers<readonly ResultStateView[]>(),
    may: LEADERS,
  }),
  command('result.reopen', {
    payload: fields({ classId: CLASS_ID, term: PERIOD, reason: reason() }),
    answer: answers<ResultStateView>(),
    may: LEADERS,
  }),
  /** The pupil's choice of subjects for the re-test, recorded by the homeroom teacher; replaces an earlier choice. */
  command('result.retestChoice', {
    payload: fields({ classId: CLASS_ID, pupilId: PUPIL_ID, subjectIds: codes() }),
    answer: answers<ResultStateView>(),
    may: ['homeroom'],
  }),
  /** What the principal decides about one pupil: individual plan, theory only, a periodic test not sat. */
  command('result.specialCase', {
    payload: fields({
      classId: CLASS_ID,
      pupilId: PUPIL_ID,
      subjectIds: codes(),
      decision: SPECIAL_CASE,
      reason: reason(),
    }),
    answer: answers<ResultStateView>(),
    may: LEADERS,
  }),
  /** Results of a class before the homeroom teacher (own class) and the leaders. */
  query('result.review', {
    payload: CLASS_PERIOD,
    answer: answers<ReviewView>(),
    may: [...BOARD, 'homeroom'],
  }),
  /** How far every class has come with a period. */
  query('result.states', {
    payload: fields({ term: PERIOD }),
    answer: answers<readonly ClassResultState[]>(),
    may: BOARD,
  }),
] as const;
