import type { QueryHandler } from '../../engine/handler';
import { lastKnownAdmins } from '../../engine/health/admin-addresses';
import { SCHOOL_ALONE } from '../../engine/needs';
import { asAppError } from '../../kernel/app-error';
import { healthView } from './health-view';

/**
 * What is wrong with the installation and its files. While control cannot be read, those who were administrators when
 * it last could be are answered: without them nobody would bring it back.
 */
export const healthList: QueryHandler<'health.list'> = {
  name: 'health.list',
  needs: SCHOOL_ALONE,
  execute: ({ session }) => healthView(session.context),
  blind: ({ context, email, failure }) => {
    if (!lastKnownAdmins(context).includes(email)) {
      throw asAppError(failure);
    }

    return healthView(context);
  },
};
