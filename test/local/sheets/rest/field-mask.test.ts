import { mergeMasked, parseFieldMask, project } from '../../../../local/sheets/rest/field-mask';

const value = { a: 1, b: { c: 2, d: [{ e: 3, f: 4 }, { f: 5 }] } };

test.each([
  ['*', value],
  ['a', { a: 1 }],
  ['b.c', { b: { c: 2 } }],
  ['b/d/e', { b: { d: [{ e: 3 }, {}] } }],
  ['a,b(c,d(f))', { a: 1, b: { c: 2, d: [{ f: 4 }, { f: 5 }] } }],
  ['b.c,b.d.e', { b: { c: 2, d: [{ e: 3 }, {}] } }],
  ['b,b.c', { b: value.b }],
  ['x', {}],
])('%s', (mask, expected) => {
  expect(project(value, parseFieldMask(mask))).toEqual(expected);
});

test.each(['', 'a,', 'a(b', 'a)', '.a', 'a..b'])('%p is refused', (mask) => {
  expect(() => parseFieldMask(mask)).toThrow('Invalid field selection');
});

test('merging takes masked fields, removes those missing in the source, keeps the rest', () => {
  const mask = parseFieldMask('b.c,a,x.y');

  expect(mergeMasked<object>(value, { b: {}, x: { y: 1, z: 2 } }, mask)).toEqual({
    b: { d: value.b.d },
    x: { y: 1 },
  });
  expect(value.b.c).toBe(2);
});

test('what is left empty is nothing', () => {
  expect(mergeMasked<object>({ a: 1 }, {}, parseFieldMask('a'))).toBeNull();
  expect(mergeMasked<object>({ a: 1 }, null, true)).toBeNull();
});

test('spaces are refused, as by the Sheets API', () => {
  expect(() => parseFieldMask('a, b')).toThrow('Request contains an invalid argument.');
});
