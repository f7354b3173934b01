import type { ResultContext } from './result-context';
import { pinIn } from './result-orders';

/** True if something has changed since the submission or approval that counts. */
export function isStale({ state, schoolClass, hash }: ResultContext): boolean {
  const counts = state.submission ?? state.approval;

  return counts !== null && pinIn(counts, schoolClass.id).hash !== hash;
}
