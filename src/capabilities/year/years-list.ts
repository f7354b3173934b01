import { mayDo } from '../../contract/rights/permissions';
import type { QueryHandler } from '../../engine/handler';
import { JOBS } from '../../engine/jobs/pure/jobs-table';
import { yearsOf } from '../../engine/state/configuration';
import { type Year, yearAfter } from '../../school/year/years';
import { REQUESTS } from '../corrections/pure/requests-table';
import type { YearView } from './pure/year-views';
import { lacksOf } from './year-state';

/** A year as people see it. */
export function yearView({ schoolYear, state }: Year): YearView {
  return { schoolYear, state };
}

/** Every school year, and what the next one waits for. */
export const yearsList: QueryHandler<'years.list'> = {
  name: 'years.list',
  needs: { tables: [JOBS, REQUESTS], ledger: false },
  execute: ({ session, person }) => {
    const { context, configuration, today } = session;
    const mayTurn = configuration.state === 'open' && mayDo(person.member, 'year.turn', today);

    return {
      years: yearsOf(context.properties).map(yearView),
      next: mayTurn
        ? { schoolYear: yearAfter(configuration.schoolYear), lacks: lacksOf(session) }
        : null,
    };
  },
};
