import type { MarkValue } from '../../../../../book/mark';
import type { Exemption, GradedSubject } from '../grading-types';
import type { Explained } from '../rule-set';
import { named } from '../tt22/subject-steps';

/**
 * Year result of an exempted subject (TT58/2011 Đ12.4): exempt all year → not counted (`M`); one semester → the result
 * of the other one. Null for a subject that is not exempt.
 */
export function exemptYear(
  subject: GradedSubject,
  { hk1, hk2 }: { readonly hk1: MarkValue; readonly hk2: MarkValue },
  article: string,
): Explained<MarkValue> | null {
  const exemption: Exemption = subject.exemption ?? 'none';

  if (exemption === 'year') {
    return {
      result: 'M',
      steps: [{ code: 'exempt', article, values: { ...named(subject), result: 'M' } }],
    };
  }

  if (exemption !== 'HK1' && exemption !== 'HK2') {
    return null;
  }

  const result = exemption === 'HK1' ? hk2 : hk1;
  const values = { ...named(subject), exempt: exemption, result };

  return {
    result,
    steps: result === null ? [] : [{ code: 'exemptOneSemester', article, values }],
  };
}
