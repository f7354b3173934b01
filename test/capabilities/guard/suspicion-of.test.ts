import * as fc from 'fast-check';
import { GUARD_LIMITS } from '../../../src/capabilities/guard/pure/guard-limits';
import type {
  ComingColumn,
  GuardKind,
  ListedColumn,
  Neighbours,
} from '../../../src/capabilities/guard/pure/guarded-column';
import { suspicionOf } from '../../../src/capabilities/guard/pure/suspicion-of';
import { seededRandom } from '../../../src/capabilities/set-up/pure/seeded-random';

const PUPILS = 36;

/** Marks of a test: many different ones. */
function marks(seed: string, length = PUPILS): readonly string[] {
  const random = seededRandom(seed);

  return Array.from({ length }, () =>
    String(Math.round(40 + random() * 60) / 10).replace('.', ','),
  );
}

/** Marks of practical work: few different ones. */
function few(seed: string): readonly string[] {
  const random = seededRandom(seed);

  return Array.from({ length: PUPILS }, () => String(8 + Math.floor(random() * 3)));
}

const BLANK = marks('x').map(() => '');
const A = marks('a');
const B = marks('b');
const LEVELS = A.map((_, row) => (row % 7 === 0 ? 'CĐ' : 'Đ'));

function coming(after: readonly string[], more: Partial<ComingColumn> = {}): ComingColumn {
  return {
    ...{ classId: '6A1', tabId: 'toan', key: 'HK1.TX2' },
    isScored: true,
    before: BLANK,
    after,
    isBeforeTest: false,
    ...more,
  };
}

function listed(values: readonly string[], more: Partial<ListedColumn> = {}): ListedColumn {
  return { classId: '6A1', tabId: 'toan', key: 'HK1.TX1', values, ...more };
}

function beside(...inClass: readonly ListedColumn[]): Neighbours {
  return { inClass, elsewhere: [] };
}

const swapped = (values: readonly string[], rows: number): readonly string[] =>
  values.map((value, row) => (row < rows ? '1,3' : value));
const down = (values: readonly string[]): readonly string[] => ['', ...values.slice(0, -1)];
const up = (values: readonly string[]): readonly string[] => [...values.slice(1), ''];
const sorted = (values: readonly string[]): readonly string[] => [...values].sort();
const first = (values: readonly string[], count: number): readonly string[] =>
  values.map((value, row) => (row < count ? value : ''));
const otherClass = (values: readonly string[], key = 'HK1.TX2'): Neighbours => ({
  inClass: [],
  elsewhere: [listed(values, { classId: '6A2', key })],
});

type Row = readonly [string, ComingColumn, Neighbours, GuardKind | null];

const ROWS: readonly Row[] = [
  ['a new column', coming(A), beside(listed(B)), null],
  ['another column', coming(A), beside(listed(B), listed(A)), 'copied'],
  ['another column with two marks typed over', coming(swapped(A, 2)), beside(listed(A)), 'copied'],
  ['half of another column', coming(first(A, 18)), beside(listed(A)), 'copied'],
  ['four cells of it', coming(first(A, 4)), beside(listed(A)), null],
  ['a column moved down', coming(down(A)), beside(listed(A)), 'shifted'],
  ['a column moved up', coming(up(A)), beside(listed(A)), 'shifted'],
  ['the column itself moved', coming(down(A), { before: A }), beside(listed(B)), 'shifted'],
  ['another column sorted', coming(sorted(A)), beside(listed(A)), 'mixed'],
  ['the list of another class', coming(A), otherClass(A), 'otherClass'],
  ['a longer list of another class', coming(A), otherClass([...A, '5', '6']), 'otherClass'],
  [
    'the same mark for everybody',
    coming(A.map(() => '10')),
    beside(listed(A.map(() => '10'))),
    null,
  ],
  ['equal practical marks', coming(few('p')), beside(listed(few('p'))), null],
  ['two classes entered alike', coming(few('p')), otherClass(few('p')), null],
  ['equal levels', coming(LEVELS, { isScored: false }), beside(listed(LEVELS)), null],
  ['exempt pupils', coming(A.map(() => 'M')), beside(listed(A.map(() => 'M'))), null],
  ['before the test', coming(A, { isBeforeTest: true }), beside(), 'early'],
  ['four pupils before the test', coming(first(A, 4), { isBeforeTest: true }), beside(), null],
  [
    'the rest of what was confirmed before the test',
    coming(A, { isBeforeTest: true, before: first(A, 20) }),
    beside(),
    null,
  ],
  [
    'levels before the test',
    coming(LEVELS, { isScored: false, isBeforeTest: true }),
    beside(),
    null,
  ],
  ['a complete column', coming(B, { before: A }), beside(), 'rewritten'],
  ['a complete column emptied', coming(BLANK, { before: A }), beside(), 'rewritten'],
  ['a make-up test', coming(A, { before: first(A, 30) }), beside(listed(B)), null],
  ['a few corrections', coming(swapped(A, 7), { before: A }), beside(listed(B)), null],
  ['a column half full', coming(B, { before: first(A, 18) }), beside(), null],
  [
    'levels of a complete column',
    coming(
      LEVELS.map((level) => (level === 'Đ' ? 'CĐ' : 'Đ')),
      { before: LEVELS, isScored: false },
    ),
    beside(),
    'rewritten',
  ],
];

test.each(ROWS)('%s', (_, column, neighbours, kind) => {
  expect(suspicionOf(column, neighbours)?.kind ?? null).toBe(kind);
});

test('it says which column is like it', () => {
  const like = { classId: '6A2', tabId: 'toan', key: 'HK1.TX2' };

  expect(suspicionOf(coming(A), otherClass(A))).toEqual({ kind: 'otherClass', like });
});

const SCORED = fc
  .integer({ min: 0, max: 100 })
  .map((tenths) => String(tenths / 10).replace('.', ','));
const COLUMN = fc.array(SCORED, { minLength: PUPILS, maxLength: PUPILS });

test('fewer changed cells than the limit are never asked about', () => {
  fc.assert(
    fc.property(COLUMN, COLUMN, fc.nat(GUARD_LIMITS.cells - 1), (before, other, count) => {
      const after = before.map((value, row) => (row < count ? (other[row] ?? value) : value));
      const column = coming(after, { before, isBeforeTest: true });

      expect(suspicionOf(column, beside(listed(other), listed(after)))).toBeNull();
    }),
  );
});

test('a column that is confirmed is not asked about again', () => {
  fc.assert(
    fc.property(COLUMN, COLUMN, (other, before) => {
      const column = coming(other, { before: other });

      expect(suspicionOf(column, beside(listed(other), listed(before)))).toBeNull();
    }),
  );
});

test('marks of chance are never taken for another column', () => {
  fc.assert(
    fc.property(fc.nat(), fc.nat(), (one, two) => {
      fc.pre(one !== two);

      expect(suspicionOf(coming(marks(`${one}`)), beside(listed(marks(`${two}`))))).toBeNull();
    }),
  );
});

test('a column of levels is never held for being like another', () => {
  const level = fc.array(fc.constantFrom('Đ', 'CĐ'), { minLength: PUPILS, maxLength: PUPILS });

  fc.assert(
    fc.property(level, (values) => {
      const column = coming(values, { isScored: false });

      expect(suspicionOf(column, beside(listed(values)))).toBeNull();
    }),
  );
});
