import type { CommandHandler } from '../../engine/handler';
import { giveOrder } from './lock-order-command';

/** Re-opens for a while; the books lock themselves again at `until` (R120, R124). */
export const lockRelease: CommandHandler<'lock.release'> = {
  name: 'lock.release',
  execute: ({ payload, ...call }) =>
    giveOrder(call, {
      kind: 'release',
      scope: payload.scope,
      reason: payload.reason,
      until: Date.parse(payload.until),
    }),
};
