import fc from 'fast-check';
import { lockedRanges } from '../../../local/page-server/locked-ranges';

const size = { rows: 6, columns: 5 };

const range = fc
  .tuple(fc.nat(5), fc.nat(6), fc.nat(4), fc.nat(5))
  .map(([startRowIndex, endRowIndex, startColumnIndex, endColumnIndex]) => ({
    startRowIndex,
    endRowIndex,
    startColumnIndex,
    endColumnIndex,
  }));

const protection = fc.record({
  range,
  unprotectedRanges: fc.array(range, { maxLength: 2 }),
  requestingUserCanEdit: fc.boolean(),
  warningOnly: fc.boolean(),
});

type Range = {
  startRowIndex: number;
  endRowIndex: number;
  startColumnIndex: number;
  endColumnIndex: number;
};

const within = (each: Range, row: number, column: number): boolean =>
  row >= each.startRowIndex &&
  row < each.endRowIndex &&
  column >= each.startColumnIndex &&
  column < each.endColumnIndex;

describe('lockedRanges', () => {
  test('a sheet protection locks all but its open blocks', () => {
    const open = { startRowIndex: 1, endRowIndex: 3, startColumnIndex: 2, endColumnIndex: 4 };
    const locked = lockedRanges(
      [{ range: { sheetId: 1 }, unprotectedRanges: [open], requestingUserCanEdit: false }],
      size,
    );
    expect(locked).toEqual([
      { startRow: 0, endRow: 1, startColumn: 0, endColumn: 5 },
      { startRow: 1, endRow: 3, startColumn: 0, endColumn: 2 },
      { startRow: 1, endRow: 3, startColumn: 4, endColumn: 5 },
      { startRow: 3, endRow: 6, startColumn: 0, endColumn: 5 },
    ]);
  });

  test('covers exactly the cells that some protection denies, once', () => {
    fc.assert(
      fc.property(fc.array(protection, { maxLength: 4 }), (protections) => {
        const locked = lockedRanges(protections, size);
        for (let row = 0; row < size.rows; row += 1) {
          for (let column = 0; column < size.columns; column += 1) {
            const denied = protections.some(
              (each) =>
                !each.warningOnly &&
                !each.requestingUserCanEdit &&
                within(each.range, row, column) &&
                !each.unprotectedRanges.some((open) => within(open, row, column)),
            );
            const covers = locked.filter(
              (each) =>
                row >= each.startRow &&
                row < each.endRow &&
                column >= each.startColumn &&
                column < each.endColumn,
            );
            expect(covers).toHaveLength(denied ? 1 : 0);
          }
        }
      }),
    );
  });
});
