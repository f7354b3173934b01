import type { CellRange } from '../../kernel/user-edit';
import type { TextBlock } from './text-block';

/** A number as written with a decimal comma or point, or null. */
function numberOf(text: string): number | null {
  return /^-?\d+(?:[.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : null;
}

/** The constant step of a series of at least two numbers, or null. */
function stepOf(numbers: readonly number[]): number | null {
  const [first, second] = numbers;
  if (first === undefined || second === undefined) {
    return null;
  }
  const step = second - first;
  const steady = numbers.every((value, index) => Math.abs(value - first - step * index) < 1e-9);
  return steady ? step : null;
}

function written(value: number): string {
  return String(Math.round(value * 1e9) / 1e9).replace('.', ',');
}

/** Continues a line of texts: a steady series of numbers goes on, anything else repeats. `index` may be negative. */
function continued(line: readonly string[], index: number): string {
  const inside = line[index];
  if (inside !== undefined) {
    return inside;
  }
  const numbers = line.map(numberOf).filter((value) => value !== null);
  const step = numbers.length === line.length ? stepOf(numbers) : null;
  if (step !== null && numbers[0] !== undefined) {
    return written(numbers[0] + step * index);
  }
  return line[((index % line.length) + line.length) % line.length] ?? '';
}

/**
 * The texts that dragging the fill handle writes over `target`.
 * @param texts the source's texts
 * @param source zero-based, end-exclusive; inside or next to `target`
 * @param target covers one direction only (down, up, right or left of the source)
 */
export function fillValues(texts: TextBlock, source: CellRange, target: CellRange): TextBlock {
  const vertical = target.endRow > source.endRow || target.startRow < source.startRow;
  const columnOf = (column: number): string[] => texts.map((row) => row[column] ?? '');

  return Array.from({ length: target.endRow - target.startRow }, (_r, r) =>
    Array.from({ length: target.endColumn - target.startColumn }, (_c, c) => {
      const row = target.startRow + r - source.startRow;
      const column = target.startColumn + c - source.startColumn;
      return vertical ? continued(columnOf(column), row) : continued(texts[row] ?? [''], column);
    }),
  );
}
