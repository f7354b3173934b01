import { answerValue } from '../../../local/school/person-at-work';
import type { LedgerEntry } from '../../../src/ledger/ledger-entry';
import { ask, lockedWithMark, WRONG } from '../../authority/support/corrections';
import { SETUP, type TinySchool, tinySchool } from '../../authority/support/school';
import { PEOPLE } from '../../authority/support/tiny-tables';

/** Ids that stand in the ledger or in a table already, for something else. */
const USED_IDS = ['phieu-0001', 'lenh-thiet-lap'];

const meanings = (entries: readonly LedgerEntry[]) => entries.map(({ meaning }) => meaning);
const schoolEntries = (school: TinySchool) =>
  school.ledger().filter(({ chain }) => chain === 'TRUONG');

describe('a command id that was used for something else', () => {
  it.each(USED_IDS)('%s is refused for an approval, which then goes under one of its own', (id) => {
    const school = lockedWithMark();
    const request = answerValue(ask(school));
    const approve = (commandId: string) =>
      school
        .person(PEOPLE.principal)
        .command(
          'correction.decide',
          { requestId: request.id, decision: 'approve', reason: '' },
          { id: commandId },
        );

    expect(approve(id)).toMatchObject({ ok: false, code: 'ID_REUSED' });
    expect(school.shown(WRONG)).toBe('7');
    answerValue(approve('lenh-duyet-1'));
    school.clock.advance(300_000);
    school.heartbeat();

    expect(meanings(school.history(WRONG))).toEqual(expect.arrayContaining(['approve', 'apply']));
    expect(school.shown(WRONG)).toBe('8');
  });

  it('is refused for a withdrawal, and nothing is withdrawn', () => {
    const school = lockedWithMark();
    const request = answerValue(ask(school));

    expect(
      school
        .person(PEOPLE.maths)
        .command('correction.withdraw', { requestId: request.id }, { id: request.id }),
    ).toMatchObject({ ok: false, code: 'ID_REUSED' });
    expect(meanings(school.history(WRONG))).not.toContain('withdraw');
  });

  it('is refused for a lock if somebody else gave the order', () => {
    const school = tinySchool();
    const order = { scope: {}, reason: 'Chốt sổ' };

    answerValue(
      school.person(PEOPLE.principal).command('lock.apply', order, { id: 'lenh-khoa-1' }),
    );

    expect(
      school.person(PEOPLE.deputy).command('lock.apply', order, { id: 'lenh-khoa-1' }),
    ).toMatchObject({ ok: false, code: 'ID_REUSED' });
  });
});

test('the office does not stop a set-up', () => {
  const school = tinySchool();
  const started = answerValue(
    school.person(PEOPLE.admin).command('setup.start', SETUP, { id: 'lenh-lai-1' }),
  );

  expect(school.person(PEOPLE.office).command('job.stop', { jobId: started.id })).toMatchObject({
    ok: false,
    code: 'ROLE_NOT_HELD',
  });
});

test('a change of the rules is written into the ledger with who made it', () => {
  const school = tinySchool();

  school.heartbeat();
  school.clock.advance(300_000);
  const row = school.table('Cài đặt').findIndex(([key]) => key === 'han.gk') + 1;
  const { accepted } = school.workspace.runtime.edit(
    {
      spreadsheetId: school.files().control,
      sheetId: 11,
      kind: 'type',
      range: { startRow: row, endRow: row + 1, startColumn: 1, endColumn: 2 },
      values: [['60']],
    },
    PEOPLE.admin,
  ).outcome;
  school.clock.advance(300_000);
  school.heartbeat();
  const rules = schoolEntries(school).filter(({ meaning }) => meaning === 'rule');

  expect(accepted).toBe(true);
  expect(rules).toHaveLength(2);
  expect(rules[0]?.data).toMatchObject({ settings: { 'han.gk': '10' } });
  expect(rules[1]).toMatchObject({
    data: { settings: { 'han.gk': '60' } },
    role: 'admin',
    basis: 'revision',
  });
  expect(rules[1]?.actor).toContain(PEOPLE.admin);
});

describe('a staff table imported again', () => {
  const importAgain = (school: TinySchool, by: string, staff: string) =>
    school.person(by).command('setup.start', { ...SETUP, staff });
  const coup = (SETUP.staff ?? '').replace(
    'quantri@hoamai.edu.vn\tQuản trị',
    'quantri@hoamai.edu.vn\tHiệu trưởng',
  );

  it('cannot make its administrator a principal', () => {
    expect(importAgain(tinySchool(), PEOPLE.admin, coup)).toMatchObject({
      ok: false,
      code: 'ROLE_NOT_HELD',
    });
  });

  it('may be changed so by the principal, and the ledger tells', () => {
    const school = tinySchool();

    answerValue(importAgain(school, PEOPLE.principal, coup));

    expect(schoolEntries(school).filter(({ meaning }) => meaning === 'role')).toMatchObject([
      {
        actor: PEOPLE.principal,
        data: {
          old: [{ role: 'admin' }],
          new: [{ role: 'principal' }],
          people: [{ email: PEOPLE.admin }],
        },
      },
    ]);
  });
});
