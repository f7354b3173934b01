import qrcode from 'qrcode-generator';
import { qrOperators } from '../../../src/documents/furniture/qr-code';

/** Paints the rectangles back into a grid of modules, first row at the top. */
function painted(operators: string, count: number): boolean[][] {
  const grid = Array.from({ length: count }, () => Array.from({ length: count }, () => false));
  for (const [, x, y, width] of operators.matchAll(/^(\d+) (\d+) (\d+) 1 re$/gm)) {
    for (let at = 0; at < Number(width); at++) {
      grid[count - 1 - Number(y)]![Number(x) + at] = true;
    }
  }
  return grid;
}

test('paints exactly the dark modules, upright, inside a quiet zone of two', () => {
  const text = `SODIEM|2026/6A1|7|${'0a'.repeat(32)}`;
  const code = qrcode(0, 'L');
  code.addData(text, 'Byte');
  code.make();
  const count = code.getModuleCount();
  const grid = painted(qrOperators(text), count + 4);
  const expected = Array.from({ length: count + 4 }, (_, row) =>
    Array.from({ length: count + 4 }, (_, column) => {
      const inside = row > 1 && column > 1 && row < count + 2 && column < count + 2;
      return inside && code.isDark(row - 2, column - 2);
    }),
  );
  expect(grid).toEqual(expected);
});
