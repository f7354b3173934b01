import { inOrder } from '../../../src/capabilities/home/pure/in-order';
import type { HomeItem } from '../../../src/contract/home-views';
import { said } from '../../../src/kernel/words/said';

const item = (id: string, part: HomeItem['part'], tone: HomeItem['tone']): HomeItem => ({
  id,
  part,
  tone,
  title: said('home.title'),
  lines: [],
  count: 0,
  place: { tab: 'home' },
});

test('what waits for a decision comes first, in each part the most pressing; equals stay as given', () => {
  const items = [
    item('done', 'teaching', 'done'),
    item('open', 'teaching', 'open'),
    item('late', 'teaching', 'late'),
    item('health', 'installation', 'late'),
    item('late too', 'teaching', 'late'),
    item('decide', 'waiting', 'todo'),
  ];

  expect(inOrder(items).map(({ id }) => id)).toEqual([
    'decide',
    'late',
    'late too',
    'open',
    'done',
    'health',
  ]);
});
