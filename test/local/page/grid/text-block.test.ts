import fc from 'fast-check';
import { a1Of, parseA1 } from '../../../../local/page/grid/a1';
import { fillValues } from '../../../../local/page/grid/fill-values';
import { parseTextBlock, placeBlock } from '../../../../local/page/grid/text-block';

describe('parseTextBlock', () => {
  test.each([
    ['8,5', [['8,5']]],
    [
      '1\t2\n3\t4\n',
      [
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    [
      '1\t2\r\n3',
      [
        ['1', '2'],
        ['3', ''],
      ],
    ],
    [
      'a\t\n\tb',
      [
        ['a', ''],
        ['', 'b'],
      ],
    ],
    ['"một\nhai"\t"nói ""có"""', [['một\nhai', 'nói "có"']]],
    ['\t', [['', '']]],
    ['5" ống\tx', [['5" ống', 'x']]],
  ])('%j', (text, block) => {
    expect(parseTextBlock(text)).toEqual(block);
  });

  test('reads back any block of plain texts', () => {
    const text = fc.stringMatching(/^[a-zđ0-9 ,.]{1,4}$/);
    const blocks = fc.integer({ min: 1, max: 4 }).chain((width) =>
      fc.array(fc.array(text, { minLength: width, maxLength: width }), {
        minLength: 1,
        maxLength: 5,
      }),
    );
    fc.assert(
      fc.property(blocks, (block) => {
        expect(parseTextBlock(block.map((row) => row.join('\t')).join('\n'))).toEqual(block);
      }),
    );
  });
});

describe('placeBlock', () => {
  test('a 45×4 block lands at the first cell of the selection', () => {
    const block = Array.from({ length: 45 }, () => ['1', '2', '3', '4']);
    const { range } = placeBlock(block, parseA1('D5'));
    expect(a1Of(range)).toBe('D5:G49');
  });

  test('one text fills the selection', () => {
    expect(placeBlock([['Đ']], parseA1('B2:C3'))).toEqual({
      range: parseA1('B2:C3'),
      values: [
        ['Đ', 'Đ'],
        ['Đ', 'Đ'],
      ],
    });
  });

  test('a selection that is no multiple gets the block once', () => {
    expect(placeBlock([['1'], ['2']], parseA1('A1:A3')).values).toEqual([['1'], ['2']]);
  });
});

describe('fillValues', () => {
  test.each([
    ['a single number repeats', [['8']], 'A1', 'A1:A3', [['8'], ['8'], ['8']]],
    ['two numbers go on', [['1'], ['2']], 'A1:A2', 'A1:A4', [['1'], ['2'], ['3'], ['4']]],
    ['halves keep the comma', [['7,5'], ['8']], 'A1:A2', 'A3:A4', [['8,5'], ['9']]],
    ['texts repeat', [['Đ', 'CĐ']], 'A1:B1', 'A1:E1', [['Đ', 'CĐ', 'Đ', 'CĐ', 'Đ']]],
    ['upwards', [['3'], ['4']], 'A3:A4', 'A1:A4', [['1'], ['2'], ['3'], ['4']]],
  ])('%s', (_name, texts, source, target, values) => {
    expect(fillValues(texts, parseA1(source), parseA1(target))).toEqual(values);
  });
});

test('A1 notation is read back', () => {
  fc.assert(
    fc.property(fc.nat(999), fc.nat(800), fc.nat(50), fc.nat(50), (row, column, more, wide) => {
      const range = {
        startRow: row,
        endRow: row + more + 1,
        startColumn: column,
        endColumn: column + wide + 1,
      };
      expect(parseA1(a1Of(range))).toEqual(range);
    }),
  );
  expect(() => parseA1('A')).toThrow('Not a range');
});
