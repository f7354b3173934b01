import { answerValue } from '../../../local/school/person-at-work';
import { type Cell, type TinySchool, tinySchool } from '../../authority/support/school';
import { PEOPLE } from '../../authority/support/tiny-tables';

const TX1: Cell = { classId: '6A1', tab: 'toan', key: 'HK1.TX1', pupil: 0 };

/** A school in which 11 was typed as a maths mark and taken back. */
function refusedOne(): TinySchool {
  const school = tinySchool();
  school.heartbeat();
  school.clock.advance(5 * 60_000);
  school.type(PEOPLE.maths, TX1, '11');
  school.heartbeat();
  school.clock.advance(60_000);

  return school;
}

const list = (school: TinySchool, email: string, classId = '6A1') =>
  school.person(email).query('refused.list', { classId });

describe('a value that was not accepted (T5)', () => {
  it('waits in a list with pupil, value, reason and where it is', () => {
    const school = refusedOne();
    const [found, ...others] = answerValue(list(school, PEOPLE.maths));

    expect(others).toEqual([]);
    expect(found).toMatchObject({
      subjectId: 'toan',
      pupilId: school.pupilId(TX1),
      assessment: 'HK1.TX1',
      value: '11',
      official: '',
      reason: expect.stringContaining('từ 0 đến 10'),
      reasonEn: expect.stringContaining('from 0 to 10'),
      cell: expect.stringMatching(/^[A-Z]+4$/),
      url: expect.stringContaining(school.bookId('6A1')),
    });
    expect(found?.url).toMatch(new RegExp(`&range=${found?.cell}$`));
  });

  it('is found without naming a class: in all classes one teaches or is homeroom teacher of, in no other', () => {
    const school = refusedOne();
    school.type(PEOPLE.sport, { ...TX1, classId: '7A1' }, '12');
    school.heartbeat();
    const seen = (email: string) =>
      answerValue(list(school, email, '')).map(({ classId, value }) => `${classId} ${value}`);

    expect(seen(PEOPLE.maths)).toEqual(['6A1 11']);
    expect(seen(PEOPLE.literature)).toEqual(['6A1 11']);
    expect(seen(PEOPLE.sport)).toEqual(['7A1 12']);
    expect(seen(PEOPLE.principal)).toEqual([]);
  });

  it('is seen by the teacher of the column, the homeroom teacher and the leaders, by nobody else', () => {
    const school = refusedOne();
    const seen = (email: string) => {
      const answer = list(school, email);

      return answer.ok ? answer.value.length : answer.code;
    };

    expect([PEOPLE.maths, PEOPLE.literature, PEOPLE.principal].map(seen)).toEqual([1, 1, 1]);
    expect(seen(PEOPLE.science)).not.toBe(1);
  });

  it('waits until a value is accepted in its cell', () => {
    const school = refusedOne();
    school.type(PEOPLE.maths, TX1, '8');
    school.heartbeat();

    expect(answerValue(list(school, PEOPLE.maths))).toEqual([]);
  });

  it('waits until somebody who may has put it away; the ledger keeps both', () => {
    const school = refusedOne();
    const [found] = answerValue(list(school, PEOPLE.maths));
    const dismiss = (email: string) =>
      school
        .person(email)
        .command(
          'refused.dismiss',
          { classId: '6A1', sequence: found?.sequence ?? 0 },
          { id: `da-xem-${email.slice(0, 3)}-1` },
        );

    expect(dismiss(PEOPLE.science).ok).toBe(false);
    expect(dismiss(PEOPLE.maths).ok).toBe(true);
    expect(dismiss(PEOPLE.maths).ok).toBe(true);
    expect(answerValue(list(school, PEOPLE.maths))).toEqual([]);
    expect(school.history(TX1).map(({ meaning }) => meaning)).toEqual(['reject', 'dismiss']);
    school.type(PEOPLE.maths, TX1, '12');
    school.clock.advance(5 * 60_000);
    school.heartbeat();
    expect(answerValue(list(school, PEOPLE.maths)).map(({ value }) => value)).toEqual(['12']);
  });

  it('is put away by whoever writes there, or a leader; a homeroom teacher only sees it', () => {
    const school = refusedOne();
    const [found] = answerValue(list(school, PEOPLE.maths));
    const dismiss = (email: string) =>
      school
        .person(email)
        .command(
          'refused.dismiss',
          { classId: '6A1', sequence: found?.sequence ?? 0 },
          { id: `da-xem-${email.slice(0, 5)}-2` },
        );
    const looking = ['admin', 'office', 'inspector', 'literature'] as const;
    const others = ['sport', 'science'] as const;
    const may = (email: string) => answerValue(list(school, email))[0]?.mayDismiss;

    expect([PEOPLE.maths, PEOPLE.principal, PEOPLE.deputy].map(may)).toEqual([true, true, true]);
    expect([PEOPLE.literature, PEOPLE.admin, PEOPLE.inspector].map(may)).toEqual([
      false,
      false,
      false,
    ]);
    others.forEach((role) => {
      expect(dismiss(PEOPLE[role]).ok).toBe(false);
    });
    looking.forEach((role) => {
      expect(dismiss(PEOPLE[role])).toMatchObject({ ok: false, code: 'ROLE_NOT_HELD' });
    });
    expect(school.history(TX1).map(({ meaning }) => meaning)).toEqual(['reject']);
    expect(dismiss(PEOPLE.deputy).ok).toBe(true);
    expect(school.history(TX1).map(({ meaning }) => meaning)).toEqual(['reject', 'dismiss']);
  });

  it('of attendance is the homeroom teacher’s to put away', () => {
    const school = tinySchool();
    school.heartbeat();
    school.clock.advance(5 * 60_000);
    school.type(PEOPLE.literature, { ...TX1, tab: 'chuyen-can', key: 'VANG.10.P' }, '1P');
    school.heartbeat();
    const [found] = answerValue(list(school, PEOPLE.literature));

    expect(found).toMatchObject({ value: '1P', mayDismiss: true });
    expect(answerValue(list(school, PEOPLE.principal))[0]?.mayDismiss).toBe(true);
  });

  it('stands in the card of its cell before the beat has seen it: not valid, or not accepted yet', () => {
    const school = tinySchool();
    school.type(PEOPLE.maths, TX1, '11');
    school.type(PEOPLE.maths, { ...TX1, pupil: 1 }, '7');
    const card = (pupil: number) => school.info(PEOPLE.maths, { ...TX1, pupil }).unaccepted;

    expect(card(0)).toMatchObject({
      kind: 'invalid',
      official: '',
      because: { vi: expect.stringContaining('từ 0 đến 10') },
    });
    expect(card(1)).toMatchObject({ kind: 'waiting', official: '' });
    expect(card(2)).toBeNull();
    school.type(PEOPLE.maths, { ...TX1, pupil: 2 }, 'đ');
    expect(card(2)).toMatchObject({ kind: 'invalid', because: { vi: expect.any(String) } });
    school.clock.advance(60_000);
    school.heartbeat();
    expect(card(1)).toBeNull();
  });
});

describe('whoever nobody can name (T12)', () => {
  it('is said to be unknown in card and history, never by a name', () => {
    const school = tinySchool();
    school.heartbeat();
    school.clock.advance(5 * 60_000);
    school.rest(PEOPLE.owner, TX1, 9);
    school.heartbeat();
    const history = answerValue(
      school.person(PEOPLE.principal).query('mark.history', {
        classId: '6A1',
        pupilId: school.pupilId(TX1),
        subjectId: 'toan',
        assessment: 'HK1.TX1',
      }),
    );

    expect(school.linesOf(PEOPLE.maths, TX1).map(({ actor }) => actor)).toEqual(['không rõ']);
    expect(history.lines.map(({ actor, role }) => [actor, role])).toEqual([
      ['không rõ', 'unknown'],
    ]);
  });
});
