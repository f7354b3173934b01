import { ATTENDANCE_TAB } from '../../../../book/registers/attendance-register';
import { REMARK_TAB } from '../../../../book/registers/remark-register';
import { TRAINING_TAB } from '../../../../book/registers/training-register';
import { isRemarkKey } from '../../../../book/remark-key';
import { parseAssessmentKey } from '../../../../school/assessment-key';
import type { RegulatedColumn } from '../../../../school/school-regulation';
import type { AssessmentKind } from '../../../../school/school-types';
import type { Doer, Work } from '../rule/works';

const OF_KIND: Readonly<Record<AssessmentKind, readonly Work[]>> = {
  tx: ['regular'],
  gk: ['midTerm', 'periodic'],
  ck: ['finalTerm', 'periodic'],
};

/** Registers that are no subject's. */
const OF_REGISTER: Readonly<Record<string, readonly Work[]>> = {
  [ATTENDANCE_TAB]: ['attendance'],
  [TRAINING_TAB]: ['training'],
  [REMARK_TAB]: ['remarks'],
};

/** What a regulation calls the content of a column, the narrowest name first; none: no rule speaks of it. */
export function worksOf({
  subjectId,
  key,
  term,
}: Pick<RegulatedColumn, 'subjectId' | 'key' | 'term'>): readonly Work[] {
  const kind = parseAssessmentKey(key)?.kind;

  if (isRemarkKey(key)) {
    return ['remarks'];
  }

  if (term === null) {
    return ['reassessment'];
  }

  return kind === undefined ? (OF_REGISTER[subjectId] ?? []) : OF_KIND[kind];
}

/** Who writes in a register, as a regulation names them. */
export function doersOf({ subjectId }: Pick<RegulatedColumn, 'subjectId'>): readonly Doer[] {
  return OF_REGISTER[subjectId] === undefined ? ['assigned', 'lead'] : ['homeroom'];
}
