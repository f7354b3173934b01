import { roundHalfUp, sum } from '../rounding';

/** Factors of mid-term and final assessment; a regular one has factor 1 (Đ9.1b). */
const MID_FACTOR = 2;
const FINAL_FACTOR = 3;

/**
 * ĐTBmhk = (ΣĐĐGtx + 2·gk + 3·ck) / (n + 5), one decimal, half up (TT22/2021 Đ9.1b, Đ5.3b).
 * All marks and the result are integer tenths.
 */
export function semesterAverage(txTenths: readonly number[], gk: number, ck: number): number {
  const total = sum(txTenths) + MID_FACTOR * gk + FINAL_FACTOR * ck;

  return roundHalfUp(total, txTenths.length + MID_FACTOR + FINAL_FACTOR);
}

/** ĐTBmcn = (ĐTBmhkI + 2·ĐTBmhkII) / 3 from the rounded semester averages (TT22/2021 Đ9.1b). Integer tenths. */
export function yearAverage(hk1: number, hk2: number): number {
  return roundHalfUp(hk1 + 2 * hk2, 3);
}
