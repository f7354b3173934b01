import { answers, command, query } from '../../contract/contract';
import { fields, filled, NOTHING } from '../../contract/payload-fields';
import { STAFF } from '../../contract/who-may';
import type { YearsView, YearView } from './pure/year-views';

/** School years: which there are, and beginning the next one. */
export const YEAR_CONTRACT = [
  query('years.list', { payload: NOTHING, answer: answers<YearsView>(), may: STAFF }),
  /**
   * Closes the school year in which work goes on and begins the one after it (`2027-2028`); refused while anything of
   * the old one is not done.
   */
  command('year.turn', {
    payload: fields({ schoolYear: filled(9) }),
    answer: answers<YearView>(),
    may: ['principal', 'admin'],
  }),
] as const;
