import fc from 'fast-check';
import { DriveError, NotEmulatedError } from '../../../local/drive/drive-error';
import { parseQuery, type Query } from '../../../local/drive/query-parser';

const named = (value: string): Query => ({ kind: 'compare', field: 'name', operator: '=', value });

/** Writes a query with every group in parentheses, so that reading it back cannot regroup it. */
function write(query: Query): string {
  const quoted = (text: string) => `'${text.replace(/[\\']/g, '\\$&')}'`;
  switch (query.kind) {
    case 'and':
    case 'or':
      return `(${write(query.left)} ${query.kind} ${write(query.right)})`;
    case 'not':
      return `not ${write(query.query)}`;
    case 'in':
      return `${quoted(query.value)} in ${query.field}`;
    case 'has':
      return `${query.field} has { key=${quoted(query.key)} and value=${quoted(query.value)} }`;
    case 'compare': {
      const isTime = typeof query.value === 'number';
      const value = isTime ? new Date(query.value as number).toISOString() : query.value;
      return `${query.field} ${query.operator} ${typeof value === 'string' ? quoted(value) : value}`;
    }
  }
}

const leaf: fc.Arbitrary<Query> = fc.oneof(
  fc.record({
    kind: fc.constant('compare' as const),
    field: fc.constantFrom('name' as const, 'mimeType' as const),
    operator: fc.constantFrom('=' as const, '!=' as const, 'contains' as const),
    value: fc.string({ unit: 'binary' }),
  }),
  fc.record({
    kind: fc.constant('compare' as const),
    field: fc.constantFrom('modifiedTime' as const, 'createdTime' as const),
    operator: fc.constantFrom('=' as const, '<' as const, '<=' as const, '>' as const),
    value: fc.integer({ min: 0, max: 4_000_000_000_000 }),
  }),
  fc.record({
    kind: fc.constant('compare' as const),
    field: fc.constantFrom('trashed' as const, 'starred' as const),
    operator: fc.constantFrom('=' as const, '!=' as const),
    value: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('in' as const),
    value: fc.string(),
    field: fc.constantFrom('parents' as const, 'owners' as const, 'writers' as const),
  }),
  fc.record({
    kind: fc.constant('has' as const),
    field: fc.constantFrom('properties' as const, 'appProperties' as const),
    key: fc.string(),
    value: fc.string(),
  }),
);

const { query: anyQuery } = fc.letrec<{ query: Query }>((tie) => ({
  query: fc.oneof(
    { depthSize: 'small' },
    leaf,
    fc.record({
      kind: fc.constantFrom('and' as const, 'or' as const),
      left: tie('query'),
      right: tie('query'),
    }),
    fc.record({ kind: fc.constant('not' as const), query: tie('query') }),
  ),
}));

describe('parseQuery', () => {
  test('reads back every query that can be written', () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        expect(parseQuery(write(query))).toEqual(query);
      }),
    );
  });

  test('answers any text with a query or with a refusal of its own', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        try {
          parseQuery(text);
        } catch (error) {
          expect(error instanceof DriveError || error instanceof NotEmulatedError).toBe(true);
        }
      }),
    );
  });

  test('groups and/or from the left, without rank', () => {
    expect(parseQuery("name='a' or name='b' and name='c'")).toEqual({
      kind: 'and',
      left: { kind: 'or', left: named('a'), right: named('b') },
      right: named('c'),
    });
  });

  test.each([
    ["name = 'Lưu trữ'", named('Lưu trữ')],
    ["name='Ngô\\'s'", named("Ngô's")],
    ["name = 'a\\\\b'", named('a\\b')],
    ["  'me'   in owners ", { kind: 'in', value: 'me', field: 'owners' }],
    [
      "modifiedTime > '2026-10-05T08:00:00+07:00'",
      { kind: 'compare', field: 'modifiedTime', operator: '>', value: Date.UTC(2026, 9, 5, 1) },
    ],
    [
      "modifiedTime > '2026-10-05T08:00:00'",
      { kind: 'compare', field: 'modifiedTime', operator: '>', value: Date.UTC(2026, 9, 5, 8) },
    ],
    [
      "appProperties has { key='class' and value='6A1' }",
      { kind: 'has', field: 'appProperties', key: 'class', value: '6A1' },
    ],
    ["not name = 'a'", { kind: 'not', query: named('a') }],
  ])('reads %s', (text, query) => {
    expect(parseQuery(text)).toEqual(query);
  });

  test.each([
    '',
    "name = 'a",
    'name = a',
    "name > 'a'",
    "colour = 'red'",
    "name = 'a' and",
    "(name = 'a'",
    "name = 'a')",
    "name = 'a' name = 'b'",
    'trashed = yes',
    "trashed = 'true'",
    "modifiedTime > 'yesterday'",
    "'a' in colours",
    "appProperties has { key='a' }",
    '"a" = name',
    "toString = 'a'",
  ])('refuses %s with 400 on q', (text) => {
    expect(() => parseQuery(text)).toThrow(
      expect.objectContaining({
        status: 400,
        reason: 'invalid',
        where: expect.objectContaining({ location: 'q' }),
      }),
    );
  });

  test('names a search term that is not emulated', () => {
    expect(() => parseQuery("fullText contains 'điểm'")).toThrow(/fullText/);
  });
});
