/** ĐTBmcn (tenths) that counts for Học sinh Xuất sắc (Đ15.1a). */
export const EXCELLENT_MARK = 90;
const EXCELLENT_SUBJECTS = 6;

/** Titles of TT22/2021 Đ15.1, given at the end of the year only. */
export type Title22 = 'Học sinh Xuất sắc' | 'Học sinh Giỏi';

/** What a title depends on; `yearScores` are ĐTBmcn in tenths. */
export interface TitleFacts {
  readonly training: string;
  readonly learning: string;
  readonly yearScores: readonly number[];
}

/** How many score subjects reach 9,0. */
function excellentCount(yearScores: readonly number[]): number {
  return yearScores.filter((tenths) => tenths >= EXCELLENT_MARK).length;
}

/** Xuất sắc: training and learning Tốt and six subjects ≥ 9,0; Giỏi: training and learning Tốt; else null (Đ15.1). */
export function title(facts: TitleFacts): Title22 | null {
  if (facts.training !== 'Tốt' || facts.learning !== 'Tốt') {
    return null;
  }

  return excellentCount(facts.yearScores) >= EXCELLENT_SUBJECTS
    ? 'Học sinh Xuất sắc'
    : 'Học sinh Giỏi';
}
