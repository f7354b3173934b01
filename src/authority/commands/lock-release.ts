import { AppError } from '../../domain/app-error';
import type { CommandHandler } from '../handler';
import { fields, text, time } from '../read-payload';
import { giveOrder, readScope } from './lock-order-command';

/** Re-opens for a while; the books lock themselves again at `until` (R120, R124). */
export const lockRelease: CommandHandler<'lock.release'> = {
  name: 'lock.release',
  read: (payload) => {
    const source = fields(payload);

    if (typeof source.until !== 'string' || source.until === '') {
      throw new AppError('END_TIME_REQUIRED', {});
    }

    return {
      scope: readScope(source),
      reason: text(source, 'reason', 500),
      until: new Date(time(source, 'until')).toISOString(),
    };
  },
  execute: ({ payload, ...call }) =>
    giveOrder(call, {
      kind: 'release',
      scope: payload.scope,
      reason: payload.reason,
      until: Date.parse(payload.until),
    }),
};
