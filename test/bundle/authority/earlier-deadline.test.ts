import { at, type Cell, tinySchool } from '../../authority/support/school';
import { testOn } from '../../authority/support/test-days';
import { PEOPLE } from '../../authority/support/tiny-tables';

const GK: Cell = { classId: '6A1', tab: 'toan', key: 'HK1.GK', pupil: 0 };

describe('a deadline moved to a day that has passed (peers 16)', () => {
  const school = tinySchool();
  testOn(school, '16/11/2026');
  school.heartbeat();
  // In time by the first date: its ten working days end with 1 December.
  school.clock.set(at('2026-11-27T10:00'));
  expect(school.type(PEOPLE.maths, GK, '8')).toBeNull();
  school.heartbeat();
  school.clock.set(at('2026-11-28T09:00'));
  testOn(school, '02/11/2026');
  school.heartbeat();
  school.clock.advance(2 * 3_600_000);
  school.heartbeat();

  it('makes no wrong of what was entered in time: it stands, without a note, refused to nobody', () => {
    expect(school.shown(GK)).toBe('8');
    expect(school.note(GK)).toBe('');
    expect(school.history(GK).map(({ meaning }) => meaning)).toEqual(['enter']);
  });

  it('closes the column from now on, and is in the ledger with what was before', () => {
    const rules = school.ledger().filter(({ meaning }) => meaning === 'rule');

    expect(school.type(PEOPLE.maths, { ...GK, pupil: 1 }, '7')).toMatch(/protected/);
    expect(rules.length).toBeGreaterThan(1);
    expect(JSON.stringify(rules[rules.length - 1])).toMatch(/2026-11-02|02\/11\/2026/);
    expect(school.ledger().filter(({ meaning }) => meaning === 'close')).not.toEqual([]);
  });
});
