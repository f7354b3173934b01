import { columnLetters } from '../../book/column-name';
import { HEADER_ROWS } from '../../book/tab-layout';
import type { SheetRequest } from '../../workspace/sheets-calls';
import { type CellPlace, valueCell } from '../../workspace/value-cell';
import type { CellWrite } from '../state/written-cells';
import type { Repair } from './repair';
import { isAtPlace, pupilRows, type TabAtHand } from './tab-at-hand';

type GridRange = GoogleAppsScript.Sheets.Schema.GridRange;
type Sheet = GoogleAppsScript.Sheets.Schema.Sheet;

function corners(range: GridRange): readonly number[] {
  return [
    range.startRowIndex ?? 0,
    range.endRowIndex ?? 0,
    range.startColumnIndex ?? 0,
    range.endColumnIndex ?? 0,
  ];
}

function sameArea(a: GridRange, b: GridRange): boolean {
  return corners(a).join() === corners(b).join();
}

function nameOf(range: GridRange): string {
  const [startRow = 0, endRow = 0, startColumn = 0, endColumn = 0] = corners(range);

  return `${columnLetters(startColumn)}${startRow + 1}:${columnLetters(endColumn - 1)}${endRow}`;
}

function covers(range: GridRange, row: number, column: number): boolean {
  const [startRow = 0, endRow = 0, startColumn = 0, endColumn = 0] = corners(range);
  const isInside = row >= startRow && row < endRow && column >= startColumn && column < endColumn;

  return isInside && (row !== startRow || column !== startColumn);
}

/**
 * True for a cell below pupils that lies under a merge: its value was deleted when the cells were merged, not by a
 * person who deletes a mark (https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request#mergecellsrequest).
 */
export function isUnderMerge(sheet: Sheet, row: number, column: number): boolean {
  return row >= HEADER_ROWS && (sheet.merges ?? []).some((merge) => covers(merge, row, column));
}

interface LostValue {
  readonly fact: { readonly row: string; readonly column: string; readonly value: string };
  readonly words: string;
  readonly write: CellWrite;
}

function valueRequest(at: CellPlace, official: number | string): SheetRequest {
  return {
    updateCells: {
      start: { sheetId: at.sheetId, rowIndex: at.row, columnIndex: at.column },
      rows: [{ values: [valueCell(official)] }],
      fields: 'userEnteredValue',
    },
  };
}

/** Official values that a merge deleted. */
function lostUnder(tab: TabAtHand, merge: GridRange): readonly LostValue[] {
  const { state, layout } = tab;

  return layout.columns.flatMap((column) => {
    const place = state.columns.get(column.key) ?? -1;

    return pupilRows(tab).flatMap(([pupilId, row]): readonly LostValue[] => {
      const official = tab.official(pupilId, column.key);

      return !covers(merge, row, place) || official === '' || isFilled(tab, pupilId, column.key)
        ? []
        : [
            {
              fact: { row: pupilId, column: column.key, value: official },
              words: `${pupilId} ${column.header} ${official}`,
              write: {
                tabId: layout.id,
                pupilId,
                key: column.key,
                place: { sheetId: state.sheetId, row, column: place },
                requestAt: (at) => valueRequest(at, column.cell.held(official)),
              },
            },
          ];
    });
  });
}

function isFilled(tab: TabAtHand, pupilId: string, key: string): boolean {
  const { value, formula } = tab.state.cell(pupilId, key);

  return value !== null || formula !== null;
}

function unmerged(tab: TabAtHand, merge: GridRange): Repair {
  const lost = lostUnder(tab, merge);
  const put = lost.length === 0 ? '' : `, ghi lại ${lost.map(({ words }) => words).join('; ')}`;

  return {
    finding: {
      kind: 'merge',
      tabId: tab.layout.id,
      key: null,
      facts: { area: nameOf(merge), written: lost.map(({ fact }) => fact) },
      words: `${tab.state.title}: ô ${nameOf(merge)} bị gộp, đã tách${put}`,
    },
    requests: [{ unmergeCells: { range: { ...merge, sheetId: tab.state.sheetId } } }],
    cells: lost.map(({ write }) => write),
  };
}

function remerged(tab: TabAtHand, range: GridRange): Repair {
  return {
    finding: {
      kind: 'merge',
      tabId: tab.layout.id,
      key: null,
      facts: { area: nameOf(range), split: true },
      words: `${tab.state.title}: ô tiêu đề ${nameOf(range)} bị tách, đã gộp lại`,
    },
    requests: [{ mergeCells: { range, mergeType: 'MERGE_ALL' } }],
  };
}

/**
 * Merges that nobody but the layout makes: foreign ones are undone and what they deleted is written again. They come
 * before everything else that is written into the book.
 */
export function mergeRepairs(tab: TabAtHand): readonly Repair[] {
  const actual = tab.sheet.merges ?? [];
  const { merges } = tab.drawn;
  const isPlaced = isAtPlace(tab);
  const foreign = actual.filter(
    (merge) =>
      !merges.some((wanted) => sameArea(wanted, merge)) &&
      (isPlaced || (merge.endRowIndex ?? 0) > Math.min(...tab.state.rows.values())),
  );
  const missing = isPlaced
    ? merges.filter((wanted) => !actual.some((merge) => sameArea(wanted, merge)))
    : [];

  return [
    ...foreign.map((merge) => unmerged(tab, merge)),
    ...missing.map((range) => remerged(tab, range)),
  ];
}
