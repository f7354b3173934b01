import type { SheetView } from '../model/sheet';
import type { WorkbookView } from '../model/workbook';
import type { SheetProperties } from '../schema';

/** The properties resource of a sheet. False and empty values are left out, as in Google's JSON. */
export function sheetProperties(book: WorkbookView, sheet: SheetView): SheetProperties {
  const { title, sheetType, gridProperties, hidden, ...rest } = sheet.properties;
  const grid = Object.fromEntries(
    Object.entries({
      ...gridProperties,
      rowCount: sheet.rowCount,
      columnCount: sheet.columnCount,
    }).filter(([, value]) => value !== 0 && value !== false && value !== undefined),
  );

  return {
    sheetId: sheet.id,
    title,
    index: book.indexOf(sheet.id),
    sheetType: sheetType ?? 'GRID',
    gridProperties: grid,
    ...(hidden ? { hidden: true } : {}),
    ...rest,
  };
}
