import { defaultRuleRows } from '../../../../src/capabilities/results/pure/default-rules';
import {
  hasDefault,
  type RuleRow,
  ruleChoiceFor,
} from '../../../../src/capabilities/results/pure/rule-choice';
import {
  readStamp,
  staleText,
  stampText,
} from '../../../../src/capabilities/results/pure/summary-stamp';
import { AppError } from '../../../../src/kernel/app-error';

function row(more: Partial<RuleRow>): RuleRow {
  return {
    id: 'q1',
    schoolYear: '2026-2027',
    grades: '6; 7',
    ruleSet: 'tt22',
    version: '2',
    options: '{"absenceLimit":40}',
    from: '2027-01-11',
    by: '',
    reason: '',
    at: '',
    done: '',
    ...more,
  };
}

const AT = { schoolYear: '2026-2027', grade: 6, today: '2027-02-01' };

test.each([
  [
    'the row in force',
    [row({})],
    AT,
    { pin: { id: 'tt22', version: 2 }, options: { absenceLimit: 40 } },
  ],
  [
    'not before its day',
    [row({})],
    { ...AT, today: '2027-01-10' },
    { pin: { id: 'tt22', version: 1 }, options: {} },
  ],
  [
    'not for another grade',
    [row({})],
    { ...AT, grade: 8 },
    { pin: { id: 'tt22', version: 1 }, options: {} },
  ],
  [
    'the latest of two',
    [row({}), row({ version: '3', from: '2027-01-20', options: '' })],
    AT,
    { pin: { id: 'tt22', version: 3 }, options: {} },
  ],
  [
    'no row that the ledger does not know yet',
    [row({ at: '2027-01-12T01:00:00.000Z' })],
    AT,
    { pin: { id: 'tt22', version: 1 }, options: {} },
  ],
  [
    'a decision the ledger knows',
    [row({ at: '2027-01-12T01:00:00.000Z', done: 'ok' })],
    AT,
    { pin: { id: 'tt22', version: 2 }, options: { absenceLimit: 40 } },
  ],
  [
    'the later of two from the same day',
    [row({}), row({ version: '1', options: '' })],
    AT,
    { pin: { id: 'tt22', version: 1 }, options: {} },
  ],
  [
    'a row that writes defaults out, as if it did not: equal readings have equal hashes',
    [row({ options: '{"adjustmentReading":"replace","bothFailed":"bothRemedies"}' })],
    AT,
    { pin: { id: 'tt22', version: 2 }, options: { bothFailed: 'bothRemedies' } },
  ],
  [
    'what the circulars say',
    [],
    { ...AT, schoolYear: '2021-2022', grade: 9 },
    { pin: { id: 'tt26', version: 1 }, options: {} },
  ],
])('results are made by %s', (_, rows, at, expected) => {
  expect(ruleChoiceFor(rows, at)).toEqual(expected);
});

test.each(['{', '[]', '"x"', '{"absenceLimit":"40"}', '{"unknown":1}'])(
  'options that cannot be read are refused: %s',
  (options) => {
    expect(() => ruleChoiceFor([row({ options })], AT)).toThrow(AppError);
  },
);

test.each([
  ['2026-2027', 6, true],
  ['2026-2027', 5, false],
  ['2031-2032', 6, false],
])('the circulars themselves say what holds in %s for grade %i: %s', (schoolYear, grade, said) => {
  expect(hasDefault({ schoolYear, grade, today: '2026-11-21' })).toBe(said);
});

test('a new control workbook names the rules of every grade of its year', () => {
  expect(defaultRuleRows('2026-2027')).toMatchObject([
    { grades: '6; 7; 8; 9; 10; 11; 12', ruleSet: 'tt22', version: '1' },
  ]);
  expect(defaultRuleRows('2023-2024').map(({ grades, ruleSet }) => [grades, ruleSet])).toEqual([
    ['6; 7; 8; 10; 11', 'tt22'],
    ['9; 12', 'tt26'],
  ]);
});

test('a stamp says what it was made from, and is marked old once', () => {
  const stamp = stampText({
    at: Date.UTC(2027, 0, 10, 1),
    ruleName: 'Thông tư 22/2021/TT-BGDĐT',
    choice: { pin: { id: 'tt22', version: 1 }, options: {} },
    hash: 'ab'.repeat(32),
    approved: null,
  });
  const stale = staleText(stamp, Date.UTC(2027, 0, 11, 1));

  expect(readStamp(stamp)).toEqual({ hash: 'ab'.repeat(32), isStale: false, text: stamp });
  expect(readStamp(stale)).toMatchObject({ hash: 'ab'.repeat(32), isStale: true });
  expect(staleText(stale, 0)).toBe(stale);
  expect(readStamp('CHƯA TỔNG HỢP')).toBeNull();
});
