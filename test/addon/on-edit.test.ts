import { handleEdit } from '../../src/addon/on-edit';
import {
  COMMENT_RULE,
  COUNT_RULE,
  FakeRange,
  installGlobals,
  LEVEL_RULE,
  SCORE_RULE,
} from './fake-google';

const toasts: string[] = [];
let uninstall: () => void;

beforeEach(() => {
  toasts.length = 0;
  uninstall = installGlobals({
    SpreadsheetApp: {
      getActiveSpreadsheet: () => ({ toast: (message: string) => toasts.push(message) }),
    },
  });
});

afterEach(() => uninstall());

function edit(range: FakeRange, values: { value?: string; oldValue?: string } = {}): void {
  handleEdit({ range, ...values } as unknown as GoogleAppsScript.Events.SheetsOnEdit);
}

/** Midnight in Việt Nam. */
function vietnamDay(day: number, month: number): Date {
  const year = new Date(Date.now() + 7 * 3_600_000).getUTCFullYear();

  return new Date(Date.UTC(year, month - 1, day) - 7 * 3_600_000);
}

test.each([
  ['8', SCORE_RULE],
  ['8.5', SCORE_RULE],
  ['10', SCORE_RULE],
  ['Đ', COMMENT_RULE],
  ['Tốt', LEVEL_RULE],
  ['2', COUNT_RULE],
])('an ordinary entry (%s) costs one service call', (value, rule) => {
  const range = new FakeRange({ values: [[value]], rules: [[rule]] });

  edit(range, { value });

  expect(range.calls).toEqual(['getDataValidations']);
  expect(toasts).toEqual([]);
});

const TRAINING_ROWS = [
  ['', '', '', '', 'Tháng 09', ''],
  ['TT', 'Mã HS', 'Họ và tên', 'Lớp', 'HK I'],
  ['1', 'HS1', 'Nguyễn Văn An', '6A1', ''],
];

test.each([
  ['T', 'Tốt'],
  ['k', 'Khá'],
  ['Đ', 'Đạt'],
  ['cđ', 'Chưa đạt'],
  ['Ðạt', 'Đạt'],
])('%s in training is written as %s', (typed, level) => {
  const range = new FakeRange({ values: [[typed]], rules: [[LEVEL_RULE]] });

  edit(range, { value: typed });

  expect(range.values).toEqual([[level]]);
});

test.each([
  ['8', 8, LEVEL_RULE, /Nguyễn Văn An, HK I \(Tháng 09\): “8” chưa được nhận: .*gõ T, K, Đ, CĐ/],
  [
    '1P',
    '1P',
    COUNT_RULE,
    /Nguyễn Văn An, HK I \(Tháng 09\): “1P” chưa được nhận: .*Hãy ghi 1 nếu/,
  ],
  ['-3', -3, COUNT_RULE, /“-3” chưa được nhận/],
  ['8', 8, COMMENT_RULE, /“8” chưa được nhận: môn này chỉ ghi Đ hoặc CĐ/],
])('%s is told by the name of the pupil, with one read more', (value, held, rule, message) => {
  const range = new FakeRange({ values: [[held]], rules: [[rule]], around: TRAINING_ROWS });

  edit(range, { value });

  expect(range.calls.filter((call) => call === 'getDisplayValues')).toHaveLength(1);
  expect(range.calls).not.toContain('setValues');
  expect(toasts[0]).toMatch(message);
});

test('clearing one cell costs one call', () => {
  const range = new FakeRange({ values: [['']], rules: [[SCORE_RULE]] });

  edit(range, { oldValue: '8' });

  expect(range.calls).toEqual(['getFormula']);
});

test('a formula typed over a mark is named, though the event gives no value', () => {
  const range = new FakeRange({ values: [[7]], formulas: [['=A1']], rules: [[SCORE_RULE]] });

  edit(range, { oldValue: '8' });

  expect(range.calls).not.toContain('setValues');
  expect(toasts[0]).toMatch(/“=A1” chưa được nhận/);
});

test('an edit outside mark cells is left after one call', () => {
  const range = new FakeRange({ values: [['abc']], rules: [[null]] });

  edit(range, { value: 'abc' });

  expect(range.calls).toEqual(['getDataValidations']);
  expect(toasts).toEqual([]);
});

test('8.5 that became a date is written as 8,5, loses its date format, and the person is told', () => {
  const range = new FakeRange({
    values: [[vietnamDay(8, 5)]],
    rules: [[SCORE_RULE]],
    formats: [['d.m']],
  });

  edit(range, { value: '46150' });

  expect(range.values).toEqual([[8.5]]);
  expect(range.formats).toEqual([['General']]);
  expect(toasts).toEqual([
    'Ô E12: “8.5” (hoặc “8/5”) được ghi là 8,5. Nếu không phải thế, hãy nhập lại.',
  ]);
});

test('8/5 that became a date stays as the text typed, loses its date format, and is named', () => {
  const range = new FakeRange({
    values: [[vietnamDay(8, 5)]],
    rules: [[SCORE_RULE]],
    formats: [['d/m']],
  });

  edit(range, { value: '46150' });

  expect(range.values).toEqual([["'8/5"]]);
  expect(range.formats).toEqual([['General']]);
  expect(toasts[0]).toMatch(/Ô E12: “8\/5” chưa được nhận.*Hãy ghi 8,5 nếu/);
});

test('a pasted block is read once and written once; formulas, other cells and invalid marks stay', () => {
  const range = new FakeRange({
    values: [
      ['Nguyễn Văn Tí', 'đ', '8.0', 11],
      ['=x', 'CĐ', 7.5, 6],
    ],
    formulas: [
      ['', '', '', ''],
      ['', '', '', '=A1'],
    ],
    rules: [
      [null, COMMENT_RULE, SCORE_RULE, SCORE_RULE],
      [null, COMMENT_RULE, SCORE_RULE, SCORE_RULE],
    ],
  });

  edit(range);

  expect(range.values).toEqual([
    ['Nguyễn Văn Tí', 'Đ', 8, 11],
    ['=x', 'CĐ', 7.5, '=A1'],
  ]);
  expect(range.calls).toEqual([
    'getDataValidations',
    'getValues',
    'getFormulas',
    'getNumberFormats',
    'setValues',
    'getDisplayValues',
  ]);
  expect(toasts[0]).toMatch(/Ô H12: “11”/);
  expect(toasts[0]).toMatch(/Ô H13: “=A1” chưa được nhận: ô điểm không được chứa công thức/);
});

test('a list that is not the levels of a comment subject is no mark cell', () => {
  const rule = {
    getCriteriaType: () => 'VALUE_IN_LIST',
    getCriteriaValues: () => [['Tốt', 'Khá']],
  };
  const range = new FakeRange({ values: [['tốt']], rules: [[rule]] });

  edit(range, { value: 'tốt' });

  expect(range.calls).toEqual(['getDataValidations']);
});

test('a date that is no mark keeps its place and its format when the block around it is written', () => {
  const birthday = new Date(Date.UTC(2014, 4, 8) - 7 * 3_600_000);
  const range = new FakeRange({
    values: [[birthday, '8.0']],
    rules: [[null, SCORE_RULE]],
    formats: [['dd/mm/yyyy', '0.0']],
  });

  edit(range);

  // 8 May 2014 as a serial number.
  expect(range.values).toEqual([[41767, 8]]);
  expect(range.formats).toEqual([['dd/mm/yyyy', '0.0']]);
});

test.each([
  ['Tháng 01', 'P (Tháng 01 (HK II))'],
  ['Tháng 01 (HK I)', 'P (Tháng 01 (HK I))'],
  ['Tháng 02', 'P (Tháng 02)'],
])('a refusal under %s says whose January it is', (group, called) => {
  const sheet = [
    ['', '', '', '', group],
    ['TT', 'Mã HS', 'Họ và tên', 'Lớp', 'P'],
    ['1', 'HS1', 'Nguyễn Văn An', '6A1', ''],
  ];
  const range = new FakeRange({ values: [['1P']], rules: [[COUNT_RULE]], around: sheet });

  edit(range, { value: '1P' });

  expect(toasts[0]).toContain(`Nguyễn Văn An, ${called}: “1P”`);
});

test.each([
  [8.55, SCORE_RULE, '8,55'],
  [1.5, COUNT_RULE, '1,5'],
  [120, COUNT_RULE, '120'],
])(
  '%s, which the check of the cell lets pass, gets its red corner as a text',
  (value, rule, text) => {
    const range = new FakeRange({ values: [[value]], rules: [[rule]] });

    edit(range, { value: String(value) });

    expect(range.values).toEqual([[`'${text}`]]);
    expect(toasts[0]).toContain(`“${text}” chưa được nhận`);
  },
);

test('a day under a number format, which may have been 8.5 or 8/5, is refused and never a mark', () => {
  const range = new FakeRange({ values: [[46150]], rules: [[SCORE_RULE]], formats: [['0.0']] });
  jest.useFakeTimers({ now: Date.UTC(2026, 9, 5) });

  edit(range, { value: '46150' });
  jest.useRealTimers();

  expect(range.values).toEqual([["'8/5"]]);
  expect(toasts[0]).toMatch(/“8\/5” chưa được nhận.*Hãy ghi 8,5 nếu/);
});

test('a day that is put right leaves no format behind, in its cell or beside it', () => {
  const range = new FakeRange({
    values: [[vietnamDay(8, 5), 7]],
    rules: [[SCORE_RULE, SCORE_RULE]],
    formats: [['d.m', '0.###############']],
  });

  edit(range);

  expect(range.formats).toEqual([['General', 'General']]);
});
