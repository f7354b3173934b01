import type { AuthorityContext } from '../../engine/authority-context';
import type { CommandHandler } from '../../engine/handler';
import { lastKnownAdmins, rememberAdmins } from '../../engine/health/admin-addresses';
import { healthOf } from '../../engine/health/health-book';
import { reportSilence, silentSince } from '../../engine/health/silence';
import { mayProbably } from '../../engine/known-staff';
import { asAppError } from '../../kernel/app-error';
import type { SilenceView } from './pure/health-views';

/** Nothing of what the page says is believed: the clock and the property of the last beat are asked. */
function noticed(context: AuthorityContext): SilenceView {
  const since = silentSince(context);
  const health = healthOf(context);

  if (since === null) {
    return { silentSince: null, told: false };
  }

  reportSilence(health, since);
  health.settle(lastKnownAdmins(context));

  return { silentSince: since, told: health.isTold('noBeat') };
}

/** Takes down and mails, once for as long as it lasts, that no beat comes (peers 43). Anybody of the staff may say so. */
export const healthReport: CommandHandler<'health.report'> = {
  name: 'health.report',
  execute: ({ session }) => {
    rememberAdmins(session);

    return noticed(session.context);
  },
  blind: ({ context, email, failure }) => {
    if (!mayProbably(context, 'health.report', email)) {
      throw asAppError(failure);
    }

    return noticed(context);
  },
};
