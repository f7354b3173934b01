import { endOfDayUtcMs, startOfDayUtcMs } from '../../kernel/time/day-boundary';
import { parseAssessmentKey } from '../../school/assessment-key';
import { addWorkingDays } from '../../school/calendar/working-days';
import type { LockPolicy, TestDate } from '../../school/lock-policy';
import type { Block } from './block';

/** An end of writing with the article that says so. `at`: UTC ms, exclusive. */
export interface Deadline {
  readonly at: number;
  readonly article: string;
}

/** From when to when the regulation lets people write in a column; locks and approvals are another matter. */
export interface ColumnRule {
  /** The instant (UTC ms) from which it is written; infinite = never, null = always. */
  readonly startOf: (block: Block, policy: LockPolicy) => number | null;
  /** Null where no rule applies, or the day it counts from is not fixed yet. */
  readonly endOf: (block: Block, policy: LockPolicy) => Deadline | null;
}

/** The day (ISO) the assessment of a column is sat, by its narrowest rule; null while none is fixed. */
export function testDateOf(block: Block, dates: readonly TestDate[]): string | null {
  const scopes = [block.classId, String(block.grade), '*'];

  for (const scope of scopes) {
    for (const subject of [block.subjectId, '*']) {
      const found = dates.find(
        (entry) =>
          entry.assessment === block.key &&
          entry.subjectId === subject &&
          entry.classes.includes(scope),
      );

      if (found !== undefined) {
        return found.date;
      }
    }
  }

  return null;
}

function entryEnd(block: Block, policy: LockPolicy): Deadline | null {
  const assessment = parseAssessmentKey(block.key);
  const rule = policy.rules.find(({ kind }) => kind === assessment?.kind);
  const date = rule === undefined ? null : testDateOf(block, policy.testDates);

  if (rule === undefined || date === null) {
    return null;
  }

  const lastDay = addWorkingDays(date, rule.workingDays, policy.calendar);

  return { at: endOfDayUtcMs(lastDay), article: rule.article };
}

/**
 * From the first day of the semester, if the column has one; an assessment with a rule ends so many working days after
 * the day it is sat, where a class's own date goes before its grade's and the school's.
 */
export const IN_TERM: ColumnRule = {
  startOf: ({ term }, { terms }) => (term === null ? null : startOfDayUtcMs(terms[term].from)),
  endOf: entryEnd,
};

/** The part of January that semester I has: from New Year, or never where the semester ends before it. */
export const FROM_NEW_YEAR: ColumnRule = {
  startOf: (_, { terms }) => {
    const first = `${terms[2].to.slice(0, 4)}-01-01`;

    return first <= terms[1].to ? startOfDayUtcMs(first) : Number.POSITIVE_INFINITY;
  },
  endOf: entryEnd,
};

/**
 * Written after the year is summed up, re-assessment and training in summer (R072, before 31 August): from the day after
 * the last teaching day until 30 August, 24:00.
 */
export const IN_SUMMER: ColumnRule = {
  startOf: (_, { terms }) => endOfDayUtcMs(terms[2].to),
  endOf: (_, { terms }) => ({
    at: startOfDayUtcMs(`${terms[2].to.slice(0, 4)}-08-31`),
    article: 'hoàn thành trước ngày 31/8',
  }),
};
