/**
 * Quotient of two non-negative integers, rounded half up to a whole number: `floor((2·n + d) / (2·d))`. Exact: no
 * binary fraction is formed. With a sum in tenths the result is in tenths (one decimal, TT22/2021 Đ5.3b).
 */
export function roundHalfUp(numerator: number, denominator: number): number {
  return Math.floor((2 * numerator + denominator) / (2 * denominator));
}

/** Sum of integers. */
export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
