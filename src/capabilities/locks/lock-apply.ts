import { lockOrderAct } from './lock-order-command';

/** Locks classes, subjects, a semester or the whole school (R120–R122). */
export const lockApply = lockOrderAct('lock.apply', ({ scope, from, reason }) => ({
  kind: 'lock',
  scope,
  from: from === null ? null : Date.parse(from),
  reason,
  until: null,
}));
