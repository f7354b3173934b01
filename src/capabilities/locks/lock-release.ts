import { lockOrderAct } from './lock-order-command';

/** Re-opens for a while; the books lock themselves again at `until` (R120, R124). */
export const lockRelease = lockOrderAct('lock.release', ({ scope, from, reason, until }) => ({
  kind: 'release',
  scope,
  from: from === null ? null : Date.parse(from),
  reason,
  until: Date.parse(until),
}));
