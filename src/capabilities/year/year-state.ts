import { isUnfinished } from '../../engine/jobs/pure/job-views';
import { JOBS } from '../../engine/jobs/pure/jobs-table';
import type { Session } from '../../engine/session';
import { AppError } from '../../kernel/app-error';
import { printDate } from '../../kernel/text/date-text';
import { isYearDone, yearLacks } from './pure/year-lacks';
import type { YearLacks } from './pure/year-views';

/** What keeps the year of a session from being closed. */
export function lacksOf(session: Session): YearLacks {
  return yearLacks(session, session.control.all(JOBS).filter(isUnfinished).length);
}

/** @throws AppError YEAR_NOT_DONE naming what is left to be done. */
export function requireYearDone(session: Session): void {
  const lacks = lacksOf(session);
  const { notBefore, classes, requests, unfinished } = lacks;

  if (session.school.classes.length === 0 || !isYearDone(lacks)) {
    const nothing = '–';

    throw new AppError('YEAR_NOT_DONE', {
      year: session.configuration.schoolYear,
      notBefore: notBefore === '' ? nothing : printDate(notBefore),
      classes: classes.join(', ') || nothing,
      requests: requests.join(', ') || nothing,
      unfinished,
    });
  }
}
