import { parseAssessmentKey } from '../school/assessment-key';
import { shortTermName } from '../school/term-name';
import { parseAbsenceKey } from './absence-key';

const KINDS = { tx: 'Thường xuyên', gk: 'Giữa kì', ck: 'Cuối kì' } as const;

/** Other writable columns, in words. */
const OTHERS: Readonly<Record<string, string>> = {
  'HK1.TB': 'Kết quả HKI',
  'HK2.TB': 'Kết quả HKII',
  'CN.TB': 'Kết quả cả năm',
  'CN.RL': 'Rèn luyện cả năm',
  'CN.DGL': 'Đánh giá lại – Cả năm',
  'HK1.RL': 'Rèn luyện – HKI',
  'HK2.RL': 'Rèn luyện – HKII',
  'HE.RL': 'Rèn luyện sau hè',
  'HK1.NX': 'Nhận xét – HKI',
  'HK2.NX': 'Nhận xét – HKII',
  'CN.NX': 'Nhận xét cả năm',
};

/** A column key in words: `HK1.GK` → `Giữa kì – HKI`, `HK2.TX3` → `Thường xuyên 3 – HKII`. */
export function assessmentName(key: string): string {
  const assessment = parseAssessmentKey(key);

  if (assessment !== null) {
    const number = assessment.index === null ? '' : ` ${assessment.index}`;

    return `${KINDS[assessment.kind]}${number} – ${shortTermName(assessment.term)}`;
  }

  const absence = parseAbsenceKey(key);

  if (absence !== null) {
    const { month, term, isExcused } = absence;
    const part = term === null ? '' : ` (${shortTermName(term)})`;

    return `Nghỉ ${isExcused ? 'có phép' : 'không phép'} – tháng ${month}${part}`;
  }

  return OTHERS[key] ?? key;
}
