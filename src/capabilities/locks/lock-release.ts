import { lockOrderAct } from './lock-order-command';

/** Re-opens for a while; the books lock themselves again at `until` (R120, R124). */
export const lockRelease = lockOrderAct('lock.release', ({ scope, reason, until }) => ({
  kind: 'release',
  scope,
  reason,
  until: Date.parse(until),
}));
