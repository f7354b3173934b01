import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ruleNames, runExamples } from '../../tools/rules/run-examples';

interface Example {
  readonly id: string;
  readonly rule: string;
  readonly input: unknown;
  readonly expected: unknown;
}

const ROOT = join(__dirname, '..', '..');
const EXAMPLES: readonly Example[] = JSON.parse(
  readFileSync(join(ROOT, 'test', 'fixtures', 'rules-examples.json'), 'utf8'),
);
const one = (rule: string, input: unknown) => runExamples([{ id: 'x', rule, input }])[0]!;

test.each(EXAMPLES.map((e) => [e.id, e] as const))(
  'example %s',
  (_, { id, rule, input, expected }) => {
    expect(runExamples([{ id, rule, input }])).toEqual([{ id, output: expected }]);
  },
);

test('every rule of the examples is known', () => {
  expect(ruleNames()).toEqual(expect.arrayContaining(EXAMPLES.map((e) => e.rule)));
});

const SCORES = {
  ...{ 'Ngữ văn': 8, Toán: 8, 'Ngoại ngữ 1': 8, GDCD: 8 },
  ...{ 'LS&ĐL': 8, KHTN: 8, 'Công nghệ': 6.5, 'Tin học': 6.5 },
};
const COMMENTS = { GDTC: 'Đ', 'Nghệ thuật': 'Đ', GDĐP: 'Đ', 'HĐTN,HN': 'Đ' };
const { 'Tin học': _tin, ...SEVEN } = SCORES;
const UPPER = {
  ...{ 'Ngữ văn': 8, Toán: 8, 'Ngoại ngữ 1': 8, 'Lịch sử': 8, 'GDQP&AN': 8 },
  ...{ 'Vật lý': 8, 'Hoá học': 7, 'Sinh học': 7, 'Tin học': 7 },
};
const UPPER_COMMENTS = { GDTC: 'Đ', GDĐP: 'Đ', 'HĐTN,HN': 'Đ' };

describe('other inputs of the same rules', () => {
  test.each([
    ['tt22.learningLevel', { scores: SCORES, comments: COMMENTS }, 'Tốt'],
    ['tt22.learningLevel', { scores: UPPER, comments: UPPER_COMMENTS }, 'Tốt'],
  ])('%s %#', (rule, input, final) => {
    expect(one(rule, input)).toMatchObject({ output: { base: final, final, adjusted: false } });
  });

  test('the readings of Đ9.3 can be chosen', () => {
    const input = { scores: SCORES, comments: { ...COMMENTS, GDTC: 'CĐ' } };
    const options = { adjustmentSubjects: 'scoreOnly' };
    expect(one('tt22.learningLevel', input)).toMatchObject({ output: { final: 'Khá' } });
    expect(one('tt22.learningLevel', { ...input, options })).toMatchObject({
      output: { final: 'Đạt', adjusted: false },
    });
  });

  test.each([
    [
      'tt22.promotion',
      { trainingYear: 'Đạt', learningYear: 'Chưa đạt', absences: 45 },
      'KIEM_TRA_LAI',
    ],
    [
      'tt22.summerTraining',
      {
        ...{ trainingYear: 'Chưa đạt', learningYear: 'Đạt', absences: 10, taskCompleted: true },
        ...{ report: true, parentConfirmed: true, reassessed: 'Đạt' },
      },
      { training: 'Đạt', decision: 'LEN_LOP' },
    ],
    [
      'tt58.exemption',
      { subject: 'Thể dục', exempt: 'whole year' },
      { year: 'M', countsInLevel: false },
    ],
    ['tt58.oneSemesterSubject', { taughtIn: 'HK2', hk2: 'Đ' }, { year: 'Đ' }],
    ['parseMark', { text: '85', subjectType: 'score', quickEntry: true }, 8.5],
    ['parseMark', { text: '', subjectType: 'comment' }, null],
    ['deadline.calendarDays', { from: '2026-11-10', n: 14 }, '2026-11-24'],
    [
      'deadline.beforeDate',
      { rule: 'trước 31/8', doneOn: '2027-08-31', inclusive: true },
      { onTime: true },
    ],
    ['nameSort', [], []],
  ])('%s %j', (rule, input, output) => {
    expect(one(rule, input)).toEqual({ id: 'x', output });
  });
});

describe('malformed input is an error that names the field, never a guess', () => {
  test.each([
    ['tt22.learningLevel', { scores: SEVEN, comments: COMMENTS }, /8 môn tính điểm/],
    [
      'tt22.learningLevel',
      { scores: { ...SCORES, 'Thiên văn': 8 }, comments: COMMENTS },
      /Thiên văn/,
    ],
    ['tt22.learningLevel', { scores: { ...SCORES, Toán: 'Đ' }, comments: COMMENTS }, /Toán/],
    ['tt22.learningLevel', { scores: SCORES, comments: { ...COMMENTS, GDTC: 8 } }, /GDTC/],
    ['tt22.learningLevel', { scores: { ...SCORES, GDTC: 8 }, comments: COMMENTS }, /GDTC/],
    ['tt22.learningLevel', { scores: { ...SCORES, Toán: null }, comments: COMMENTS }, /Toán/],
    ['tt22.learningLevel', { scores: { ...SCORES, Toán: 8.55 }, comments: COMMENTS }, /Toán/],
    ['tt22.learningLevel', { scores: {}, comments: {} }, /8 môn tính điểm/],
    ['tt22.learningLevel', { scores: SCORES, comments: COMMENTS, options: { x: 1 } }, /options/],
    ['tt22.dtbMhk', { tx: [8, null, 7], gk: 8, ck: 8, requiredTx: 3 }, /thiếu ĐĐGtx/],
    ['tt22.dtbMhk', { tx: [8, 8, 7], gk: 8, ck: 8, requiredTx: 2 }, /thừa ĐĐGtx/],
    ['tt22.dtbMhk', { tx: [8, 8], gk: null, ck: 8, requiredTx: 2 }, /gk/],
    ['tt22.dtbMhk', { tx: [8, 11], gk: 8, ck: 8, requiredTx: 2 }, /tx\[1\]/],
    ['tt22.dtbMcn', { hk1: 8 }, /hk2/],
    ['tt22.trainingYear', { hk1: 'Tốt', hk2: 'T' }, /hk2/],
    ['tt22.promotion', { trainingYear: 'Tốt', learningYear: 'Tốt', absences: null }, /absences/],
    ['tt22.promotion', { trainingYear: 'Tốt', learningYear: null, absences: 1 }, /learningYear/],
    ['tt22.requiredTx', { lessonsPerYear: 0 }, /lessonsPerYear/],
    ['tt22.requiredTx', null, /input/],
    ['tt22.title', { trainingYear: 'Tốt', learningYear: 'Tốt', yearScores: [9, 9] }, /yearScores/],
    ['tt22.exemption', { subject: 'Toán', exempt: 'practical' }, /Toán/],
    ['tt22.missingPeriodic', { kind: 'tx', subjectType: 'score', forceMajeure: true }, /kind/],
    ['tt58_26.hocLuc', { scores: { 'Vật lí': 8 }, comments: {} }, /thiếu môn/],
    ['tt58.exemption', { subject: 'Thể dục', exempt: 'HK1' }, /hk2/],
    ['deadline.workingDays', { from: '2026-02-30', n: 3 }, /from/],
    // K10: the calendar ends; a year beyond it is said, not guessed.
    ['deadline.workingDays', { from: '2033-03-01', n: 3 }, /2024–2032/],
    ['deadline.workingDays', { from: '2032-12-30', n: 9 }, /2024–2032/],
    [
      'deadline.txWeeks',
      { week1: '2026-09-07', breaks: [['2027-02-14', '2027-02-01']], weeks: [8] },
      /breaks/,
    ],
    ['parseMark', { text: 8, subjectType: 'score' }, /text/],
    ['no.such.rule', {}, /no\.such\.rule/],
    ['toString', {}, /toString/],
  ])('%s %j', (rule, input, message) => {
    const result = one(rule, input);
    expect(Object.keys(result)).toEqual(['id', 'error']);
    expect((result as { error: string }).error).toMatch(message);
  });

  test('a re-test of a subject that was not failed', () => {
    const failing = EXAMPLES.find((e) => e.id === 'RET-01')!;
    const input = { ...(failing.input as object), retest: { Toán: '9' } };
    expect(one('tt22.retest', input)).toHaveProperty('error');
  });
});

test('one bad example does not hide the others', () => {
  const examples = [null, { id: 2, rule: 'parseMark', input: { text: '9', subjectType: 'score' } }];
  expect(runExamples(examples)).toMatchObject([{ id: null }, { id: 2, output: 9 }]);
});

test('the command reads stdin and writes stdout', () => {
  const run = (input: string) =>
    spawnSync(process.execPath, ['--import', 'tsx', 'tools/rules.ts'], {
      cwd: ROOT,
      input,
      encoding: 'utf8',
    });
  const good = run(
    JSON.stringify([{ id: 'a', rule: 'tt22.requiredTx', input: { lessonsPerYear: 70 } }]),
  );
  expect(JSON.parse(good.stdout)).toEqual([{ id: 'a', output: 3 }]);
  expect(run('{').status).toBe(1);
});
