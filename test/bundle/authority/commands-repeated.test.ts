import { answerValue } from '../../../local/school/person-at-work';
import { ask, decide, lockedWithMark, story } from '../../authority/support/corrections';
import { type Cell, tinySchool } from '../../authority/support/school';
import { PEOPLE } from '../../authority/support/tiny-tables';

const TX1: Cell = { classId: '6A1', tab: 'toan', key: 'HK1.TX1', pupil: 0 };

describe('a command id used again (K10)', () => {
  it('with another scope is refused, and the first order stays the only one', () => {
    const school = tinySchool();
    const give = (classIds: readonly string[]) =>
      school
        .person(PEOPLE.principal)
        .command('lock.apply', { scope: { classIds }, reason: 'Chốt sổ' }, { id: 'lenh-khoa-1' });
    answerValue(give(['6A1']));

    expect(give(['6A1', '6A2'])).toMatchObject({ ok: false, code: 'ID_REUSED' });
    expect(give(['6A1']).ok).toBe(true);
    expect(school.table('Khóa sổ').filter(([id]) => id !== '')).toHaveLength(1);
  });

  it('with another value asked for is refused, not answered as the old request', () => {
    const school = lockedWithMark();
    answerValue(ask(school));

    expect(ask(school, { newValue: '9' })).toMatchObject({ ok: false, code: 'ID_REUSED' });
    expect(ask(school)).toMatchObject({ ok: true, value: { newValue: '8' } });
  });
});

describe('two decisions on one request (peers 1 and 2)', () => {
  it('the second learns of the first, and that it was tried is in the ledger, once', () => {
    const school = lockedWithMark();
    answerValue(ask(school));
    answerValue(decide(school, { id: 'duyet-0001' }));
    const late = () =>
      decide(school, { decision: 'refuse', by: PEOPLE.principal, id: 'duyet-0002' });

    expect(late()).toMatchObject({ ok: false, code: 'ALREADY_DECIDED' });
    late();
    expect(story(school)).toEqual(['enter', 'request', 'approve', 'apply', 'archive']);
    const entries = school.ledger();
    expect(entries.filter(({ meaning }) => meaning === 'attempt')).toHaveLength(1);
    expect(entries.find(({ meaning }) => meaning === 'attempt')).toMatchObject({
      actor: PEOPLE.principal,
      role: 'principal',
    });
  });
});

/** The administrator wants to hear of twelve and more changed values. */
function wantToHearOfTwelve(school: ReturnType<typeof tinySchool>): void {
  const rows = school.files().readRows(school.files().control, "'Cài đặt'!A1:B60");
  const row = rows.findIndex(([key]) => key === 'canhBao.suaNhieu');
  school.workspace.runtime.edit(
    {
      spreadsheetId: school.files().control,
      sheetId: 11,
      kind: 'type',
      range: { startRow: row, endRow: row + 1, startColumn: 1, endColumn: 2 },
      values: [['12']],
    },
    PEOPLE.admin,
  );
}

describe('very many filled cells changed in one look', () => {
  it('are accepted, and told to the administrators once', () => {
    const school = tinySchool();
    school.heartbeat();
    school.clock.advance(5 * 60_000);
    const paste = (value: string) =>
      [0, 1, 2].forEach((pupil) => {
        ['toan', 'khtn'].forEach((tab) => {
          school.edit(
            tab === 'toan' ? PEOPLE.maths : PEOPLE.science,
            { ...TX1, tab, pupil },
            [Array.from({ length: 4 }, () => value)],
            'paste',
          );
        });
      });
    const told = () =>
      school.workspace.runtime.outbox().filter(({ body }) => body.includes('đã đổi hoặc xóa'));
    answerValue(school.person(PEOPLE.admin).query('school.overview', {}));
    wantToHearOfTwelve(school);
    paste('5');
    school.heartbeat();
    expect(told()).toEqual([]);
    school.clock.advance(5 * 60_000);
    paste('6');
    school.heartbeat();
    school.clock.advance(5 * 60_000);
    school.heartbeat();

    expect(told().length).toBeGreaterThan(0);
    expect(told()[0]?.body).toContain(`${PEOPLE.maths} đã đổi hoặc xóa 12 giá trị`);
    expect(new Set(told().map(({ body }) => body)).size).toBe(1);
    expect(school.history(TX1).map(({ meaning }) => meaning)).toEqual(['enter', 'change']);
  });
});
