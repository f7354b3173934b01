import { byPart, countsByTab } from '../../../sidebar/features/home/home-counts';
import { declarationsIn } from '../../../sidebar/features/home/use-declare-all';
import type { HomeItem } from '../../../src/contract/home-views';
import { said } from '../../../src/kernel/words/said';
import { PRINCIPAL_HOME } from '../gallery/sample-home';

const declared = (classId: string): HomeItem => ({
  id: classId,
  part: 'teaching',
  tone: 'ready',
  title: said('home.title'),
  lines: [],
  count: 1,
  place: { tab: 'marks', class: classId },
  acts: [
    {
      label: said('home.declare'),
      command: {
        name: 'result.complete',
        payload: { classId, subjectId: 'toan', term: 1 },
      },
    },
    { label: said('home.openBook'), url: 'https://docs.google.com/spreadsheets/d/x/edit' },
  ],
});

test('the navigation counts what waits in each tab, the home all of it', () => {
  const counts = countsByTab([...PRINCIPAL_HOME.items, declared('6A1'), declared('6A2')]);

  expect(counts.get('decide')).toBe(2);
  expect(counts.get('marks')).toBe(2);
  expect(counts.get('lookup')).toBeUndefined();
  expect(counts.get('home')).toBe(
    [...counts].filter(([tab]) => tab !== 'home').reduce((sum, [, count]) => sum + count, 0),
  );
});

test('no part of a home is empty, and each stands where its first item does', () => {
  const parts = byPart([declared('6A1'), ...PRINCIPAL_HOME.items, declared('6A2')]);

  expect(parts.map(({ part, items }) => [part, items.length])).toEqual([
    ['teaching', 2],
    ['waiting', 1],
    ['late', 1],
  ]);
});

test('one press declares what can be declared, and nothing else', () => {
  const wanted = declarationsIn([declared('6A1'), ...PRINCIPAL_HOME.items, declared('6A2')]);

  expect(wanted.map(({ payload }) => payload.classId)).toEqual(['6A1', '6A2']);
});
