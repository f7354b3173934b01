import type { CellRange } from '../../kernel/user-edit';
import { invalid } from '../api-error';
import type { SheetView } from './sheet';

interface Axis {
  readonly noun: 'rows' | 'columns';
  readonly frozen: number;
  readonly visible: number;
  readonly spanOf: (merge: CellRange) => readonly [start: number, end: number];
}

function axesOf(sheet: SheetView): readonly Axis[] {
  const { frozenRowCount = 0, frozenColumnCount = 0 } = sheet.properties.gridProperties ?? {};
  const shown = (count: number, isHidden: (index: number) => boolean): number =>
    Array.from({ length: count }, (_, index) => index).filter((index) => !isHidden(index)).length;

  return [
    {
      noun: 'rows',
      frozen: frozenRowCount,
      visible: shown(sheet.rowCount, (row) => sheet.rowMeta(row)?.hidden === true),
      spanOf: ({ startRow, endRow }) => [startRow, endRow],
    },
    {
      noun: 'columns',
      frozen: frozenColumnCount,
      visible: shown(sheet.columnCount, (column) => sheet.columnMeta(column)?.hidden === true),
      spanOf: ({ startColumn, endColumn }) => [startColumn, endColumn],
    },
  ];
}

/**
 * 400 where nothing would be left to scroll, or a merge would lie over the edge of what is frozen. The sentence about all
 * rows: https://github.com/theoephraim/node-google-spreadsheet/issues/528; that a merge may not cross the edge:
 * https://github.com/dream-num/univer/issues/724 (its sentence is ours, see DIFFERENCES.md).
 */
export function requireFrozenEdge(sheet: SheetView): void {
  axesOf(sheet)
    .filter(({ frozen }) => frozen > 0)
    .forEach(({ noun, frozen, visible, spanOf }) => {
      if (frozen >= visible) {
        throw invalid(`You can't freeze all visible ${noun} on the sheet.`);
      }

      if (sheet.merges.map(spanOf).some(([start, end]) => start < frozen && end > frozen)) {
        throw invalid(`You can't merge frozen and non-frozen ${noun}.`);
      }
    });
}
