import type { LockPolicy } from '../../school/lock-policy';
import type { Block } from './block';
import type { Deadline } from './column-rule';
import { regulationFacts } from './window';

/** Until when marks of a column are corrected at all, whatever opens them (R146); null = as long as the year goes on. */
export function correctionEnd(block: Block, policy: LockPolicy): Deadline | null {
  return policy.regulation?.lastCorrection(block, regulationFacts(block, policy)) ?? null;
}
