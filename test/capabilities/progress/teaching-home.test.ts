import { TEACHING_HOME } from '../../../src/capabilities/progress/teaching-home';
import type { Person } from '../../../src/engine/person';
import { progressWorld, TEACHER } from './progress-world';

const IN_HK2 = '2027-01-11';

function maths(world: Parameters<typeof progressWorld>[0]) {
  const session = progressWorld(world);
  const [item] = TEACHING_HOME.owed(session, { member: { id: TEACHER } } as Person);
  const declared = (item?.acts ?? []).flatMap(({ command, label }) =>
    command?.name === 'result.complete' ? [[command.payload.term, label]] : [],
  );
  const terms = new Set(item?.columns?.map(({ key }) => key.slice(0, 3)));

  return { tone: item?.tone, declared, terms: [...terms] };
}

const FIRST = [1, { code: 'home.declareFirst', values: {} }];
const NOW = (term: number) => [term, { code: 'home.declare', values: {} }];

describe('a declaration', () => {
  it('of the first semester still waits on the first day of the second, and presses', () => {
    expect(maths({ today: IN_HK2, marked: 'HK1' })).toEqual({
      ...{ tone: 'ready', declared: [FIRST], terms: ['HK1', 'HK2'] },
    });
  });

  it('of each semester waits by itself', () => {
    expect(maths({ today: IN_HK2, marked: 'HK' }).declared).toEqual([FIRST, NOW(2)]);
    expect(maths({ today: IN_HK2, marked: 'HK2' }).declared).toEqual([NOW(2)]);
  });

  it('of the semester of today waits when everything is there, and not before', () => {
    expect(maths({ marked: 'HK1' })).toEqual({
      ...{ tone: 'ready', declared: [NOW(1)], terms: ['HK1'] },
    });
    expect(maths({ marked: 'HK1.TX' })).toMatchObject({ tone: 'late', declared: [] });
  });
});
