import { killAt } from '../../../local/runtime/execution/fault-plans';
import { CHECK_IDS } from '../../../src/capabilities/self-check/pure/words/self-check-texts';
import type { TinySchool } from '../../authority/support/school';
import { PEOPLE } from '../../authority/support/tiny-tables';
import {
  BREAKAGES,
  removeProtection,
  settings,
} from '../../capabilities/self-check/support/breakages';
import {
  byHand,
  callFunction,
  checkedSchool,
  contentsOf,
  leftovers,
  removeProperty,
  runSelfCheck,
  setProperty,
} from '../../capabilities/self-check/support/checked-school';

const CELL = { classId: '6A1', tab: 'toan', key: 'HK1.TX1', pupil: 0 };

describe('a founded school', () => {
  const school = checkedSchool();
  const files = (): string[] => [
    ...['6A1', '6A2', '7A1'].map((classId) => contentsOf(school, school.bookId(classId))),
    contentsOf(school, school.files().ledger),
  ];
  const before = files();
  const { rows, logs, failing } = runSelfCheck(school);

  test('passes every check, in the order they are shown', () => {
    expect(failing).toEqual([]);
    expect(rows.map(({ id }) => id)).toEqual(CHECK_IDS);
  });

  test('keeps the rows in the control workbook', () => {
    expect(school.table('Tự kiểm tra').map((row) => [row[0], row[1], row[2]])).toEqual(
      rows.map(({ id, what }) => [id, what, 'đạt']),
    );
    expect(school.table('Tự kiểm tra')[0]![5]).toBe(rows[0]!.at);
  });

  test('tells of each in the log, and sums up', () => {
    expect(logs).toHaveLength(CHECK_IDS.length + 1);
    expect(logs[logs.length - 1]).toContain(`${CHECK_IDS.length} đạt, 0 không đạt, 0 không rõ`);
  });

  test('leaves no file behind and changes nothing of the school', () => {
    expect(leftovers(school)).toEqual([]);
    expect(files()).toEqual(before);
  });

  test('tells what a mark typed with a point became', () => {
    expect(rows.find(({ id }) => id === 'pointMark')!.found).toMatch(/ngày tháng.*“8,5”/);
  });
});

describe('when one thing is broken, its check says so and what to do', () => {
  test.each(BREAKAGES)('$what', ({ breaks, failing, found, toDo }) => {
    const school = checkedSchool();
    breaks(school);
    const report = runSelfCheck(school);

    expect(report.failing).toEqual(failing);
    expect(report.row(failing[0]!)).toMatchObject({
      result: 'fail',
      found: expect.stringMatching(found),
      meaning: expect.stringMatching(toDo),
    });
    expect(leftovers(school)).toEqual([]);
  });
});

test.each<[string, (school: TinySchool) => void]>([
  [
    'another name of the same time zone',
    (school) => byHand(school, school.bookId('6A1'), settings('vi_VN', 'Asia/Saigon')),
  ],
  ['no first administrators any more', (school) => setProperty(school, 'FIRST_ADMINS', '')],
  ['a mark that is not accepted yet', (school) => school.type(PEOPLE.maths, CELL, '8.5')],
])('%s is no fault', (_, changes) => {
  const school = checkedSchool();
  changes(school);

  expect(runSelfCheck(school).failing).toEqual([]);
});

test('drift of protections is counted, not repaired: that is for the heartbeat, which records it', () => {
  const school = checkedSchool();
  removeProtection(school, '6A1');
  const before = contentsOf(school, school.bookId('6A1'));
  runSelfCheck(school);

  expect(contentsOf(school, school.bookId('6A1'))).toBe(before);
});

test('addresses that were not given are unknown, with the name of the property', () => {
  const school = checkedSchool();
  removeProperty(school, 'SELF_CARRIED_URL');
  const { row, failing } = runSelfCheck(school);

  expect(failing).toEqual(['carried']);
  expect(row('carried')).toMatchObject({
    result: 'unknown',
    found: expect.stringContaining('SELF_CARRIED_URL'),
    meaning: expect.stringContaining('/exec'),
  });
});

test('a deleted table people write by hand is named and not made anew, and the other checks go on', () => {
  const school = checkedSchool();
  byHand(school, school.files().control, { deleteSheet: { sheetId: 11 } });
  const { row, rows } = runSelfCheck(school);

  expect(row('controlTables')).toMatchObject({
    result: 'fail',
    found: expect.stringMatching(/thiếu trang “Cài đặt”.*Nhật kí phiên bản/),
  });
  expect(row('ledgerHeads').found).toContain('thiếu trang “Cài đặt”');
  expect(row('protectionIds').result).toBe('pass');
  expect(rows).toHaveLength(CHECK_IDS.length);
  expect(school.table('Tự kiểm tra')).toHaveLength(CHECK_IDS.length);
  expect(callFunction(school, 'install').error).toContain('CONTROL_INCOMPLETE');
});

test('a deleted table of which a sealed copy is kept is named until the beat has put it back', () => {
  const school = checkedSchool();
  byHand(school, school.files().control, { deleteSheet: { sheetId: 15 } });

  expect(runSelfCheck(school).row('controlTables')).toMatchObject({
    result: 'fail',
    found: expect.stringContaining('thiếu trang “Học sinh”'),
  });
  school.clock.advance(300_000);
  school.heartbeat();
  expect(runSelfCheck(school).failing).toEqual([]);
});

test('trouble on the way is unknown for what it hit, and the temporary files are gone all the same', () => {
  const school = checkedSchool();
  const { row, failing } = runSelfCheck(school, ({ operation }) =>
    operation.includes('revisions') ? { kind: 'status', status: 503, applied: false } : null,
  );

  expect(failing).toEqual(['revisions']);
  expect(row('revisions').result).toBe('unknown');
  expect(leftovers(school)).toEqual([]);
});

test('where no temporary workbook can be made, its checks are not taken for passed', () => {
  const school = checkedSchool();
  const { row } = runSelfCheck(school, ({ operation }) =>
    operation.startsWith('POST www.googleapis.com/drive/v3/files')
      ? { kind: 'status', status: 503, applied: true }
      : null,
  );

  expect([row('protectionIds').result, row('separators').result]).toEqual(['unknown', 'unknown']);
  expect(row('ledgerHeads').result).toBe('pass');
  expect(leftovers(school)).toEqual([]);
});

test('what a run that was cut off left behind is removed by the next', () => {
  const school = checkedSchool();
  const calls = callFunction(checkedSchool(), 'selfCheck').calls;
  const upload = calls.findIndex(({ operation }) => operation.includes('upload')) + 2;
  const cutOff = callFunction(school, 'selfCheck', { faults: killAt(upload, 'kill') });

  expect(cutOff.status).toBe('killed');
  expect(leftovers(school).length).toBeGreaterThan(0);
  expect(runSelfCheck(school).failing).toEqual([]);
  expect(leftovers(school)).toEqual([]);
});

describe('who may call it', () => {
  test.each([
    ['a teacher on the page', PEOPLE.maths],
    ['the principal on the page', PEOPLE.principal],
    ['a stranger', PEOPLE.stranger],
    ['a visitor nobody knows', null],
  ])('%s is refused, and nothing is made', (_, actor) => {
    const school = checkedSchool();
    const result = callFunction(school, 'selfCheck', { actor, kind: 'webApp' });

    expect(result).toMatchObject({
      status: 'failed',
      value: null,
      error: expect.stringContaining('ROLE_NOT_HELD'),
    });
    expect(result.calls.map(({ service }) => service)).not.toContain('UrlFetchApp');
    expect(school.table('Tự kiểm tra')).toEqual([]);
  });

  test('our own token goes to Google only, never to an address from the settings', () => {
    const school = checkedSchool();
    const { calls } = callFunction(school, 'selfCheck');

    expect(calls.filter(({ operation }) => operation.includes('script.google.com'))).toHaveLength(
      2,
    );
    expect(runSelfCheck(school).row('page').found).toContain('401');
  });
});
