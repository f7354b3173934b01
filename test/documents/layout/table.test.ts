import { Canvas } from '../../../src/documents/layout/canvas';
import {
  drawHeader,
  drawRow,
  headerHeight,
  naturalRowHeight,
  type Table,
  tableWidth,
} from '../../../src/documents/layout/table';

const TABLE: Table = {
  columns: [{ width: 20 }, { width: 60, align: 'left' }, { width: 40 }],
  headerHeights: [10, 12],
  header: [
    { text: 'TT', row: 0, rowSpan: 2, column: 0 },
    { text: 'Nhóm', row: 0, column: 1, columnSpan: 2 },
    { text: 'A', row: 1, column: 1 },
    { text: 'B', row: 1, column: 2, upwards: true },
  ],
  headerStyle: { face: 'bold', size: 8 },
  bodyStyle: { face: 'regular', size: 10 },
};

function rectangles(canvas: Canvas): string[] {
  return [...canvas.content().matchAll(/([-\d. ]+) re S/g)].map((match) => match[1]!.trim());
}

test('knows its width and the height of its heading', () => {
  expect([tableWidth(TABLE), headerHeight(TABLE)]).toEqual([120, 22]);
});

test('heading cells span rows and columns', () => {
  const canvas = new Canvas(200, 100);
  drawHeader(canvas, TABLE, { x: 5, y: 10 });
  expect(rectangles(canvas)).toEqual(['5 68 20 22', '25 80 100 10', '25 68 60 12', '85 68 40 12']);
});

test('a body row draws one box a column, and cells that draw themselves get their box', () => {
  const canvas = new Canvas(200, 100);
  const painted = jest.fn();
  drawRow(canvas, TABLE, { x: 5, y: 20, height: 15, cells: ['1', 'Nguyễn', painted] });
  expect(rectangles(canvas)).toHaveLength(3);
  expect(painted).toHaveBeenCalledWith(canvas, { x: 85, y: 20, width: 40, height: 15 });
});

test('the natural height follows the cell with the most lines', () => {
  const one = naturalRowHeight(TABLE, ['1', 'Một', '']);
  const three = naturalRowHeight(TABLE, ['1', 'Một\nHai\nBa', '']);
  expect(three - one).toBeCloseTo(2 * 10 * 1.08);
});
