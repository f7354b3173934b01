import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runExamples } from '../../tools/rules/run-examples';

interface Example {
  readonly id: string;
  readonly rule: string;
  readonly input: unknown;
}

const ROOT = join(__dirname, '..', '..');
const EXAMPLES: readonly Example[] = JSON.parse(
  readFileSync(join(ROOT, 'test', 'fixtures', 'rules-examples.json'), 'utf8'),
);
/** One example of every rule. */
const BY_RULE = new Map(EXAMPLES.map((example) => [example.rule, example]));
const GOOD = { id: 'good', rule: 'tt22.requiredTx', input: { lessonsPerYear: 70 } };
const NASTY: readonly unknown[] = [
  ...[null, true, '', 0, -1, 1.5, 1e9, Number.MAX_VALUE, 'NaN', '8,55', '__proto__', 'constructor'],
  ...[[], {}, [null], [[]], { a: 1 }, JSON.parse('{"__proto__":1}'), 'x'.repeat(10_000)],
];
const SHAPE = /^\S.*: .+ is not .+$/;
/** Fields that may be left out, with what is then taken. */
const OPTIONAL = ['workWeek', 'breaks', 'makeUp', 'retest', 'dk'];

function replaced(input: unknown, field: string, value: unknown): unknown {
  return { ...(input as object), [field]: value };
}

/** Every rule with every field of its input replaced by every nasty value. */
function* malformed(): Generator<Example> {
  for (const { id, rule, input } of BY_RULE.values()) {
    for (const value of NASTY) {
      yield { id, rule, input: value };

      for (const field of Object.keys(input as object)) {
        yield { id, rule, input: replaced(input, field, value) };
      }
    }
  }
}

test('whatever is put in place of an input or a field, each example answers for itself', () => {
  const examples = [...malformed()].flatMap((bad) => [bad, GOOD]);
  const results = runExamples(examples);
  const errors = results.flatMap((r) => ('error' in r ? [r.error] : []));
  expect(results.map((r) => r.id)).toEqual(examples.map((e) => e.id));
  expect(results.filter((r) => r.id === 'good' && !('output' in r))).toEqual([]);
  expect(errors.filter((error) => !SHAPE.test(error) || error.length > 500)).toEqual([]);
  expect(errors.length).toBeGreaterThan(1000);
});

test.each(
  [...BY_RULE.values()].flatMap(({ rule, input }) =>
    Array.isArray(input)
      ? []
      : Object.keys(input as object)
          .filter(
            (field) => !OPTIONAL.includes(field) && `${rule} ${field}` !== 'tt22.commentYear hk1',
          )
          .map((field) => [rule, field, input] as const),
  ),
)('%s without %s is an error that names it', (rule, field, input) => {
  const { [field]: _absent, ...rest } = input as Record<string, unknown>;
  expect(runExamples([{ id: 'x', rule, input: rest }])).toEqual([
    { id: 'x', error: expect.stringMatching(new RegExp(`^${field}.*: absent is not `)) },
  ]);
});

const SUBJECTS = BY_RULE.get('tt22.learningLevel')!.input as {
  readonly scores: Readonly<Record<string, unknown>>;
  readonly comments: Readonly<Record<string, unknown>>;
};
const own = (key: string) => JSON.parse(`{"${key}": 8}`);

test.each([
  [
    'an unknown subject',
    { scores: { ...SUBJECTS.scores, 'Thiên văn': 8 } },
    /^scores: "Thiên văn"/,
  ],
  ['the key __proto__', { scores: { ...own('__proto__'), ...SUBJECTS.scores } }, /"__proto__"/],
  [
    'the key constructor',
    { scores: { ...SUBJECTS.scores, ...own('constructor') } },
    /"constructor"/,
  ],
  [
    'one subject in two writings',
    { scores: { ...SUBJECTS.scores, Văn: 8 } },
    /"Văn" is not listed once/,
  ],
  [
    'a score in place of a level',
    { comments: { ...SUBJECTS.comments, GDTC: 8 } },
    /^comments\.GDTC: 8/,
  ],
  [
    'a level in place of a score',
    { scores: { ...SUBJECTS.scores, Toán: 'Đ' } },
    /^scores\.Toán: "Đ"/,
  ],
  ['a level of TT58', { comments: { ...SUBJECTS.comments, GDTC: 'G' } }, /^comments\.GDTC: "G"/],
  ['a grade that is no number', { grade: '6' }, /^grade: "6"/],
  ['a grade of another school', { grade: 5 }, /^grade: 5/],
  ['subjects of another level', { grade: 10 }, /^scores\.Lịch sử, /],
  ['an option nobody knows', { options: { quick: true } }, /^options: "quick"/],
  [
    'an option that is inherited',
    { options: JSON.parse('{"__proto__":1}') },
    /^options: "__proto__"/,
  ],
  [
    'an option out of its values',
    { options: { bothFailed: 'yes' } },
    /^options\.bothFailed: "yes"/,
  ],
])('%s is refused, never a level', (_, change, message) => {
  const result = runExamples([
    { id: 'x', rule: 'tt22.learningLevel', input: { ...SUBJECTS, ...change } },
  ])[0]!;

  expect(result).toEqual({ id: 'x', error: expect.stringMatching(message) });
});

test('seven score subjects in place of eight: the one that is absent is named', () => {
  const { 'Tin học': _tin, ...scores } = SUBJECTS.scores;
  expect(
    runExamples([{ id: 'x', rule: 'tt22.learningLevel', input: { ...SUBJECTS, scores } }]),
  ).toEqual([
    {
      id: 'x',
      error:
        'scores.Tin học: absent is not the result of a compulsory subject (cần 8 môn tính điểm bắt buộc nhưng có 7)',
    },
  ]);
});

test('nine subjects of upper secondary without Toán are not nine subjects', () => {
  const marks = (...names: readonly string[]) => Object.fromEntries(names.map((n) => [n, 8]));
  const scores = marks(
    ...['Ngữ văn', 'Ngoại ngữ 1', 'Lịch sử', 'GDQP&AN', 'Vật lí', 'Hóa học', 'Sinh học', 'Địa lí'],
    'Tin học',
  );
  const comments = { GDTC: 'Đ', GDĐP: 'Đ', 'HĐTN,HN': 'Đ' };
  expect(
    runExamples([{ id: 'x', rule: 'tt22.learningLevel', input: { scores, comments } }]),
  ).toEqual([{ id: 'x', error: expect.stringMatching(/^scores\.Toán: absent/) }]);
});

test('an example that is none, an id that is none and a rule that is none name themselves', () => {
  const deep = JSON.parse(`${'['.repeat(50_000)}${']'.repeat(50_000)}`);
  expect(
    runExamples([
      5,
      { id: { a: 1 }, rule: 'nameSort', input: [] },
      { id: 'x', rule: ['nameSort'] },
      { id: deep },
      { id: 'd', rule: 'nameSort', input: [deep] },
      GOOD,
      GOOD,
    ]),
  ).toEqual([
    { id: null, error: 'examples[0]: 5 is not an object' },
    { id: null, error: 'id: {"a":1} is not a text or a number' },
    { id: 'x', error: 'rule: ["nameSort"] is not a known rule' },
    { id: null, error: 'id: a value nested too deeply is not a text or a number' },
    { id: 'd', error: 'input[0]: a value nested too deeply is not a text' },
    { id: 'good', output: 3 },
    { id: 'good', output: 3 },
  ]);
});

test.each(['0050-01-01', '1899-12-31', '2200-01-01', '2026-02-30'])(
  'the date %s is refused',
  (from) => {
    expect(
      runExamples([{ id: 'x', rule: 'deadline.calendarDays', input: { from, n: 1 } }]),
    ).toEqual([{ id: 'x', error: expect.stringMatching(/^from: "[-0-9]+" is not a date/) }]);
  },
);

test('even an error nobody foresaw stays with its own example', () => {
  const broken = {
    id: 'broken',
    rule: 'nameSort',
    get input(): never {
      throw new TypeError('out of order');
    },
  };
  expect(runExamples([broken, GOOD])).toEqual([
    { id: 'broken', error: 'internal: TypeError: out of order' },
    { id: 'good', output: 3 },
  ]);
});

describe('the command', () => {
  const run = (input: string) => {
    const done = spawnSync(process.execPath, ['--import', 'tsx', 'tools/rules.ts'], {
      ...{ cwd: ROOT, input, encoding: 'utf8' as const },
    });

    return { status: done.status, out: done.stdout, err: done.stderr };
  };

  test('a byte order mark and Windows line ends do no harm; a bad example is no failure', () => {
    const text = JSON.stringify([GOOD, { id: 'bad', rule: 'no.such.rule' }], null, 1);
    const { status, out } = run(`\uFEFF${text.replace(/\n/g, '\r\n')}\r\n`);
    expect(JSON.parse(out)).toEqual([
      { id: 'good', output: 3 },
      { id: 'bad', error: 'rule: "no.such.rule" is not a known rule' },
    ]);
    expect(status).toBe(0);
  });

  test('what is no list at all is a failure with its reason and without output', () => {
    const { status, out, err } = run('{"id":"x"}');
    expect({ status, out }).toEqual({ status: 1, out: '' });
    expect(err).toContain('examples: {"id":"x"} is not a list');
  });
});
