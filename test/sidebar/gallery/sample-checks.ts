import type { ExportCheck } from '../../../src/capabilities/results/pure/result-views';
import { OVERVIEW } from './sample-school';

/** One class ready, others on the way. */
export const CHECKS: ExportCheck[] = OVERVIEW.classes.map(({ id }, at) => ({
  classId: id,
  ...(
    [
      { state: 'approved', missing: 0, undeclared: 0 },
      { state: 'draft', missing: 258, undeclared: 12 },
      { state: 'submitted', missing: 0, undeclared: 0 },
      { state: 'notBegun', missing: 444, undeclared: 12 },
    ] as const
  )[Math.min(at, 3) as 0 | 1 | 2 | 3],
}));
