import fc from 'fast-check';
import { parsePhrase } from '../../../../../src/capabilities/regulation/pure/phrase/parse-phrase';
import { printRule } from '../../../../../src/capabilities/regulation/pure/phrase/print-rule';
import type {
  Clause,
  Limit,
  Moment,
  RegulationRule,
} from '../../../../../src/capabilities/regulation/pure/rule/regulation-rule';
import { DOERS, WORKS } from '../../../../../src/capabilities/regulation/pure/rule/works';
import { daysInMonth } from '../../../../../src/kernel/time/iso-date';

/** Rules in the form in which they are kept: lists in order, each once; fractions in lowest terms. */
const TERM = fc.constantFrom<1 | 2 | null>(1, 2, null);
const EVENT = fc.constantFrom(
  'test' as const,
  'midTest' as const,
  'finalTest' as const,
  'termStart' as const,
  'midTerm' as const,
  'termEnd' as const,
  'opening' as const,
  'yearEnd' as const,
  'tet' as const,
);
const numbers = (most: number) =>
  fc
    .uniqueArray(fc.integer({ min: 1, max: most }), { minLength: 1, maxLength: 5 })
    .map((list) => list.sort((a, b) => a - b));
const DATE = fc
  .record({ month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 31 }) })
  .filter(({ month, day }) => day <= daysInMonth(2024, month));

const MOMENT: fc.Arbitrary<Moment> = fc.oneof(
  fc.record({
    kind: fc.constant('counted' as const),
    count: fc.integer({ min: 1, max: 100 }),
    unit: fc.constantFrom('day', 'workingDay', 'week', 'month'),
    side: fc.constantFrom('before', 'after'),
    event: EVENT,
  }),
  fc.record({ kind: fc.constant('on' as const), event: EVENT, isBefore: fc.boolean() }),
  fc.record({
    kind: fc.constant('weeks' as const),
    of: fc.constantFrom('year', 'term'),
    weeks: numbers(35),
    isNext: fc.constant(false),
    isBefore: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('weeks' as const),
    of: fc.constant('month' as const),
    weeks: numbers(5),
    isNext: fc.boolean(),
    isBefore: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('everyWeek' as const),
    every: fc.constant(1),
    weekday: fc.integer({ min: 1, max: 7 }),
  }),
  fc.record({
    kind: fc.constant('everyWeek' as const),
    every: fc.integer({ min: 2, max: 18 }),
    weekday: fc.constant(7),
  }),
  fc.constant({ kind: 'everyDay' as const }),
  fc.record({
    kind: fc.constant('everyMonth' as const),
    day: fc.integer({ min: 1, max: 31 }),
    isNext: fc.boolean(),
    isBefore: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('everyMonth' as const),
    day: fc.constant(null),
    isNext: fc.boolean(),
    isBefore: fc.constant(false),
  }),
  fc.record({
    kind: fc.constant('month' as const),
    month: fc.integer({ min: 1, max: 12 }),
    isBefore: fc.boolean(),
  }),
  fc
    .record({
      date: DATE,
      year: fc.constantFrom(null, 2024, 2028),
      isBefore: fc.boolean(),
    })
    .map(({ date, year, isBefore }) => ({ kind: 'date' as const, ...date, year, isBefore })),
  fc.record({
    kind: fc.constant('atOnce' as const),
    occasion: fc.constantFrom('found', 'rechecked', 'asked', 'graded', 'moved'),
  }),
);
const LIMIT: fc.Arbitrary<Limit> = fc.record({
  moment: MOMENT,
  term: TERM,
  share: fc.constantFrom(null, { of: 1, over: 2 }, { of: 1, over: 1 }, { of: 3, over: 4 }),
});

const some = <T extends string>(list: readonly { readonly id: T }[]) =>
  fc.subarray(
    list.map(({ id }) => id),
    { maxLength: 3 },
  );
const CLAUSE: fc.Arbitrary<Clause> = fc
  .record({
    works: some(WORKS),
    subjects: fc.subarray(['van', 'toan', 'khtn', 'ls-dl', 'hdtn-hn'], { maxLength: 2 }),
    grades: fc.subarray([6, 7, 8, 9, 10, 12], { maxLength: 2 }),
    doers: some(DOERS),
    limits: fc.array(LIMIT, { minLength: 1, maxLength: 3 }),
    isChoice: fc.boolean(),
  })
  .map((clause) => ({ ...clause, isChoice: clause.isChoice && clause.limits.length > 1 }));
const RULE: fc.Arbitrary<RegulationRule> = fc
  .record({
    clause: CLAUSE,
    also: fc.array(
      CLAUSE.filter(
        ({ works, subjects, grades }) => works.length + subjects.length + grades.length > 0,
      ),
      { maxLength: 1 },
    ),
    after: fc.constantFrom(null, 'close' as const, 'warn' as const, 'correction' as const),
    change: fc.constantFrom(
      null,
      { kind: 'withFilling' as const },
      { kind: 'hours' as const, hours: 24 },
      { kind: 'requestOnly' as const },
    ),
  })
  .map(({ clause, ...rest }) => ({ ...clause, ...rest }));

test('a rule, written and read, is the same rule', () => {
  fc.assert(
    fc.property(RULE, (rule) => {
      expect(parsePhrase(printRule(rule))).toEqual({ ok: true, rule });
    }),
    { numRuns: 300 },
  );
});

const DIGITS = ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];

function inWords(n: number): string {
  const ten = Math.floor(n / 10);
  const unit = n % 10 === 5 && ten > 0 ? 'lăm' : (DIGITS[(n % 10) - 1] ?? '');
  const tens = ten === 0 ? '' : ten === 1 ? 'mười' : `${DIGITS[ten - 1]} mươi`;

  return `${tens} ${unit}`.trim();
}

const AMOUNTS = fc.record({
  count: fc.integer({ min: 1, max: 45 }),
  form: fc.constantFrom(
    (n: number) => String(n),
    (n: number) => String(n).padStart(2, '0'),
    inWords,
    (n: number) => `${n} (${inWords(n)})`,
  ),
  unit: fc.constantFrom(
    ['ngày', 'day'] as const,
    ['ngày làm việc', 'workingDay'] as const,
    ['tuần', 'week'] as const,
    ['tuần lễ', 'week'] as const,
    ['tháng', 'month'] as const,
  ),
});
const LEADS = fc.constantFrom(
  ...[
    '',
    'chậm nhất',
    'chậm nhất là',
    'muộn nhất',
    'trễ nhất',
    'không quá',
    'trong vòng',
    'tối đa',
  ],
  ...['hạn cuối là', 'trong thời hạn', 'phải nhập điểm chậm nhất', 'hoàn thành trong', 'trong'],
);
const AFTERS = fc.constantFrom(
  'sau',
  'sau khi',
  'tính từ',
  'kể từ',
  'từ',
  'tính kể từ',
  'kể từ khi',
);
const BEFORES = fc.constantFrom('trước', 'trước khi');
const TESTS = fc.constantFrom(
  ['kiểm tra', 'test', null] as const,
  ['ngày kiểm tra', 'test', null] as const,
  ['tiến hành kiểm tra', 'test', null] as const,
  ['ngày thi', 'test', null] as const,
  ['kiểm tra giữa kì', 'midTest', null] as const,
  ['kiểm tra cuối học kì', 'finalTest', null] as const,
  ['kiểm tra học kì', 'finalTest', null] as const,
  ['kết thúc học kì', 'termEnd', null] as const,
  ['kết thúc mỗi học kì', 'termEnd', null] as const,
  ['kết thúc học kì I', 'termEnd', 1] as const,
  ['kết thúc HKII', 'termEnd', 2] as const,
  ['kết thúc năm học', 'yearEnd', null] as const,
);

/** What typing does to a sentence and means nothing. */
const DISGUISES = fc.constantFrom<(text: string) => string>(
  (text) => text,
  (text) => text.normalize('NFD'),
  (text) => text.replace(/kì/g, 'kỳ'),
  (text) => text.toUpperCase(),
  (text) => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd'),
  (text) => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/ki /g, 'ky '),
  (text) => `  ${text.replace(/ /g, '  ')}.`,
);

const COUNTED = fc
  .record({
    amount: AMOUNTS,
    lead: LEADS,
    after: AFTERS,
    before: BEFORES,
    isAfter: fc.boolean(),
    isEventFirst: fc.boolean(),
    event: TESTS,
  })
  .map(({ amount, lead, after, before, isAfter, isEventFirst, event }) => {
    const { 0: unit, 1: unitId } = amount.unit;
    const { 0: name, 1: eventId, 2: term } = event;
    const howLong = `${amount.form(amount.count)} ${unit}`;
    const from = `${isAfter ? after : before} ${name}`;

    return {
      phrase: (isEventFirst ? `${from}, ${howLong}` : `${lead} ${howLong} ${from}`).trim(),
      moment: {
        kind: 'counted',
        count: amount.count,
        unit: unitId,
        side: isAfter ? 'after' : 'before',
        event: eventId,
      },
      term,
    };
  });

test('number × unit × anchor × connective is read as it is meant, however it is typed', () => {
  fc.assert(
    fc.property(COUNTED, DISGUISES, ({ phrase, moment, term }, disguise) => {
      const reading = parsePhrase(disguise(phrase));

      expect(reading).toMatchObject({ ok: true, rule: { limits: [{ moment, term }], also: [] } });
    }),
    { numRuns: 500 },
  );
});

const WORDS_THAT_ARE_NONE = ['blơ', 'xanh', 'quét', 'gà', 'robot', '7h30', '€'];

test('a word nobody knows refuses the whole, and is pointed at', () => {
  fc.assert(
    fc.property(
      COUNTED,
      fc.constantFrom(...WORDS_THAT_ARE_NONE),
      fc.nat(30),
      ({ phrase }, word, at) => {
        const words = phrase.split(' ');
        const place = at % (words.length + 1);
        const reading = parsePhrase(
          [...words.slice(0, place), word, ...words.slice(place)].join(' '),
        );

        expect(reading).toMatchObject({ ok: false, refusal: { word: place + 1 } });
      },
    ),
    { numRuns: 300 },
  );
});

test('whatever is typed is either read to a rule that reads the same, or refused at one of its words', () => {
  const vocabulary =
    'chậm nhất trước sau ngày tuần tháng 10 2 kiểm tra học kì cuối giữa mỗi đảm bảo 1/2 30/8 , ; và hoặc của năm học sửa: riêng môn Toán lớp 6'.split(
      ' ',
    );

  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...vocabulary), { minLength: 1, maxLength: 9 }),
      (words) => {
        const reading = parsePhrase(words.join(' '));

        if (reading.ok) {
          expect(parsePhrase(printRule(reading.rule))).toEqual(reading);

          return;
        }

        expect(reading.refusal.word).toBeGreaterThanOrEqual(1);
        expect(reading.refusal.word).toBeLessThanOrEqual(words.length);
        expect(words.join(' ')).toContain(reading.refusal.text);
      },
    ),
    { numRuns: 300 },
  );
});
