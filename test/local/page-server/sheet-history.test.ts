import type { CellView, SheetShape } from '../../../local/page-server/page-protocol';
import { SheetHistory } from '../../../local/page-server/sheet-history';

const shape: SheetShape = {
  sheetId: 1,
  title: 'Toán',
  rows: 10,
  columns: 5,
  frozenRows: 0,
  frozenColumns: 0,
  rowHeights: [],
  columnWidths: [],
  hiddenRows: [],
  hiddenColumns: [],
  merges: [],
  gridlines: true,
};

const reading = (cells: CellView[], title = 'Toán') => ({
  shape: { ...shape, title },
  cells,
  locked: [],
});

const a: CellView = { row: 0, column: 0, text: 'a' };
const b: CellView = { row: 1, column: 0, text: 'b' };

describe('SheetHistory', () => {
  test('a window gets what changed since it looked, and nothing twice', () => {
    const history = new SheetHistory(100);
    const first = history.update(reading([a, b]));
    const changed = reading([a, { ...b, text: 'B' }]);
    const second = history.update(changed);
    expect(history.since(first, changed).cells).toEqual([{ ...b, text: 'B' }]);
    expect(history.since(second, changed).cells).toEqual([]);
    expect(history.update(changed)).toBe(second);
  });

  test('a cell that became blank is told as blank, once', () => {
    const history = new SheetHistory(100);
    const first = history.update(reading([a, b]));
    const second = history.update(reading([a]));
    expect(history.since(first, reading([a])).cells).toEqual([{ row: 1, column: 0 }]);
    expect(history.update(reading([a]))).toBe(second);
  });

  test('a new shape is told whole', () => {
    const history = new SheetHistory(100);
    const first = history.update(reading([a]));
    const renamed = reading([a], 'Toán 6');
    history.update(renamed);
    expect(history.since(first, renamed).whole?.shape.title).toBe('Toán 6');
  });

  test.each([0, 50, 100, 9999])(
    'a window of another run (revision %d) gets everything',
    (revision) => {
      const history = new SheetHistory(100);
      history.update(reading([a]));
      expect(history.since(revision, reading([a])).whole?.cells).toEqual([a]);
    },
  );
});
