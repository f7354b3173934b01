import type { GradingOptions } from '../grading-options';
import type { PromotionState } from '../grading-types';

/** What promotion depends on (Đ12.1). Levels are known, absences are sessions with and without leave together. */
export interface PromotionFacts {
  readonly training: string;
  readonly learning: string;
  readonly absences: number;
}

const FAILED = 'Chưa đạt';

/**
 * State at the end of the year (TT22/2021 Đ12–14): promoted; or one remedy in summer (re-test for learning CĐ,
 * training for training CĐ); or not promoted. More than the limit of absences has no remedy.
 */
export function promotion(
  facts: PromotionFacts,
  options: Pick<GradingOptions, 'absenceLimit' | 'bothFailed'>,
): PromotionState {
  if (facts.absences > options.absenceLimit) {
    return 'KHONG_LEN_LOP';
  }

  if (facts.training === FAILED && facts.learning === FAILED) {
    return options.bothFailed === 'bothRemedies' ? 'KIEM_TRA_LAI' : 'KHONG_LEN_LOP';
  }

  if (facts.training === FAILED) {
    return 'REN_LUYEN_HE';
  }

  return facts.learning === FAILED ? 'KIEM_TRA_LAI' : 'LEN_LOP';
}
