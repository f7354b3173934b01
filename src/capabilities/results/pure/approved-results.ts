import { AppError } from '../../../kernel/app-error';
import type { SchoolAsRead } from '../../../ledger/school-as-read';
import type { ClassRecord } from '../../../school/school-model';
import { isStale } from './is-stale';
import { type Period, periodInText } from './period';
import { type ResultContext, resultContext } from './result-context';

/** What was asked of a session, once: a class is asked about as many times as it has pupils. */
const contexts = new WeakMap<SchoolAsRead, Map<string, ResultContext>>();

/** Results of a class for a period as they stand in this session. */
export function resultsIn(
  session: SchoolAsRead,
  schoolClass: ClassRecord,
  period: Period,
): ResultContext {
  const known = contexts.get(session) ?? new Map<string, ResultContext>();
  const key = `${schoolClass.id}/${period}`;
  const context = known.get(key) ?? resultContext(session, { schoolClass, period });
  contexts.set(session, known.set(key, context));

  return context;
}

/** What keeps the results of a class from being printed on official paper; null if nothing does. */
export function notApproved(
  session: SchoolAsRead,
  schoolClass: ClassRecord,
  period: Period,
): string | null {
  const context = resultsIn(session, schoolClass, period);
  const what = `${schoolClass.id} – kết quả ${periodInText(period)} ${session.configuration.schoolYear}`;

  if (context.state.approval === null) {
    return `${what}: hiệu trưởng chưa duyệt`;
  }

  return isStale(context) ? `${what}: đã đổi sau khi duyệt, cần duyệt lại` : null;
}

/**
 * Official paper is made of results that are approved and have not changed since.
 * @throws AppError INCOMPLETE naming each class and the period where they are not.
 */
export function requireApproved(
  session: SchoolAsRead,
  classes: readonly ClassRecord[],
  period: Period,
): void {
  const missing = classes.flatMap((each) => notApproved(session, each, period) ?? []);

  if (missing.length > 0) {
    throw new AppError('INCOMPLETE', { missing, count: missing.length });
  }
}
