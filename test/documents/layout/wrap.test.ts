import fc from 'fast-check';
import { textWidth } from '../../../src/documents/layout/text-measure';
import { fitText, sizeForLine, TIGHT_LEADING, wrapText } from '../../../src/documents/layout/wrap';

const STYLE = { face: 'regular', size: 11 } as const;
const word = fc.string({
  unit: fc.constantFrom(...'aăâbcdđeêghiklmnoôơ'),
  minLength: 1,
  maxLength: 30,
});
const text = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));

test('wrapped lines fit and together hold every letter in order', () => {
  fc.assert(
    fc.property(text, fc.integer({ min: 20, max: 300 }), (content, width) => {
      const lines = wrapText(content, STYLE, width);
      for (const line of lines) {
        expect(textWidth(line, STYLE)).toBeLessThanOrEqual(width);
      }
      expect(lines.join('').replace(/ /g, '')).toBe(content.replace(/ /g, ''));
    }),
  );
});

test('breaks at spaces and at line ends', () => {
  expect(wrapText('một hai\nba', STYLE, 200)).toEqual(['một hai', 'ba']);
  expect(wrapText('Nguyễn Thị Thanh', STYLE, 60)).toEqual(['Nguyễn Thị', 'Thanh']);
});

test('a text that has room is left alone', () => {
  expect(fitText('Tốt', STYLE, { width: 60, height: 14 })).toEqual({ size: 11, lines: ['Tốt'] });
});

test('a fitted text stays inside its cell without losing a letter', () => {
  const names = fc.array(fc.constantFrom('Công', 'Tằng', 'Tôn', 'Nữ', 'Nguyễn', 'Phương'), {
    minLength: 1,
    maxLength: 12,
  });
  fc.assert(
    fc.property(names, fc.integer({ min: 60, max: 180 }), (parts, width) => {
      const room = { width, height: 13 };
      const fit = fitText(parts.join(' '), STYLE, room);
      expect(fit.lines.join(' ')).toBe(parts.join(' '));
      expect(fit.lines.length * fit.size * TIGHT_LEADING).toBeLessThanOrEqual(room.height);
      for (const line of fit.lines) {
        expect(textWidth(line, { ...STYLE, size: fit.size })).toBeLessThanOrEqual(width + 0.001);
      }
    }),
  );
});

test('a slightly long name shrinks on one line before it wraps', () => {
  const name = 'Nguyễn Thị Thanh Phương';
  const natural = textWidth(name, STYLE);
  const fit = fitText(name, STYLE, { width: natural * 0.9, height: 14 });
  expect(fit.lines).toEqual([name]);
  expect(fit.size).toBeCloseTo(9.9);
});

test('sizeForLine never enlarges', () => {
  expect(sizeForLine('a', STYLE, 500)).toBe(11);
});
