import { formulasAt } from '../../book/book-tabs';
import type { SheetRequest } from '../../workspace/sheets-calls';
import type { Repair } from './repair';
import { isAtPlace, pupilRows, type TabAtHand } from './tab-at-hand';

/** A formula whatever signs Google puts between its arguments when it is read back. */
function formulaKey(formula: string | null): string {
  return (formula ?? '').replace(/\s/g, '').replace(/,/g, ';').toUpperCase();
}

function write(
  tab: TabAtHand,
  at: { readonly row: number; readonly column: number },
  formula: string,
): SheetRequest {
  return {
    updateCells: {
      start: { sheetId: tab.state.sheetId, rowIndex: at.row, columnIndex: at.column },
      rows: [{ values: [{ userEnteredValue: { formulaValue: formula } }] }],
      fields: 'userEnteredValue',
    },
  };
}

/** Cells of a column that do not compute what they should, with what puts them right. */
function wrongCells(tab: TabAtHand, key: string, column: number): readonly SheetRequest[] {
  const keys = tab.layout.columns.map((each) => each.key);

  return pupilRows(tab).flatMap(([pupilId, row]) => {
    const wanted = formulasAt(tab.layout, { keys, row: row + 1 }).get(key) ?? '';
    const { formula } = tab.state.cell(pupilId, key);

    return formulaKey(formula) === formulaKey(wanted) || tab.isWritten(row, column)
      ? []
      : [write(tab, { row, column }, wanted)];
  });
}

/**
 * Computed cells that hold another formula than books are made with today, or none: books of earlier versions, and what
 * the owner of the file wrote over them. Averages of the books are for the eye; what is official is computed anew.
 */
export function formulaRepairs(tab: TabAtHand): readonly Repair[] {
  if (!isAtPlace(tab)) {
    return [];
  }

  return tab.layout.columns.flatMap(({ key, header }, column): readonly Repair[] => {
    const requests = tab.layout.formulas.has(key) ? wrongCells(tab, key, column) : [];

    return requests.length === 0
      ? []
      : [
          {
            finding: {
              kind: 'formula',
              tabId: tab.layout.id,
              key,
              facts: { cells: requests.length },
              words: `${tab.state.title} · ${header} · ${requests.length} ô: công thức khác bản hiện nay`,
            },
            requests,
          },
        ];
  });
}
