import * as v from 'valibot';
import { answers, command, query } from '../../contract/contract';
import {
  codes,
  fields,
  filled,
  NOTHING,
  optionalText,
  reason,
  text,
} from '../../contract/payload-fields';
import { AUDITORS, LEADERS } from '../../contract/who-may';
import { isIsoDate } from '../../kernel/time/iso-date';
import type { SubjectGroupsView } from './pure/group-views';

/** Subject groups with their heads: who they are since when. */
export const SUBJECT_GROUPS_CONTRACT = [
  /** Makes a group, changes it or ends it, from a day on. */
  command('group.set', {
    payload: fields({
      /** Blank: a new one. */
      groupId: optionalText(80),
      name: filled(100),
      headId: filled(40),
      memberIds: codes(),
      subjectIds: codes(),
      /** Whole percent of marks of at least 5; null = none. */
      target: v.nullish(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100)), null),
      /** `yyyy-mm-dd`. */
      from: v.pipe(
        text(10),
        v.check((written) => isIsoDate(written)),
      ),
      isOver: v.nullish(v.boolean(), false),
      reason: reason(),
    }),
    answer: answers<SubjectGroupsView>(),
    may: LEADERS,
  }),
  query('groups.list', {
    payload: NOTHING,
    answer: answers<SubjectGroupsView>(),
    may: AUDITORS,
  }),
] as const;
