import type { AssessmentKind, Term } from './school-types';

/** One column of marks: semester, kind, and the number of a regular assessment (1-based; null for gk and ck). */
export interface Assessment {
  readonly term: Term;
  readonly kind: AssessmentKind;
  readonly index: number | null;
}

const PATTERN = /^HK([12])\.(?:TX([1-9])|(GK)|(CK))$/;

/** Writes an assessment as its key: `HK1.TX3`, `HK1.GK`, `HK2.CK`. Keys address columns everywhere. */
export function assessmentKey(assessment: Assessment): string {
  const suffix = assessment.index === null ? '' : String(assessment.index);

  return `HK${assessment.term}.${assessment.kind.toUpperCase()}${suffix}`;
}

/** Reads a key written by {@link assessmentKey}; null if the text is not one. */
export function parseAssessmentKey(key: string): Assessment | null {
  const match = PATTERN.exec(key);

  if (match === null) {
    return null;
  }

  const term: Term = match[1] === '1' ? 1 : 2;

  if (match[2] !== undefined) {
    return { term, kind: 'tx', index: Number(match[2]) };
  }

  return { term, kind: match[3] === 'GK' ? 'gk' : 'ck', index: null };
}
