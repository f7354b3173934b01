import type { HomeContributor } from '../../engine/home-contributor';
import { SCHOOL_ALONE } from '../../engine/needs';
import { waitingPolicy } from '../../engine/state/valid-policy';
import { said, toldAs } from '../../kernel/words/said';
import { waitingLines } from './pure/waiting-words';

/** Lines of what waits that are read on a home. */
const NAMED = 3;

/** Rules written by hand that would open columns after their deadline and wait for a leader. */
export const POLICY_HOME: HomeContributor = {
  may: ['policy.confirm'],
  needs: SCHOOL_ALONE,
  owed: ({ control }) => {
    const waiting = waitingPolicy(control);

    return waiting.length === 0
      ? []
      : [
          {
            id: 'policy',
            part: 'waiting',
            tone: 'todo',
            title: said('home.policy'),
            lines: waitingLines(waiting).slice(0, NAMED).map(toldAs),
            count: 1,
            place: { tab: 'lock' },
          },
        ];
  },
};
