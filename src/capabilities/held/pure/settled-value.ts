import { meantMark } from '../../guard/pure/tenfold';

/**
 * What becomes official where a column that was asked about is confirmed: the value as it was written, or the mark that
 * was meant by a number without its comma. `problem`: why it waits.
 */
export function settledValue(problem: string, written: string): string {
  return problem === 'guard:tenfold' ? (meantMark(written) ?? written) : written;
}
