import type { PeriodName } from '../../../contract/payload-fields';
import { termName } from '../../../school/term-name';

/** A period as titles say it: `Học kì I`, `Cả năm`. */
export function periodTitle(period: PeriodName): string {
  return period === 'year' ? 'Cả năm' : termName(period);
}

/** A period in a file name: `hk1`, `canam`. */
export function periodCode(period: PeriodName): string {
  return period === 'year' ? 'canam' : `hk${period}`;
}
