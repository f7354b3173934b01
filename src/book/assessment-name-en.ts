import { parseAssessmentKey } from '../school/assessment-key';
import { parseAbsenceKey } from './absence-key';

const KINDS = { tx: 'Regular', gk: 'Mid-term', ck: 'Final' } as const;

const OTHERS: Readonly<Record<string, string>> = {
  'HK1.TB': 'Result, semester 1',
  'HK2.TB': 'Result, semester 2',
  'CN.TB': 'Result of the year',
  'CN.RL': 'Training of the year',
  'CN.DGL': 'Re-assessment, year',
  'HK1.RL': 'Training, semester 1',
  'HK2.RL': 'Training, semester 2',
  'HE.RL': 'Training after summer',
  'HK1.NX': 'Remark, semester 1',
  'HK2.NX': 'Remark, semester 2',
  'CN.NX': 'Remark of the year',
};

/** As `assessmentName`, in English: `HK1.GK` → `Mid-term, semester 1`; an unknown key stays itself. */
export function assessmentNameEn(key: string): string {
  const assessment = parseAssessmentKey(key);

  if (assessment !== null) {
    const number = assessment.index === null ? '' : ` ${assessment.index}`;

    return `${KINDS[assessment.kind]}${number}, semester ${assessment.term}`;
  }

  const absence = parseAbsenceKey(key);

  if (absence !== null) {
    const { month, term, isExcused } = absence;
    const part = term === null ? '' : ` (semester ${term})`;

    return `Absent ${isExcused ? 'with' : 'without'} leave, month ${month}${part}`;
  }

  return OTHERS[key] ?? key;
}
