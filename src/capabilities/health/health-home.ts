import type { HomeItem } from '../../contract/home-views';
import type { HomeContributor } from '../../engine/home-contributor';
import { SCHOOL_ALONE } from '../../engine/needs';
import { unreadableCells } from '../../engine/state/unreadable-cells';
import { said, toldTwice } from '../../kernel/words/said';
import { rolesOn } from '../../school/people/roles-on';
import { healthView } from './health-view';

/** Troubles named on a home; all of them stand on their own page. */
const NAMED = 3;

/** How well the installation is, for those who mend it: administrators always see it, so that
 * silence is never taken for well, leaders where something is wrong. */
export const HEALTH_HOME: HomeContributor = {
  may: ['setup.start'],
  needs: SCHOOL_ALONE,
  owed: (session, { member }) => {
    const { lines, more, lastBeat } = healthView(session.context);
    const count = lines.length + more;
    const unreadable = unreadableCells(session);

    if (count + unreadable.length === 0 && !rolesOn(member, session.today).includes('admin')) {
      return [];
    }

    const beat =
      lastBeat === null ? said('home.noBeat') : said('home.lastBeat', { at: Date.parse(lastBeat) });
    const health: HomeItem = {
      id: 'health',
      part: 'installation',
      tone: count === 0 ? 'done' : 'late',
      title: count === 0 ? said('home.well') : said('home.troubles', { count }),
      lines: [...lines.slice(0, NAMED).map(({ title }) => toldTwice(title)), beat],
      count,
      place: { tab: 'health' },
    };

    return unreadable.length === 0
      ? [health]
      : [
          health,
          {
            id: 'unreadable',
            part: 'installation',
            tone: 'todo',
            title: said('home.unreadable', { count: unreadable.length }),
            lines: unreadable.slice(0, NAMED),
            count: 0,
            place: { tab: 'overview' },
          },
        ];
  },
};
