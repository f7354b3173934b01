import type { Session } from '../../engine/session';
import { RESULT_ORDERS } from './pure/result-orders-table';
import { specialCasesOf } from './pure/special-cases';

/**
 * Who is recorded as exempt from what in a class: subjects an individual plan leaves out (TT22 Đ11). Only there does a
 * cell hold M, and there results leave the subject out.
 */
export function exemptionsIn(
  session: Session,
  schoolClass: { readonly id: string },
): (pupilId: string, subjectId: string) => boolean {
  const cases = specialCasesOf(session.control.all(RESULT_ORDERS), {
    classId: schoolClass.id,
    until: () => Number.POSITIVE_INFINITY,
  });

  return (pupilId, subjectId) =>
    cases.get(pupilId)?.disability?.excludedSubjectIds.includes(subjectId) === true;
}
