import type { HomeItem } from '../../contract/home-views';
import { mayDo } from '../../contract/rights/permissions';
import { ARCHIVE } from '../../engine/archive/pure/archive-table';
import type { HomeContributor } from '../../engine/home-contributor';
import { said } from '../../kernel/words/said';
import { REQUESTS } from '../corrections/pure/requests-table';

/** What those who only look begin with: what was changed with approval, and what is filed. */
export const CHECKING_HOME: HomeContributor = {
  may: ['ledger.export'],
  needs: { tables: [ARCHIVE], ledger: false },
  owed: (session, { member }): readonly HomeItem[] => {
    if (mayDo(member, 'lock.apply', session.today) || mayDo(member, 'setup.start', session.today)) {
      return [];
    }

    const changed = session.control.all(REQUESTS).filter(({ state }) => state === 'applied');
    const filed = session.control.all(ARCHIVE);
    const checking = { part: 'checking', tone: 'open', lines: [], count: 0 } as const;

    return [
      {
        ...checking,
        id: 'changed',
        title: said('home.changed', { count: changed.length }),
        lines: [said('home.changedLine')],
        place: { tab: 'lookup' },
      },
      {
        ...checking,
        id: 'filed',
        title: said('home.filed', { count: filed.length }),
        place: { tab: 'archive' },
      },
    ];
  },
};
