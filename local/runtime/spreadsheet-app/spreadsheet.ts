import { type ScriptObject, scriptObject } from '../context/script-object';
import { rangeObject } from './range';
import { sheetObject } from './sheet';
import type { Workbook } from './workbook';

/** A `Spreadsheet`. */
export function spreadsheetObject(workbook: Workbook): ScriptObject {
  const properties = () => workbook.structure().properties;
  const sheetOf = (sheet: GoogleAppsScript.Sheets.Schema.Sheet) =>
    sheetObject(workbook, sheet.properties?.sheetId ?? 0);

  return scriptObject<GoogleAppsScript.Spreadsheet.Spreadsheet>('Spreadsheet', {
    getId: () => workbook.id,
    getName: () => properties()?.title ?? '',
    getUrl: () => `https://docs.google.com/spreadsheets/d/${workbook.id}/edit`,
    getSpreadsheetLocale: () => properties()?.locale ?? '',
    getSpreadsheetTimeZone: () => properties()?.timeZone ?? '',
    getSheets: () => workbook.sheets().map(sheetOf),
    getSheetByName: (name: unknown) => {
      const found = workbook.sheets().find((sheet) => sheet.properties?.title === name);
      return found ? sheetOf(found) : null;
    },
    getSheetId: () => activeSheetId(workbook),
    getActiveSheet: () => sheetObject(workbook, activeSheetId(workbook)),
    getActiveRange: () => activeRangeObject(workbook),
    getCurrentCell: () => currentCell(workbook),
    toast: (message: unknown, title: unknown = '') => toast(workbook, message, title),
  });
}

/** The tab in front of the person; the first one where nobody looks or the tab is gone. */
export function activeSheetId(workbook: Workbook): number {
  const { container } = workbook.host.execution.request;
  const ids = workbook.sheets().map((sheet) => sheet.properties?.sheetId ?? 0);
  const wanted = container?.spreadsheetId === workbook.id ? container.sheetId : null;
  return ids.find((id) => id === wanted) ?? ids[0] ?? 0;
}

/** The person's selection; null where nobody looks at this workbook. */
export function activeRangeObject(workbook: Workbook): ScriptObject | null {
  const { container } = workbook.host.execution.request;
  if (container?.spreadsheetId !== workbook.id) {
    return null;
  }
  const sheetId = activeSheetId(workbook);
  return rangeObject({ workbook, sheetId, range: container.activeRange });
}

/** The first cell of the selection; null where nobody looks at this workbook. */
export function currentCell(workbook: Workbook): ScriptObject | null {
  const { container } = workbook.host.execution.request;
  if (container?.spreadsheetId !== workbook.id) {
    return null;
  }
  const { startRow, startColumn } = container.activeRange;
  const range = { startRow, endRow: startRow + 1, startColumn, endColumn: startColumn + 1 };
  return rangeObject({ workbook, sheetId: activeSheetId(workbook), range });
}

function toast(workbook: Workbook, message: unknown, title: unknown): void {
  const { execution } = workbook.host;
  execution.call({ service: 'SpreadsheetApp', operation: 'toast', latency: 'ui' }, () => {
    execution.effects.push({ kind: 'toast', title: String(title), message: String(message) });
  });
}
