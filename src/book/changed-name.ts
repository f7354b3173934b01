import { parseAbsenceKey } from './absence-key';
import { assessmentName } from './assessment-name';

const LEVELS: Readonly<Record<string, string>> = {
  'HK1.RL': 'Rèn luyện HK I',
  'HK2.RL': 'Rèn luyện HK II',
  'HE.RL': 'Rèn luyện sau hè',
};

/** A column as minutes name what was changed in it: `Giữa kì – HKI`, `Số buổi nghỉ có phép tháng 10`, `Rèn luyện HK I`. */
export function changedName(key: string): string {
  const absence = parseAbsenceKey(key);

  if (absence === null) {
    return LEVELS[key] ?? assessmentName(key);
  }

  const { month, term, isExcused } = absence;
  const part = term === null ? '' : `, phần thuộc HK ${'I'.repeat(term)}`;

  return `Số buổi nghỉ ${isExcused ? 'có phép' : 'không phép'} tháng ${Number(month)}${part}`;
}
