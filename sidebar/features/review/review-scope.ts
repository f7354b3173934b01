import type { PeriodName } from '../../../src/domain/commands/catalogue';
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
