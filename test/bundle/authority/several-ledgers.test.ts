import { answerValue } from '../../../local/school/person-at-work';
import { AUTHORITY_PROJECT } from '../../../local/workspace';
import { finalState } from '../../authority/support/final-state';
import { finishSetUp, installTiny, SETUP, type TinySchool } from '../../authority/support/school';
import { severalLedgers } from '../../authority/support/several-ledgers';
import { PEOPLE } from '../../authority/support/tiny-tables';
import { runSelfCheck, setProperty } from '../../capabilities/self-check/support/checked-school';

const CHAINS: readonly (readonly string[])[] = [['TRUONG', '6A1'], ['6A2'], ['7A1']];
const MARK = { classId: '7A1', tab: 'toan', key: 'HK1.TX1', pupil: 0 } as const;

function chainsOf(school: TinySchool, ledger: string): readonly string[] {
  return school
    .files()
    .readRows(ledger, "'Đầu chuỗi'!A2:A20")
    .flat()
    .filter((name) => name !== '');
}

/** How many entries stand in each workbook. */
function entriesIn(school: TinySchool): readonly number[] {
  return school.files().ledgers.map((id) =>
    school
      .files()
      .readRows(id, "'Đầu chuỗi'!B2:B20")
      .reduce((sum, [size = '0']) => sum + Number(size), 0),
  );
}

describe('a school with more classes than a workbook of the ledger takes', () => {
  it('has further ones, named and numbered, each with its chains', () => {
    const school = severalLedgers();
    const { ledgers } = school.files();

    expect(ledgers.map((id) => chainsOf(school, id))).toEqual(CHAINS);
    expect(
      ledgers.map((id) => school.files().spreadsheet(id, 'properties(title)').properties?.title),
    ).toEqual(['Sổ cái 2026-2027', 'Sổ cái 2026-2027 (2)', 'Sổ cái 2026-2027 (3)']);
    expect(school.verified()).toBe(true);
    expect([...new Set(school.ledger().map(({ chain }) => chain))].sort()).toEqual(
      CHAINS.flat().sort(),
    );
  });

  it('accepts marks, tells their history and exports each chain, wherever it is', () => {
    const school = severalLedgers();
    const email = PEOPLE.sport;
    expect(school.type(email, MARK, '8')).toBeNull();
    school.heartbeat();

    expect(school.history(MARK).map(({ newValue }) => newValue)).toEqual(['8']);
    expect(school.info(email, MARK)).toMatchObject({ value: '8' });
    expect(
      answerValue(school.person(PEOPLE.principal).query('ledger.export', { chain: '7A1' })).text,
    ).toContain('"newValue":"8"');
    expect(school.verified()).toBe(true);
  });

  it.each([
    [undefined, [true, true, true]],
    [['6A2'], [true, true, false]],
    [
      ['6A1', '7A1'],
      [true, false, true],
    ],
  ])(
    'a lock of %j writes the workbooks of its classes and of the school’s chain, and no other',
    (classIds, written) => {
      const school = severalLedgers();
      const before = entriesIn(school);
      const scope = { term: 1 as const, ...(classIds === undefined ? {} : { classIds }) };
      answerValue(
        school.person(PEOPLE.principal).command('lock.apply', { scope, reason: 'Chốt sổ' }),
      );

      expect(entriesIn(school).map((count, at) => count > (before[at] ?? 0))).toEqual(written);
      expect(school.verified()).toBe(true);
    },
  );

  it('is well: the self-check finds nothing in any of them, and its people may read all of them', () => {
    const school = severalLedgers();
    const { failing } = runSelfCheck(school);

    expect(failing.filter((id) => /ledger|Chain|Zone|sharing/i.test(id))).toEqual([]);
    school.files().ledgers.forEach((id) => {
      expect(school.workspace.drive.roleOf(id, PEOPLE.principal)).toBe('reader');
    });
  });
});

test('a school that fits has one workbook, as before', () => {
  const school = installTiny();
  finishSetUp(school);

  expect(school.files().ledgers).toHaveLength(1);
});

test('cut off between two workbooks while they are made, set-up goes on and makes none twice', () => {
  const whole = installTiny();
  setProperty(whole, 'LEDGER_CLASSES', '1');
  finishSetUp(whole);
  const wanted = finalState(whole);

  for (let at = 4; at <= 16; at += 3) {
    const school = installTiny();
    school.workspace.runtime.setScriptProperty(AUTHORITY_PROJECT, 'LEDGER_CLASSES', '1');
    const cut = () =>
      school.person(PEOPLE.admin).command('setup.start', SETUP, {
        id: 'lenh-thiet-lap',
        faults: ({ service, index }) =>
          service === 'UrlFetchApp' && index >= at ? { kind: 'killAfter' } : null,
      });

    try {
      cut();
    } catch {
      // A killed execution gives no answer.
    }

    finishSetUp(school);
    expect(finalState(school)).toBe(wanted);
  }
});
