import fc from 'fast-check';
import { sheetNames } from '../../../../../src/capabilities/exchange/pure/xlsx/sheet';

describe('names of tabs', () => {
  it.each<[readonly string[], readonly string[]]>([
    [
      ['6A1', '6A2'],
      ['6A1', '6A2'],
    ],
    [
      ['6/1', 'LS&ĐL'],
      ['6-1', 'LS&ĐL'],
    ],
    [
      ['Toán', 'toán'],
      ['Toán', 'toán (2)'],
    ],
    [[''], ['Trang']],
    [["'a'"], ['a']],
    [
      ['x'.repeat(40), 'x'.repeat(40)],
      ['x'.repeat(31), `${'x'.repeat(27)} (2)`],
    ],
  ])('%j become %j', (wanted, names) => {
    expect(sheetNames(wanted)).toEqual(names);
  });

  it('are always such as Excel takes', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 40 }), { maxLength: 12 }), (wanted) => {
        const names = sheetNames(wanted);

        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(wanted.length);
        names.forEach((name) => {
          expect(name).toMatch(/^[^[\]:*?/\\]{1,31}$/);
        });
      }),
    );
  });
});
