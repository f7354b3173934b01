import { ATTENDANCE_TAB, SCHOOL_MONTHS } from '../../../../book/registers/attendance-register';
import { acceptedValue } from '../../../../ledger/accepted-state';
import { pupilsOf } from '../../../../school/roster';
import type { ClassRecord } from '../../../../school/school-model';
import { resultContext, resultOrders } from '../../../results/pure/result-context';
import { periodState } from '../../../results/pure/result-orders';
import { type SummaryLine, summaryLines } from '../../../results/pure/summary-rows';
import type { Asked } from '../exchange-file';

/** Results of a class for a period, a line a pupil. */
export interface ClassLines {
  readonly lines: readonly SummaryLine[];
  /** False while the principal has not approved them: then the file says so. */
  readonly isApproved: boolean;
  readonly absences: (pupilId: string, kind: 'P' | 'K') => number;
}

/** Results of a class as its summary has them, from the accepted state. */
export function resultsOf({ session, period }: Asked, schoolClass: ClassRecord): ClassLines {
  const { facts, results } = resultContext(session, { schoolClass, period });
  const months = SCHOOL_MONTHS.filter(({ term }) => period === 'year' || term === period);
  const attendance = facts.accepted(ATTENDANCE_TAB);
  const orders = resultOrders(session);

  return {
    lines: summaryLines(facts, results, pupilsOf(session.school, schoolClass.id)),
    isApproved: periodState(orders, schoolClass.id, period).approval !== null,
    absences: (pupilId, kind) =>
      months.reduce(
        (sum, { stem }) =>
          sum + Number(acceptedValue(attendance, pupilId, `${stem}.${kind}`) || '0'),
        0,
      ),
  };
}
