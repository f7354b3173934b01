import type { AuthorityContext } from '../../engine/authority-context';
import { openerFor } from '../../engine/open-for';
import type { Session } from '../../engine/session';
import { yearsOf } from '../../engine/state/configuration';
import { RULES_TABLE } from '../regulation/pure/rules-table';
import { RESULT_ORDERS } from '../results/pure/result-orders-table';

const open = openerFor({ tables: [RULES_TABLE, RESULT_ORDERS], ledger: true });

/** Years that are over do not change: one execution reads each of them once. */
const opened = new WeakMap<AuthorityContext, Map<string, Session>>();

/** Most years a pupil is at a school of one level, one of them twice. */
const MOST = 5;

/** The school years that are over, the earliest first, each read when it is first asked for. */
export function pastYears({ context, configuration }: Session): readonly Session[] {
  const known = opened.get(context) ?? new Map<string, Session>();
  opened.set(context, known);

  return yearsOf(context.properties)
    .filter(({ state, schoolYear }) => state === 'closed' && schoolYear < configuration.schoolYear)
    .slice(-MOST)
    .map(({ schoolYear }) => {
      const session = known.get(schoolYear) ?? open(context, schoolYear);
      known.set(schoolYear, session);

      return session;
    });
}
