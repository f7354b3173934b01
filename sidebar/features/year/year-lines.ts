import type { YearLacks } from '../../../src/capabilities/year/pure/year-views';
import { printDate } from '../../../src/kernel/text/date-text';
import type { Texts } from '../../shell/language';

/** What the next school year waits for, a line each; none where it can begin. */
export function lackLines(lacks: YearLacks, t: Texts['t']): readonly string[] {
  const { notBefore, classes, requests, unfinished } = lacks;

  return [
    ...(notBefore === '' ? [] : [t('year.lackDay', { date: printDate(notBefore) })]),
    ...(classes.length === 0 ? [] : [t('year.lackClasses', { classes: classes.join(', ') })]),
    ...(requests.length === 0 ? [] : [t('year.lackRequests', { numbers: requests.join(', ') })]),
    ...(unfinished === 0 ? [] : [t('year.lackWork', { count: unfinished })]),
  ];
}
