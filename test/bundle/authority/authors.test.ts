import { answerValue } from '../../../local/school/person-at-work';
import { type Cell, type TinySchool, tinySchool } from '../../authority/support/school';
import { PEOPLE } from '../../authority/support/tiny-tables';

const TX1: Cell = { classId: '6A1', tab: 'toan', key: 'HK1.TX1', pupil: 0 };
const at = (change: Partial<Cell>): Cell => ({ ...TX1, ...change });

const events = (school: TinySchool) =>
  school.ledger().filter(({ meaning, chain }) => meaning === 'foreign' && chain === '6A1');

/** A school whose books were looked at a minute ago. */
function looked(): TinySchool {
  const school = tinySchool();
  school.heartbeat();
  school.clock.advance(5 * 60_000);

  return school;
}

describe('who wrote a value (K3)', () => {
  it('is never a teacher where the school account wrote by hand meanwhile, and that is an event', () => {
    const school = looked();
    school.type(PEOPLE.maths, TX1, '8');
    school.clock.advance(60_000);
    school.rest(PEOPLE.owner, at({ pupil: 1 }), 9);
    school.heartbeat();
    const entries = [TX1, at({ pupil: 1 })].flatMap((cell) => school.history(cell));

    expect(entries.map(({ actor, role }) => [actor, role])).toEqual([
      ['không rõ', 'unknown'],
      ['không rõ', 'unknown'],
    ]);
    expect(entries[0]).toMatchObject({
      basis: 'unknown',
      data: { seen: [PEOPLE.maths, PEOPLE.owner] },
    });
    expect(events(school)).toHaveLength(1);
    expect(events(school)[0]).toMatchObject({ actor: PEOPLE.owner, role: 'unknown' });
    expect(
      school.workspace.runtime.outbox().some(({ body }) => body.includes('đã ghi vào sổ bằng tay')),
    ).toBe(true);
  });

  it('is the teacher where only the software wrote with the school account', () => {
    const school = looked();
    answerValue(
      school.person(PEOPLE.principal).command('lock.apply', {
        scope: { classIds: ['6A1'], subjectIds: ['van'] },
        reason: 'Chốt môn Văn',
      }),
    );
    school.clock.advance(60_000);
    school.type(PEOPLE.maths, TX1, '8');
    school.type(PEOPLE.maths, at({ pupil: 1 }), '11');
    school.heartbeat();
    school.clock.advance(5 * 60_000);
    school.type(PEOPLE.maths, at({ pupil: 2 }), '7');
    school.heartbeat();

    expect(
      [TX1, at({ pupil: 1 }), at({ pupil: 2 })].map((cell) => school.history(cell)[0]?.actor),
    ).toEqual([PEOPLE.maths, PEOPLE.maths, PEOPLE.maths]);
    expect(events(school)).toEqual([]);
  });

  it('does not let a teacher’s own time carry a late value of the school account past a lock', () => {
    const school = looked();
    school.type(PEOPLE.maths, TX1, '8');
    school.heartbeat();
    school.clock.advance(60_000);
    school.type(PEOPLE.maths, at({ pupil: 2 }), '7');
    school.clock.advance(60_000);
    answerValue(
      school.person(PEOPLE.principal).command('lock.apply', { scope: {}, reason: 'Chốt sổ' }),
    );
    school.clock.advance(5 * 60_000);
    school.rest(PEOPLE.owner, TX1, 10);
    school.heartbeat();

    expect(school.shown(TX1)).toBe('8');
    expect(school.history(TX1).map(({ meaning, actor }) => [meaning, actor])).toEqual([
      ['enter', PEOPLE.maths],
      ['reject', 'không rõ'],
    ]);
    expect(events(school)).toHaveLength(1);
  });

  it('of a refused value is named only if it may write in that column, in the role truly held', () => {
    const school = looked();
    school.type(PEOPLE.maths, TX1, '11');
    school.edit(PEOPLE.literature, at({ tab: 'ren-luyen', key: 'HK1.RL' }), [['Giỏi']], 'paste');
    school.heartbeat();

    expect(
      [TX1, at({ tab: 'ren-luyen', key: 'HK1.RL' })].map((cell) => {
        const [entry] = school.history(cell);

        return [entry?.meaning, entry?.actor, entry?.role];
      }),
    ).toEqual([
      ['reject', PEOPLE.maths, 'teacher'],
      ['reject', PEOPLE.literature, 'homeroom'],
    ]);
  });

  it('who may not write in a column is no more than seen', () => {
    const school = looked();
    school.type(PEOPLE.maths, TX1, '8');
    // Past every protection and without a revision of its own: a hand nobody can tell.
    school.rest(PEOPLE.owner, at({ tab: 'van' }), 9);
    school.heartbeat();
    const [entry] = school.history(at({ tab: 'van' }));

    expect(entry?.actor).toBe('không rõ');
    expect(entry?.data?.seen).toContain(PEOPLE.maths);
  });
});
