import type { CommandHandler } from '../../engine/handler';
import { giveOrder } from './lock-order-command';

/** Locks classes, subjects, a semester or the whole school (R120–R122). */
export const lockApply: CommandHandler<'lock.apply'> = {
  name: 'lock.apply',
  execute: ({ payload, ...call }) =>
    giveOrder(call, { kind: 'lock', scope: payload.scope, reason: payload.reason, until: null }),
};
