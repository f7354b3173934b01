import { answerValue } from '../../../local/school/person-at-work';
import { at, type Cell, type TinySchool, tinySchool } from '../../authority/support/school';
import { PEOPLE } from '../../authority/support/tiny-tables';

const GK: Cell = { classId: '6A1', tab: 'toan', key: 'HK1.GK', pupil: 0 };
const TEST_DATES_SHEET = 17;

/** The administrator types a row of “Ngày kiểm tra”, as a person, leaving the id out. */
function fixTestDate(school: TinySchool, row: readonly string[]): void {
  const { outcome } = school.workspace.runtime.edit(
    {
      spreadsheetId: school.files().control,
      sheetId: TEST_DATES_SHEET,
      kind: 'paste',
      range: { startRow: 1, endRow: 2, startColumn: 1, endColumn: 5 },
      values: [row],
    },
    PEOPLE.admin,
  );

  expect(outcome.accepted).toBe(true);
}

function withTestOn(date: string): TinySchool {
  const school = tinySchool();
  fixTestDate(school, ['6', 'toan', 'HK1.GK', date]);
  school.heartbeat();

  return school;
}

describe('the deadline of a mid-term mark', () => {
  it('leaves out week-ends and 24 November: ten working days after Monday 16/11/2026 end on 1 December', () => {
    const school = withTestOn('16/11/2026');
    const info = school.info(PEOPLE.maths, GK);

    expect(info.open).toBe(true);
    expect(info.until).toBe(new Date(at('2026-12-02T00:00:00')).toISOString());
  });

  it.each([
    ['23:59:59.999 of the last day', '2026-12-01T23:59:59.999', 'enter', '8'],
    ['00:00:00.000 of the next', '2026-12-02T00:00:00.000', 'enter', '8'],
    ['00:09:59 of the next', '2026-12-02T00:09:59', 'enter', '8'],
    ['00:10:01 of the next', '2026-12-02T00:10:01', 'hold', ''],
  ])(
    'judges a mark typed at %s by that time, however late the closing beat comes',
    (_when, time, meaning, value) => {
      const school = withTestOn('16/11/2026');
      school.clock.set(at('2026-12-01T23:50:00'));
      school.heartbeat();
      school.clock.set(at(time));

      expect(school.type(PEOPLE.maths, GK, '8')).toBeNull();
      school.clock.set(at('2026-12-02T03:00:00'));
      school.heartbeat();

      expect(school.history(GK).map((entry) => [entry.meaning, entry.actor])).toEqual([
        [meaning, PEOPLE.maths],
      ]);
      expect(school.shown(GK)).toBe(value);
    },
  );

  it('says of a mark typed while the column was closing that it was', () => {
    const school = withTestOn('16/11/2026');
    school.clock.set(at('2026-12-01T23:50:00'));
    school.heartbeat();
    school.clock.set(at('2026-12-02T00:00:20'));
    expect(school.type(PEOPLE.maths, GK, '8')).toBeNull();
    school.clock.set(at('2026-12-02T00:01:00'));
    school.minute();

    expect(school.history(GK)).toMatchObject([{ meaning: 'enter', data: { closing: true } }]);
    expect(school.type(PEOPLE.maths, { ...GK, pupil: 1 }, '8')).toMatch(/protected/);
  });

  it('closes the block natively with the first beat after it, and says why with the article', () => {
    const school = withTestOn('16/11/2026');
    school.clock.set(at('2026-12-02T00:00:00'));
    school.heartbeat();
    const info = school.info(PEOPLE.maths, GK);

    expect(school.type(PEOPLE.maths, GK, '8')).toMatch(/protected/);
    expect(info).toMatchObject({ open: false, mayWrite: false, mayRequest: true });
    expect(info.closed).toEqual([
      expect.objectContaining({
        reason: 'deadline',
        article: 'Điều 11 khoản 1 điểm b',
        at: new Date(at('2026-12-02T00:00:00')).toISOString(),
      }),
    ]);
    expect(info.closed[0]?.because).toContain('Quy chế');
    expect(info.closed[0]?.openedBy).toContain('Hiệu trưởng');
    expect(school.ledger().filter(({ meaning }) => meaning === 'close')).toHaveLength(2);
  });

  it('closes only the classes, subject and assessment it is about', () => {
    const school = withTestOn('16/11/2026');
    school.clock.set(at('2026-12-02T00:00:00'));
    school.heartbeat();

    expect(school.type(PEOPLE.maths, { ...GK, key: 'HK1.TX1' }, '8')).toBeNull();
    expect(school.type(PEOPLE.literature, { ...GK, tab: 'van' }, '8')).toBeNull();
    expect(school.type(PEOPLE.sport, { ...GK, classId: '7A1' }, '8')).toBeNull();
    expect(school.type(PEOPLE.maths, { ...GK, classId: '6A2' }, '8')).toMatch(/protected/);
  });

  it('refuses a late mark that comes past the protection, with note and ledger (peers 44, I4)', () => {
    const school = withTestOn('16/11/2026');
    school.clock.set(at('2026-12-02T00:00:00'));
    school.heartbeat();
    school.clock.advance(60_000);
    school.rest(PEOPLE.owner, GK, 9);
    school.heartbeat();

    expect(school.shown(GK)).toBe('');
    expect(school.note(GK)).toContain('Đã hết hạn nhập');
    expect(school.history(GK).map(({ meaning, newValue }) => [meaning, newValue])).toEqual([
      ['reject', '9'],
    ]);
  });

  it('opens again for a while by order, and closes when the time is over', () => {
    const school = withTestOn('16/11/2026');
    school.clock.set(at('2026-12-02T08:00:00'));
    school.heartbeat();
    const until = at('2026-12-02T17:00:00');
    answerValue(
      school.person(PEOPLE.principal).command('lock.release', {
        scope: { classIds: ['6A1'], subjectIds: ['toan'] },
        reason: 'Bổ sung điểm',
        until: new Date(until).toISOString(),
      }),
    );

    expect(school.type(PEOPLE.maths, GK, '8')).toBeNull();
    school.clock.set(until);
    school.heartbeat();

    expect(school.type(PEOPLE.maths, GK, '9')).toMatch(/protected/);
    expect(school.shown(GK)).toBe('8');
    expect(school.history(GK).map(({ meaning }) => meaning)).toEqual(['enter']);
  });

  it('does not count while the day is not written yet', () => {
    const school = tinySchool();
    fixTestDate(school, ['6', 'toan', 'HK1.GK', '']);
    expect(school.info(PEOPLE.maths, GK).until).toBeNull();
  });
});
