import { LATE_HOME } from '../../../src/capabilities/progress/late-home';
import type { Person } from '../../../src/engine/person';
import { progressWorld, RELEASE, SEAL, TEACHER } from './progress-world';

const late = (world: Parameters<typeof progressWorld>[0]) =>
  LATE_HOME.owed(progressWorld(world), {} as Person).map(({ id, acts }) => ({ id, acts }));

test('who is late stands on the home of the principal, with the way to open the column', () => {
  expect(late({})).toMatchObject([
    {
      id: `late/${TEACHER}`,
      acts: [{ place: { class: '6A1', subject: 'toan', column: 'HK1.GK' } }],
    },
  ]);
});

test.each([
  ['a column that was opened again', { orders: [RELEASE] }],
  ['a column an approval covers', { seals: [SEAL] }],
])('nobody is late with %s', (_, world) => {
  expect(late(world)).toEqual([]);
});
