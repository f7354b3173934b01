import { answerValue } from '../../../../local/school/person-at-work';
import { at, tinySchool } from '../../../authority/support/school';
import { PEOPLE } from '../../../authority/support/tiny-tables';

/** School days of September in a five-day week from the first day of the semester. */
const SEPTEMBER = Array.from(
  { length: 24 },
  (_, day) => `2026-09-${String(day + 7).padStart(2, '0')}`,
).filter((date) => ![0, 6].includes(new Date(date).getUTCDay()));
const AWAY = ['2026-09-08', '2026-09-15', '2026-09-16'];
const IN_SEPTEMBER = { classId: '6A1', stem: 'VANG.09' };

describe('sums of a month', () => {
  const school = tinySchool();
  const homeroom = school.person(PEOPLE.literature);
  const cell = { classId: '6A1', tab: 'chuyen-can', key: 'VANG.09.K', pupil: 2 };
  const take = (date: string, kind: 'P' | 'K' | null) =>
    homeroom.command('rollCall.take', {
      ...{ classId: '6A1', date, session: 'S' as const },
      absent: kind === null ? [] : [{ pupilId: 'HS102', kind }],
    });
  const beat = () => {
    // Longer than any book waits for its turn in the hourly sweep.
    school.clock.advance(2 * 3_600_000);
    school.heartbeat();
  };

  beforeAll(() => {
    school.heartbeat();
    SEPTEMBER.forEach((date) => {
      answerValue(take(date, AWAY.includes(date) ? 'K' : null));
    });
    beat();
  });

  it('stand in the attendance tab and among what is accepted, of nobody’s hand', () => {
    expect(school.shown(cell)).toBe('3');
    expect(
      school.ledger().filter(({ key }) => key.register === 'chuyen-can' && key.row === 'HS102'),
    ).toMatchObject([{ role: 'system', key: { column: 'VANG.09.K' }, newValue: '3' }]);
    expect(school.verified()).toBe(true);
  });

  it('are put back where somebody types another', () => {
    school.type(PEOPLE.literature, cell, '9');
    beat();

    expect(school.shown(cell)).toBe('3');
  });

  it('follow a correction, and the month says so', () => {
    answerValue(take('2026-09-15', 'P'));
    beat();

    expect([school.shown(cell), school.shown({ ...cell, key: 'VANG.09.P' })]).toEqual(['2', '1']);
    expect(answerValue(homeroom.query('rollCall.month', IN_SEPTEMBER))).toMatchObject({
      isFollowed: true,
      untaken: [],
      mayConfirm: true,
    });
  });

  it('go no other way once the homeroom teacher has confirmed the month, until a leader opens it', () => {
    expect(homeroom.command('rollCall.confirm', IN_SEPTEMBER)).toMatchObject({
      value: { confirmed: { by: 'Tạ Bảo Trinh' } },
    });
    expect(take('2026-09-16', 'P')).toMatchObject({ code: 'ROLL_CONFIRMED' });
    expect(
      homeroom.command('rollCall.reopen', { ...IN_SEPTEMBER, reason: 'Ghi nhầm' }),
    ).toMatchObject({ code: 'ROLE_NOT_HELD' });
    expect(
      school
        .person(PEOPLE.principal)
        .command('rollCall.reopen', { ...IN_SEPTEMBER, reason: 'Ghi nhầm một em' }),
    ).toMatchObject({ value: { confirmed: null } });
    expect(take('2026-09-16', 'P')).toMatchObject({ ok: true });
  });

  it('of a month with days not taken are not confirmed, and the days are named', () => {
    school.clock.set(at('2026-11-02T08:00'));

    expect(
      homeroom.command('rollCall.confirm', { ...IN_SEPTEMBER, stem: 'VANG.10' }),
    ).toMatchObject({
      code: 'INCOMPLETE',
      details: { missing: expect.arrayContaining(['01/10/2026: chưa điểm danh']) },
    });
  });
});
