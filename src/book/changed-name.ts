import { assessmentName } from './assessment-name';

const LEVELS: Readonly<Record<string, string>> = {
  'HK1.RL': 'Rèn luyện HK I',
  'HK2.RL': 'Rèn luyện HK II',
  'HE.RL': 'Rèn luyện sau hè',
};

/** A column as minutes name what was changed in it: `Giữa kì – HKI`, `Số buổi nghỉ có phép tháng 10`, `Rèn luyện HK I`. */
export function changedName(key: string): string {
  const absence = /^VANG\.(\d\d)(?:\.HK([12]))?\.([PK])$/.exec(key);

  if (absence === null) {
    return LEVELS[key] ?? assessmentName(key);
  }

  const [, month = '', term, kind] = absence;
  const part = term === undefined ? '' : `, phần thuộc HK ${'I'.repeat(Number(term))}`;

  return `Số buổi nghỉ ${kind === 'P' ? 'có phép' : 'không phép'} tháng ${Number(month)}${part}`;
}
