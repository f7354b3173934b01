import { roundHalfUp, sum } from '../rounding';

/** ĐTBmhk = (Σtx + 2·Σđk + 3·hk) / (n_tx + 2·n_đk + 3), one decimal (TT58/2011 Đ10.1a). Integer tenths. */
export function testAverage(
  tx: readonly number[],
  dk: readonly number[],
  semesterTest: number,
): number {
  return roundHalfUp(sum(tx) + 2 * sum(dk) + 3 * semesterTest, tx.length + 2 * dk.length + 3);
}

/** ĐTBhk, ĐTBcn: mean of the averages of all score subjects, one decimal (TT58/2011 Đ11). Integer tenths. */
export function overallAverage(averages: readonly number[]): number {
  return roundHalfUp(sum(averages), averages.length);
}
