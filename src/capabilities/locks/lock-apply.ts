import { lockOrderAct } from './lock-order-command';

/** Locks classes, subjects, a semester or the whole school (R120–R122). */
export const lockApply = lockOrderAct('lock.apply', ({ scope, reason }) => ({
  kind: 'lock',
  scope,
  reason,
  until: null,
}));
