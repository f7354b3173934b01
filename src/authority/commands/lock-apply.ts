import type { CommandHandler } from '../handler';
import { fields, text } from '../read-payload';
import { giveOrder, readScope } from './lock-order-command';

/** Locks classes, subjects, a semester or the whole school (R120–R122). */
export const lockApply: CommandHandler<'lock.apply'> = {
  name: 'lock.apply',
  read: (payload) => {
    const source = fields(payload);

    return { scope: readScope(source), reason: text(source, 'reason', 500) };
  },
  execute: ({ payload, ...call }) =>
    giveOrder(call, { kind: 'lock', scope: payload.scope, reason: payload.reason, until: null }),
};
