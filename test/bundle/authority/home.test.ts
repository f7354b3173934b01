import { answerValue } from '../../../local/school/person-at-work';
import { type Cell, type TinySchool, tinySchool } from '../../authority/support/school';
import { PEOPLE } from '../../authority/support/tiny-tables';

const TX1: Cell = { classId: '6A1', tab: 'toan', key: 'HK1.TX1', pupil: 0 };
const home = (school: TinySchool, email: string) =>
  answerValue(school.person(email).query('home.view', {}));
const ids = (school: TinySchool, email: string) => home(school, email).items.map(({ id }) => id);

describe('where work begins', () => {
  const school = tinySchool();

  it('tells a teacher of the own classes alone, column by column, with what was not taken', () => {
    school.heartbeat();
    school.clock.advance(5 * 60_000);
    school.type(PEOPLE.maths, TX1, '11');
    school.heartbeat();
    const { items, faults } = home(school, PEOPLE.maths);
    const taught = items.filter(({ part }) => part === 'teaching');

    expect(faults).toEqual([]);
    expect(taught.map(({ id }) => id)).toContain('teaching/6A1/toan');
    expect(taught.map(({ id }) => id)).not.toContain('teaching/6A1/van');
    expect(taught[0]?.columns?.[0]).toMatchObject({ key: 'HK1.TX1', done: 0 });
    expect(items.find(({ id }) => id === 'refused/6A1/toan')?.count).toBe(1);
  });

  it('counts a mark once it is accepted', () => {
    school.type(PEOPLE.maths, TX1, '8');
    school.heartbeat();
    const [first] = home(school, PEOPLE.maths).items.filter(({ id }) => id === 'teaching/6A1/toan');

    expect(first?.columns?.[0]?.done).toBe(1);
  });

  it('shows nobody what the role may not do', () => {
    const parts = (email: string) => new Set(home(school, email).items.map(({ part }) => part));

    expect([...parts(PEOPLE.principal)]).not.toContain('mine');
    expect(ids(school, PEOPLE.maths).filter((id) => /^(late|health|decisions)/.test(id))).toEqual(
      [],
    );
    expect(ids(school, PEOPLE.admin)).toContain('health');
  });
});
