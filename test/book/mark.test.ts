import fc from 'fast-check';
import { isMarkOf, parseMark, printAverage, printMark } from '../../src/book/mark';

describe('parseMark accepts, in one normaliser for every way of writing (peers 23):', () => {
  test.each([
    ['8,5', 85],
    ['8.5', 85],
    ['8,50', 85],
    ['7.50', 75],
    ['8,0', 80],
    ['08,5', 85],
    ['10,00', 100],
    ['8.300000000000001', 83],
    ['8,300000000000001', 83],
    ['7,999999999999999', 80],
    ['８，５', 85],
    [' 8 , 5 ', 85],
    ['8', 80],
    ['08', 80],
    ['0', 0],
    ['-0', 0],
    ['0,0', 0],
    ['+7', 70],
    ['10', 100],
    ['10,0', 100],
    ['\u200B9\u00A0', 90],
    ['', null],
    ['   ', null],
    ['M', 'M'],
    ['miễn', 'M'],
  ])('%j in a score subject as %j', (text, value) => {
    expect(parseMark(text, 'score')).toEqual({ ok: true, value });
  });

  test.each<[string, string | null]>([
    ...['Đ', 'đ', 'D', 'd', 'đạt', 'ĐẠT', 'Dat', 'Đ'.normalize('NFD'), 'đạt'.normalize('NFD')].map(
      (text): [string, string] => [text, 'Đ'],
    ),
    ...['CĐ', 'cđ', 'cd', 'CD', 'c đ', 'chưa đạt', 'Chua dat', 'chuadat'].map(
      (text): [string, string] => [text, 'CĐ'],
    ),
    ['', null],
    ['m', 'M'],
  ])('%j in a comment subject as %j', (text, value) => {
    expect(parseMark(text, 'comment')).toEqual({ ok: true, value });
  });
});

describe('parseMark refuses and suggests (peers 22, 23):', () => {
  test.each([
    ['8,55', 'tooManyDecimals', 86],
    ['8,54', 'tooManyDecimals', 85],
    ['7,505', 'tooManyDecimals', 75],
    ['9,95', 'tooManyDecimals', 100],
    ['6,349999', 'tooManyDecimals', 63],
    ['10,5', 'outOfRange', undefined],
    ['10,01', 'outOfRange', undefined],
    ['11', 'outOfRange', undefined],
    ['85', 'outOfRange', undefined],
    ['101', 'outOfRange', undefined],
    ['-1', 'outOfRange', undefined],
    ['−0,5', 'outOfRange', undefined],
    ['8/5', 'fraction', undefined],
    ['8/10', 'fraction', 80],
    ['8,5/10', 'fraction', 85],
    ['=8+1', 'formula', undefined],
    ['Đ', 'wrongKind', undefined],
    ['tám', 'notAMark', undefined],
    ['8,', 'notAMark', 80],
    [',5', 'notAMark', 5],
    ['8,5,5', 'notAMark', undefined],
    ['1e1', 'notAMark', undefined],
    ['NaN', 'notAMark', undefined],
    ['constructor', 'notAMark', undefined],
  ])('%j in a score subject: %s', (text, reason, suggestion) => {
    expect(parseMark(text, 'score')).toEqual({ ok: false, reason, suggestion });
  });

  test.each([
    ['8', 'wrongKind'],
    ['8,5', 'wrongKind'],
    ['đạt rồi', 'notAMark'],
    ['8/10', 'fraction'],
    ['=A1', 'formula'],
  ])('%j in a comment subject: %s', (text, reason) => {
    expect(parseMark(text, 'comment')).toEqual({ ok: false, reason, suggestion: undefined });
  });
});

describe('quick entry', () => {
  test.each([
    ['85', 85],
    ['10', 100],
    ['8', 80],
    ['100', 100],
    ['05', 50],
  ])('takes %j as %j tenths', (text, value) => {
    expect(parseMark(text, 'score', { quickEntry: true })).toEqual({ ok: true, value });
  });

  test('still refuses what is above 100', () => {
    expect(parseMark('105', 'score', { quickEntry: true }).ok).toBe(false);
  });
});

test('every mark survives printing and parsing, as a mark and as an average', () => {
  for (let tenths = 0; tenths <= 100; tenths += 1) {
    expect(parseMark(printMark(tenths), 'score')).toEqual({ ok: true, value: tenths });
    expect(parseMark(printAverage(tenths), 'score')).toEqual({ ok: true, value: tenths });
  }
});

test.each([
  [80, '8'],
  [85, '8,5'],
  [0, '0'],
  [null, ''],
  ['CĐ', 'CĐ'],
  ['M', 'M'],
] as const)('printMark(%j) is %j', (value, text) => {
  expect(printMark(value)).toBe(text);
});

test('averages always have one decimal', () => {
  expect([80, 100, 0, 79].map(printAverage)).toEqual(['8,0', '10,0', '0,0', '7,9']);
});

test('an accepted text is always a valid mark of its kind', () => {
  fc.assert(
    fc.property(
      fc.string(),
      fc.constantFrom('score' as const, 'comment' as const),
      (text, kind) => {
        const parsed = parseMark(text, kind);
        expect(!parsed.ok || isMarkOf(parsed.value, kind)).toBe(true);
      },
    ),
  );
});

test.each([
  [85, 'score', true],
  [8.5, 'score', false],
  [101, 'score', false],
  [-1, 'score', false],
  ['Đ', 'score', false],
  ['Đ', 'comment', true],
  [85, 'comment', false],
  [null, 'comment', true],
  ['M', 'score', true],
] as const)('isMarkOf(%j, %s) is %j', (value, kind, expected) => {
  expect(isMarkOf(value, kind)).toBe(expected);
});
