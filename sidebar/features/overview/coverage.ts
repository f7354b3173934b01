import type { ClassCoverage } from '../../../src/contract/views';

/** Marks present and required, added up. */
export interface CoverageSum {
  readonly entered: number;
  readonly required: number;
}

/** Adds up rows of coverage. */
export function sumCoverage(rows: readonly ClassCoverage[]): CoverageSum {
  return rows.reduce(
    (sum, row) => ({ entered: sum.entered + row.entered, required: sum.required + row.required }),
    { entered: 0, required: 0 },
  );
}

/**
 * Whole percent entered, rounded down so that 100 means complete; null when nothing is required yet.
 */
export function percentEntered({ entered, required }: CoverageSum): number | null {
  return required === 0 ? null : Math.min(100, Math.floor((100 * entered) / required));
}

/** How a percentage is tinted. */
export type CoverageLevel = 'none' | 'low' | 'part' | 'full';

/** `full` is complete, `low` is under a half. */
export function coverageLevel(percent: number | null): CoverageLevel {
  if (percent === null) {
    return 'none';
  }

  if (percent === 100) {
    return 'full';
  }

  return percent < 50 ? 'low' : 'part';
}

/** Looks rows up by class and subject. */
export function indexCoverage(rows: readonly ClassCoverage[]): ReadonlyMap<string, ClassCoverage> {
  return new Map(rows.map((row) => [coverageKey(row.classId, row.subjectId), row]));
}

/** Key of {@link indexCoverage}. */
export function coverageKey(classId: string, subjectId: string): string {
  return `${classId}|${subjectId}`;
}
