import type { TableRecord } from '../../../kernel/table/table';
import { DEFAULT_ASSIGNMENTS } from './grading/rule-set-registry';

/** A row of `Quy chế đánh giá` as a new school has it. */
type DefaultRuleRow = TableRecord<
  | 'id'
  | 'schoolYear'
  | 'grades'
  | 'ruleSet'
  | 'version'
  | 'options'
  | 'from'
  | 'by'
  | 'reason'
  | 'at'
  | 'done'
>;

/** Rows a new control workbook starts with: what holds for every grade of the school year now. */
export function defaultRuleRows(schoolYear: string): readonly DefaultRuleRow[] {
  const grades = [6, 7, 8, 9, 10, 11, 12];
  const known = DEFAULT_ASSIGNMENTS.filter((entry) => entry.schoolYear === schoolYear);

  return known.map(({ ruleSet, grades: covered }, position) => ({
    id: `mac-dinh-${position + 1}`,
    schoolYear,
    grades: grades.filter((grade) => covered.includes(grade)).join('; '),
    ruleSet: ruleSet.id,
    version: String(ruleSet.version),
    options: '{}',
    from: '',
    by: '',
    reason: 'Theo lộ trình của thông tư',
    at: '',
    done: '',
  }));
}
