import { SCORE } from '../../../book/cell-kinds/score-kind';
import { a1 } from '../../../book/column-name';
import { readEntry } from '../../../book/entry-value';
import { META_BOOK, META_COLUMN } from '../../../engine/state/book-hints';
import { loadClaim } from '../../../engine/state/class-book';
import { isoDateOf } from '../../../kernel/text/date-text';
import { jsonCall, run } from '../../../workspace/call';
import {
  addMetadata,
  columnLocation,
  columnWidth,
  fillFormula,
} from '../../../workspace/sheet-building';
import { batchUpdate, getSpreadsheet } from '../../../workspace/sheets-calls';
import type { Bench } from '../bench';
import { type Check, type Finding, finding, passIf } from '../finding';
import { SCRATCH_SHEETS } from '../scratch';

type CellData = GoogleAppsScript.Sheets.Schema.CellData;

const SHEET = SCRATCH_SHEETS.typing;
const BOOK_MARK = 'TU-KIEM-TRA';
const MARK = '8,5';
const CELL_FIELDS =
  'sheets(properties(sheetId),data(rowData(values(userEnteredValue,effectiveValue,formattedValue,effectiveFormat(numberFormat)))))';

/** Puts texts into the first row as a person types them, and reads what they became. */
function typed(bench: Bench, texts: readonly string[]): readonly CellData[] {
  const { id } = bench.scratch.workbook();
  const range = `typing!A1:${a1(0, texts.length - 1)}`;
  const url = `https://sheets.googleapis.com/v4/spreadsheets/${id}/values/${encodeURIComponent(range)}`;
  run(
    bench.context.http,
    jsonCall('PUT', `${url}?valueInputOption=USER_ENTERED`, { range, values: [texts] }),
  );

  return firstRow(bench);
}

function firstRow(bench: Bench): readonly CellData[] {
  const { id } = bench.scratch.workbook();
  const { sheets } = run(bench.context.http, getSpreadsheet(id, CELL_FIELDS));
  const sheet = sheets?.find(({ properties }) => properties?.sheetId === SHEET);

  return sheet?.data?.[0]?.rowData?.[0]?.values ?? [];
}

function kindOf(cell: CellData): string {
  const { numberValue, stringValue } = cell.effectiveValue ?? {};
  const format = cell.effectiveFormat?.numberFormat?.type ?? '';

  if (numberValue !== undefined) {
    return format.startsWith('DATE') ? 'date' : 'number';
  }

  return stringValue === undefined ? 'other' : 'text';
}

function readAsMark(cell: CellData, now: number): string {
  const { numberValue, stringValue, boolValue } = cell.effectiveValue ?? {};
  const value = numberValue ?? stringValue ?? boolValue ?? null;
  const raw = { value, formula: null, shown: cell.formattedValue ?? '' };
  const reading = readEntry(raw, SCORE, {
    year: Number(isoDateOf(now).slice(0, 4)),
  });

  return reading.ok ? reading.value : reading.problem;
}

/** What a typed text became, and whether acceptance makes the mark of it that was meant. */
function mark(bench: Bench, text: string, kinds: readonly string[]): Finding {
  const cell = typed(bench, [text])[0] ?? {};
  const kind = kindOf(cell);
  const read = readAsMark(cell, bench.now);
  const shown = cell.formattedValue ?? '';

  return passIf(read === MARK && kinds.includes(kind), 'typed', { kind, shown, read });
}

function separators(bench: Bench): Finding {
  const area = { sheetId: SHEET, startRow: 0, endRow: 1, startColumn: 0, endColumn: 1 };
  const { id } = bench.scratch.workbook();
  run(bench.context.http, batchUpdate(id, [fillFormula(area, '=IF(1=1;2;3)')]));
  const [cell = {}] = firstRow(bench);

  return passIf(cell.effectiveValue?.numberValue === 2, 'value', {
    value: `${cell.userEnteredValue?.formulaValue ?? ''} → ${cell.formattedValue ?? ''}`,
  });
}

/** Labels a column, inserts another before it in the same batch, and looks where the label is. */
function columnMetadata(bench: Bench): Finding {
  const sheetId = SCRATCH_SHEETS.columns;
  const { id } = bench.scratch.workbook();
  const range = { sheetId, dimension: 'COLUMNS', startIndex: 0, endIndex: 1 };
  run(
    bench.context.http,
    batchUpdate(id, [
      columnWidth(sheetId, 1, 80),
      addMetadata(columnLocation(sheetId, 1), META_COLUMN, BOOK_MARK),
      { insertDimension: { range, inheritFromBefore: false } },
    ]),
  );
  const fields =
    'sheets(properties(sheetId),data(columnMetadata(developerMetadata(metadataValue))))';
  const { sheets } = run(bench.context.http, getSpreadsheet(id, fields));
  const columns = sheets?.find(({ properties }) => properties?.sheetId === sheetId)?.data?.[0];
  const at = (columns?.columnMetadata ?? []).findIndex(({ developerMetadata }) =>
    (developerMetadata ?? []).some(({ metadataValue }) => metadataValue === BOOK_MARK),
  );

  return passIf(at === 2, 'value', { value: `1 → ${at}` });
}

function bookMask(bench: Bench): Finding {
  const { id } = bench.scratch.workbook();
  const { http } = bench.context;
  run(http, batchUpdate(id, [addMetadata({ spreadsheet: true }, META_BOOK, BOOK_MARK)]));
  const claim = run(http, loadClaim(id));

  return claim === BOOK_MARK
    ? finding('pass', 'asItShould')
    : finding('fail', 'value', { value: claim });
}

/** Whether cells, formulas and labels behave as class books need (platform §11.15, §12.10). */
export const TYPING_CHECKS: readonly Check[] = [
  { id: 'separators', run: separators },
  { id: 'commaMark', run: (bench) => mark(bench, '8,5', ['number']) },
  { id: 'pointMark', run: (bench) => mark(bench, '8.5', ['number', 'date', 'text']) },
  { id: 'columnMetadata', run: columnMetadata },
  { id: 'bookMask', run: bookMask },
];
