import { type ScriptObject, scriptObject } from '../context/script-object';
import { badSignature } from '../execution/script-errors';
import type { ScriptHost } from '../execution/script-host';
import { uiService } from '../ui/ui-service';
import { DataValidationCriteria } from './data-validation';
import { sheetObject } from './sheet';
import { activeRangeObject, activeSheetId, currentCell, spreadsheetObject } from './spreadsheet';
import { type Workbook, workbookOf } from './workbook';

/**
 * `SpreadsheetApp`, the part the person's side uses. Everything "active" is the container's; it is null where code
 * runs without one (clock triggers, web apps).
 */
export function spreadsheetApp(host: ScriptHost): ScriptObject {
  const active = <T>(method: string, use: (workbook: Workbook) => T): T | null => {
    host.execution.permit(`SpreadsheetApp.${method}`);
    return host.execution.request.container ? use(workbookOf(host)) : null;
  };

  return scriptObject<typeof SpreadsheetApp>('SpreadsheetApp', {
    DataValidationCriteria,
    getUi: () => uiService(host),
    flush: () => host.execution.requireAlive(),
    openById: (id: unknown) => openById(host, id),
    getActive: () => active('getActive', spreadsheetObject),
    getActiveSpreadsheet: () => active('getActiveSpreadsheet', spreadsheetObject),
    getActiveSheet: () =>
      active('getActiveSheet', (workbook) => sheetObject(workbook, activeSheetId(workbook))),
    getActiveRange: () => active('getActiveRange', activeRangeObject),
    getCurrentCell: () => active('getCurrentCell', currentCell),
  });
}

/** @throws ScriptException without the scope `spreadsheets`, in a simple trigger, or without access to the file. */
function openById(host: ScriptHost, id: unknown): ScriptObject {
  host.execution.permit('SpreadsheetApp.openById');
  if (typeof id !== 'string') {
    throw badSignature('SpreadsheetApp.openById', [id]);
  }
  const workbook = workbookOf(host, id);
  const spec = {
    service: 'SpreadsheetApp',
    operation: 'openById',
    latency: 'spreadsheetRead',
  } as const;
  host.execution.call(spec, () => workbook.structure());
  return spreadsheetObject(workbook);
}
