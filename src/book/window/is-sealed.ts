import type { ColumnWindow } from './window';

/** True if approved results keep a column closed: nothing but opening them again changes what stands in it. */
export function isSealed({ fill }: ColumnWindow): boolean {
  return fill.reasons.some(({ reason }) => reason === 'sealed');
}
