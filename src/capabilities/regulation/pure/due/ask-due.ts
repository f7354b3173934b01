import { isIsoDate } from '../../../../kernel/time/iso-date';
import type { Said } from '../../../../kernel/words/said';
import { publicHolidays } from '../../../../school/calendar/holidays';
import { SCHOOL_CALENDARS, schoolCalendarOf } from '../../../../school/calendar/school-calendar';
import {
  isInSchoolYear,
  readSchoolYear,
  writeSchoolYear,
} from '../../../../school/calendar/school-year';
import { parsePhrase } from '../phrase/parse-phrase';
import { subjectOf } from '../phrase/subject-of';
import type { RegulationRule } from '../rule/regulation-rule';
import { dueDays } from './due-days';
import type { DueDays, DueFacts } from './due-facts';

/** A question for the days of a rule, as it is written by hand: school year, and of which test, subject and grade. */
export interface DueQuestion {
  readonly year: string;
  /** ISO date. */
  readonly testDate?: string | undefined;
  /** Id, name or alias. */
  readonly subject?: string | undefined;
  readonly grade?: number | undefined;
}

/** The facts of a question, or what cannot be. */
type Facts =
  | { readonly ok: true; readonly facts: DueFacts }
  | { readonly ok: false; readonly said: Said };

function no(code: string, values: Said['values']): { readonly ok: false; readonly said: Said } {
  return { ok: false, said: { code, values } };
}

function faultOfDate(testDate: string, year: string): ReturnType<typeof no> | null {
  const known = readSchoolYear(year);

  if (!isIsoDate(testDate)) {
    return no('regulation.due.badDate', { value: testDate });
  }

  return known === null || isInSchoolYear(testDate, known)
    ? null
    : no('regulation.due.outside', { value: testDate, year });
}

/** The facts that a question stands for, on the built-in calendar and public holidays. */
export function factsOf({ year, testDate, subject, grade }: DueQuestion): Facts {
  const known = readSchoolYear(year);
  const calendar = known === null ? null : schoolCalendarOf(writeSchoolYear(known));
  const subjectId = subject === undefined ? null : subjectOf(subject);
  const fault = testDate === undefined ? null : faultOfDate(testDate, year);

  if (calendar === null) {
    const years = SCHOOL_CALENDARS.map(({ schoolYear }) => schoolYear).join(', ');

    return no('regulation.due.year', { value: year, years });
  }

  if (subject !== undefined && subjectId === null) {
    return no('regulation.due.subject', { value: subject });
  }

  if (grade !== undefined && !(Number.isInteger(grade) && grade >= 1 && grade <= 12)) {
    return no('regulation.due.grade', { value: grade });
  }

  return (
    fault ?? {
      ok: true,
      facts: {
        calendar,
        work: { week: 'Mon-Fri', holidays: publicHolidays() },
        lastDay: 'keep',
        testDate: testDate ?? null,
        subject: subjectId,
        grade: grade ?? null,
      },
    }
  );
}

/** The days of a phrase for a question, or why there are none, as code and values. */
export function askDue(
  phrase: string,
  question: DueQuestion,
):
  | { readonly ok: true; readonly days: readonly string[] }
  | { readonly ok: false; readonly said: Said } {
  const reading = parsePhrase(phrase);
  const asked = factsOf(question);

  if (!reading.ok) {
    const { code, word, text } = reading.refusal;

    return no(code, { word, text });
  }

  return asked.ok ? answer(reading.rule, asked.facts) : asked;
}

function answer(rule: RegulationRule, facts: DueFacts) {
  const due: DueDays = dueDays(rule, facts);

  return due.ok ? due : no('regulation.due.testDate', {});
}
