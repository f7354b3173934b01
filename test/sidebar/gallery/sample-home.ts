import type { HomeView } from '../../../src/contract/home-views';
import { said, toldAs } from '../../../src/kernel/words/said';

/** Homes with invented classes, people and marks. */
export const PRINCIPAL_HOME: HomeView = {
  at: '2027-01-05T00:55:00Z',
  faults: [],
  items: [
    {
      id: 'decisions',
      part: 'waiting',
      tone: 'todo',
      title: said('home.decisions', { count: 2 }),
      lines: [said('home.oldest', { days: 2 })],
      count: 2,
      place: { tab: 'decide' },
    },
    {
      id: 'late/GV05',
      part: 'late',
      tone: 'late',
      title: toldAs('Hoàng Kim Chi'),
      lines: [
        said('home.lateLine', {
          subject: toldAs('Tin học'),
          classes: ['9A1', '9A5'],
          count: 41,
          column: 'CK',
          days: 1,
        }),
      ],
      count: 1,
      place: { tab: 'overview' },
    },
  ],
};
