import type { PeriodName } from '../../../src/contract/payload-fields';
import { vietnamClock } from '../../../src/kernel/time/vietnam-time';
import { mayGive, type SchoolOverview } from '../../shell/school';

/** Classes whose results a person may see: leaders and administrators all, a homeroom teacher the own one. */
export function reviewedClasses(school: SchoolOverview): readonly string[] {
  const { may, homeroomOf = [], roles } = school.actor;

  if (!may.includes('result.review')) {
    return [];
  }

  return mayGive(school, 'result.approve') || roles.includes('admin')
    ? school.classes.map(({ id }) => id)
    : homeroomOf;
}

/** A period as a choice gives it. */
export function periodOf(value: string): PeriodName {
  if (value === 'year') {
    return 'year';
  }

  return value === '2' ? 2 : 1;
}

/** The period shown first for each month, January first: its marks are being closed, or will be next. */
const PERIODS: readonly PeriodName[] = [1, 2, 2, 2, 2, 'year', 'year', 'year', 1, 1, 1, 1];

/** The period people most likely come for. `time`: UTC ms. Only the first choice: any other is one press away. */
export function periodAt(time: number): PeriodName {
  return PERIODS[Number(vietnamClock(time).slice(5, 7)) - 1] ?? 1;
}
