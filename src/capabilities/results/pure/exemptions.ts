import type { ResultOrder } from './result-orders';
import { specialCasesOf } from './special-cases';

/**
 * Who is recorded as exempt from what in a class: subjects an individual plan leaves out (TT22 Đ11). Only there does a
 * cell hold M, and there results leave the subject out. `orders`: every act on results so far.
 */
export function exemptionsIn(
  orders: readonly ResultOrder[],
  schoolClass: { readonly id: string },
): (pupilId: string, subjectId: string) => boolean {
  const cases = specialCasesOf(orders, {
    classId: schoolClass.id,
    until: () => Number.POSITIVE_INFINITY,
  });

  return (pupilId, subjectId) =>
    cases.get(pupilId)?.disability?.excludedSubjectIds.includes(subjectId) === true;
}
