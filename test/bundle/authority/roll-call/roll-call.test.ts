import { answerValue } from '../../../../local/school/person-at-work';
import { at, SETUP, type TinySchool, tinySchool } from '../../../authority/support/school';
import { PEOPLE } from '../../../authority/support/tiny-tables';

const PROCTOR = 'lua@hoamai.edu.vn';
const MONDAY = { classId: '6A1', date: '2026-10-05', session: 'S' } as const;
const KHANG = { pupilId: 'HS102', kind: 'K' } as const;
const HA = { pupilId: 'HS103', kind: 'P' } as const;

/** The tiny school with a proctor. */
function schoolWithProctor(): TinySchool {
  const school = tinySchool();
  const staff = `${SETUP.staff}\nGT01\tPhan Thị Lụa\t${PROCTOR}\tGiám thị\t\t`;
  answerValue(school.person(PEOPLE.principal).command('setup.start', { ...SETUP, staff }));
  school.heartbeat();

  return school;
}

const entries = (school: TinySchool) => school.ledger().filter(({ meaning }) => meaning === 'roll');

describe('a roll call', () => {
  const school = schoolWithProctor();
  const day = (email: string) => answerValue(school.person(email).query('rollCall.day', MONDAY));
  const take = (email: string, absent: readonly { pupilId: string; kind: 'P' | 'K' | 'M' }[]) =>
    school.person(email).command('rollCall.take', { ...MONDAY, absent: [...absent] });

  it('is one entry of the ledger, and given again no other', () => {
    const given = { id: 'mot-lan-diem-danh' };
    const proctor = school.person(PROCTOR);
    const payload = { ...MONDAY, absent: [KHANG] };
    const before = entries(school).length;

    expect(proctor.command('rollCall.take', payload, given)).toMatchObject({
      ok: true,
      value: { outcome: 'counts', counts: { by: 'Phan Thị Lụa', at: '09:00', absent: [KHANG] } },
    });
    expect(proctor.command('rollCall.take', payload, given)).toMatchObject({ ok: true });
    expect(entries(school).slice(before)).toMatchObject([
      {
        actor: PROCTOR,
        role: 'proctor',
        key: { register: 'diem-danh-10', row: '2026-10-05', column: 'S', class: '6A1' },
        newValue: 'GT01|09:00|K:HS102',
      },
    ]);
    expect(school.verified()).toBe(true);
  });

  it('is proven to nobody outside, as it names every child who is away', () => {
    const [{ seq } = { seq: 0 }] = entries(school);
    const asked = { chain: '6A1', sequence: seq };
    const answer = school.person(PEOPLE.literature).query('proof.inclusion', asked);

    expect(answer).toMatchObject({ code: 'BAD_INPUT' });
    expect(JSON.stringify(answer)).toContain('tổng số buổi nghỉ');
    expect(JSON.stringify(answer)).not.toContain('HS102');
  });

  it('that differs is shown to both and to the homeroom teacher, who decides', () => {
    expect(take(PEOPLE.sport, [KHANG, HA])).toMatchObject({ value: { outcome: 'differs' } });

    expect(day(PROCTOR)).toMatchObject({ counts: { isOwn: true }, others: [{ staffId: 'GV06' }] });
    expect(day(PEOPLE.literature)).toMatchObject({
      mayDecide: true,
      others: [{ staffId: 'GV06' }],
    });
    expect(
      school.person(PEOPLE.sport).command('rollCall.decide', { ...MONDAY, staffId: 'GV06' }),
    ).toMatchObject({ code: 'ROLE_NOT_HELD' });
    expect(
      school.person(PEOPLE.literature).command('rollCall.decide', { ...MONDAY, staffId: 'GV06' }),
    ).toMatchObject({ value: { counts: { staffId: 'GV06', absent: [HA, KHANG] }, others: [] } });
  });

  it('is called by those of the class and by proctors alone', () => {
    const refused = (email: string, classId: string) =>
      school.person(email).command('rollCall.take', { ...MONDAY, classId, absent: [] });

    expect(refused(PEOPLE.maths, '7A1')).toMatchObject({ code: 'ROLE_NOT_HELD' });
    expect(refused(PEOPLE.principal, '7A1')).toMatchObject({ code: 'ROLE_NOT_HELD' });
    expect(school.person(PROCTOR).query('mark.history', { classId: '6A1' })).toMatchObject({
      code: 'ROLE_NOT_HELD',
    });
  });

  it.each([
    ['a pupil of another class', { absent: [{ pupilId: 'HS201', kind: 'K' }] }, 'UNKNOWN_PUPIL'],
    ['a pupil named twice', { absent: [KHANG, KHANG] }, 'BAD_INPUT'],
    ['a day to come', { date: '2026-10-06', absent: [] }, 'ROLL_TOO_EARLY'],
    ['a Sunday', { date: '2026-10-04', absent: [] }, 'ROLL_DAY_OFF'],
    ['a day before', { date: '2026-10-02', absent: [] }, 'ROLL_DAY_OVER'],
    ['another school year', { date: '2025-10-03', absent: [] }, 'OUTSIDE_YEAR'],
  ] as const)('is refused for %s', (_, change, code) => {
    expect(
      school
        .person(PROCTOR)
        .command('rollCall.take', { ...MONDAY, ...change, absent: [...change.absent] }),
    ).toMatchObject({ ok: false, code });
  });

  it('of a day before is called by the homeroom teacher', () => {
    expect(
      school
        .person(PEOPLE.literature)
        .command('rollCall.take', { ...MONDAY, date: '2026-10-02', absent: [] }),
    ).toMatchObject({ value: { counts: { at: '2026-10-05 09:00', absent: [] } } });
  });

  it('is said class by class to a proctor', () => {
    const { classes } = answerValue(
      school.person(PROCTOR).query('rollCall.classes', { date: MONDAY.date, session: 'S' }),
    );

    expect(classes).toEqual([
      { classId: '6A1', isTaken: true, absent: 2, differs: false },
      { classId: '6A2', isTaken: false, absent: 0, differs: false },
      { classId: '7A1', isTaken: false, absent: 0, differs: false },
    ]);
  });

  it('is told in words where the ledger is looked up', () => {
    const { lines } = answerValue(
      school.person(PEOPLE.principal).query('mark.history', { classId: '6A1' }),
    );

    expect(lines.map(({ said }) => said.vi)).toContain('Điểm danh sáng 05/10/2026: HS102 K');
  });
});

it('takes two reads and one write, all of them of control and ledger', () => {
  const school = tinySchool();
  school.clock.set(at('2026-10-06T07:00'));
  const trips: string[] = [];
  const answer = school.person(PEOPLE.maths).command(
    'rollCall.take',
    { ...MONDAY, date: '2026-10-06', absent: [KHANG] },
    {
      faults: ({ service, operation, requests }) => {
        trips.push(...(service === 'UrlFetchApp' ? [`${requests} × ${operation}`] : []));

        return null;
      },
    },
  );

  expect(answer).toMatchObject({ ok: true });
  expect(trips).toEqual([
    '2 × GET sheets.googleapis.com/v4/spreadsheets/*',
    '1 × POST sheets.googleapis.com/v4/spreadsheets/*:batchUpdate',
  ]);
});
