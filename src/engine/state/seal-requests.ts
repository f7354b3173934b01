import { SEALS } from '../../school/tables/seals-table';
import { writeTexts } from '../../workspace/cells';
import type { SheetRequest } from '../../workspace/sheets-calls';
import type { SealWrite } from './control-seal';

/** Seals that stand one below the other, in one request. */
export function sealRequests(writes: readonly SealWrite[]): readonly SheetRequest[] {
  const runs: { readonly row: number; readonly rows: (readonly string[])[] }[] = [];
  let next = -1;

  [...writes]
    .sort(([a], [b]) => a - b)
    .forEach(([position, cells]) => {
      if (position !== next) {
        runs.push({ row: position + 1, rows: [] });
      }

      runs[runs.length - 1]?.rows.push(cells);
      next = position + 1;
    });

  return runs.map(({ row, rows }) => writeTexts({ sheetId: SEALS.sheetId, row, column: 0 }, rows));
}

/** A tab as rows are read and written in it: no cells merged, and texts shown as they are. Its rows stay. */
export function plainTab(sheetId: number): readonly SheetRequest[] {
  const userEnteredFormat = { numberFormat: { type: 'TEXT', pattern: '@' } };

  return [
    { unmergeCells: { range: { sheetId } } },
    {
      repeatCell: {
        range: { sheetId, startRowIndex: 1 },
        cell: { userEnteredFormat },
        fields: 'userEnteredFormat.numberFormat',
      },
    },
    ...(['ROWS', 'COLUMNS'] as const).map((dimension) => ({
      updateDimensionProperties: {
        range: { sheetId, dimension },
        properties: { hiddenByUser: false },
        fields: 'hiddenByUser',
      },
    })),
  ];
}

/** Empties the rows of a tab. */
export function withoutRows(sheetId: number): SheetRequest {
  return {
    repeatCell: { range: { sheetId, startRowIndex: 1 }, cell: {}, fields: 'userEnteredValue' },
  };
}
