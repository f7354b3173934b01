import { lastBeat } from '../../../engine/health/silence';
import type { Bench } from '../bench';
import { type Check, type Finding, finding, passIf } from '../finding';

const MINUTE_MS = 60_000;
const MAX_AGE_MINUTES = 30;
/** Fewer recipients than this do not last for the day's notices. */
const ENOUGH_MAIL = 20;

function trigger({ installation }: Bench): Finding {
  const count = installation.triggersOf('heartbeat');

  return passIf(count === 1, 'triggers', { count });
}

function beat({ context, now }: Bench): Finding {
  const at = lastBeat(context);

  if (at === null) {
    return finding('unknown', 'noBeat');
  }

  const minutes = Math.floor((now - Date.parse(at)) / MINUTE_MS);

  return passIf(minutes <= MAX_AGE_MINUTES, 'beatAge', { minutes, at });
}

function mail({ installation }: Bench): Finding {
  const count = installation.mailLeft();

  return passIf(count >= ENOUGH_MAIL, 'mailLeft', { count });
}

/** What runs by itself. */
export const BEAT_CHECKS: readonly Check[] = [
  { id: 'trigger', run: trigger },
  { id: 'beat', run: beat },
];

export const MAIL_CHECKS: readonly Check[] = [{ id: 'mail', run: mail }];
