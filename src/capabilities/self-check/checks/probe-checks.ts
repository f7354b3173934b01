import { AppError } from '../../../kernel/app-error';
import { type Call, jsonCall, runEach } from '../../../workspace/call';
import type { SheetRequest } from '../../../workspace/sheets-calls';
import type { Bench } from '../bench';
import { type Check, type Finding, finding } from '../finding';
import { SCRATCH_SHEETS } from '../scratch';

const SHEETS = 'https://sheets.googleapis.com/v4/spreadsheets';
const SHEET = SCRATCH_SHEETS.probes;
const FROZEN_ROWS = 2;
const ALL_ROWS = 260;

/** Texts whose meaning depends on the locale of the file, as a person types them. */
const TYPED: readonly string[] = [
  ...['007', '1e3', '5%', '8/5', '8.50', '1.000', '1,5,5', '12:30', '25/13', '31/02'],
  ...['TRUE', 'đúng', "'8,5", '=1/0', '=1+', '=SUM(1;2)', '=SUM(1,2)', ' 8,5 ', '−8', '８'],
];

/** One thing that Google's documents do not say, as requests to one temporary workbook. */
interface Probe {
  readonly name: string;
  readonly requests: readonly SheetRequest[];
}

function frozen(rows: number): SheetRequest {
  const properties = { sheetId: SHEET, gridProperties: { frozenRowCount: rows } };

  return { updateSheetProperties: { properties, fields: 'gridProperties.frozenRowCount' } };
}

function merged(startRowIndex: number, endRowIndex: number): SheetRequest {
  const range = { sheetId: SHEET, startRowIndex, endRowIndex };

  return {
    mergeCells: {
      range: { ...range, startColumnIndex: 0, endColumnIndex: 2 },
      mergeType: 'MERGE_ALL',
    },
  };
}

/** Protects the row of that number. */
function protectedRow(
  row: number,
  rest: NonNullable<NonNullable<SheetRequest['addProtectedRange']>['protectedRange']>,
): SheetRequest {
  const range = { sheetId: SHEET, startRowIndex: row, endRowIndex: row + 1 };

  return {
    addProtectedRange: { protectedRange: { protectedRangeId: 8_000 + row, range, ...rest } },
  };
}

/** `owner`: the account that makes them; `stranger`: an address nobody has. */
function probes(owner: string, stranger: string): readonly Probe[] {
  return [
    { name: 'freezeAllRows', requests: [frozen(ALL_ROWS)] },
    { name: 'mergeOverFrozenEdge', requests: [frozen(FROZEN_ROWS), merged(1, FROZEN_ROWS + 2)] },
    { name: 'mergeOverMerge', requests: [merged(10, 12), merged(11, 14)] },
    {
      name: 'unknownEditor',
      requests: [protectedRow(20, { editors: { users: [owner, stranger] } })],
    },
    {
      name: 'warningWithEditors',
      requests: [protectedRow(21, { warningOnly: true, editors: { users: [owner] } })],
    },
    { name: 'noEditors', requests: [protectedRow(22, {})] },
    { name: 'sameTitle', requests: [{ addSheet: { properties: { title: 'typing' } } }] },
    {
      name: 'sameSheetId',
      requests: [{ addSheet: { properties: { title: 'another', sheetId: SHEET } } }],
    },
    { name: 'deleteMissingTab', requests: [{ deleteSheet: { sheetId: 999_999 } }] },
    {
      name: 'writeOutsideGrid',
      requests: [
        {
          updateCells: {
            start: { sheetId: SHEET, rowIndex: ALL_ROWS + 1, columnIndex: 0 },
            rows: [{ values: [{ userEnteredValue: { stringValue: 'x' } }] }],
            fields: 'userEnteredValue',
          },
        },
      ],
    },
    { name: 'nothing', requests: [] },
  ];
}

function sent(workbookId: string, { requests }: Probe): Call<unknown> {
  const url = `${SHEETS}/${workbookId}:batchUpdate`;

  return jsonCall('POST', `${url}?prettyPrint=false`, {
    requests,
    includeSpreadsheetInResponse: false,
  });
}

function typed(workbookId: string): readonly Call<unknown>[] {
  const range = `probes!A30:A${30 + TYPED.length - 1}`;
  const values = TYPED.map((text) => [text]);
  const fields = 'sheets(data(rowData(values(userEnteredValue,effectiveValue,formattedValue))))';
  const query = `ranges=${encodeURIComponent(range)}&fields=${fields}`;

  return [
    jsonCall(
      'PUT',
      `${SHEETS}/${workbookId}/values/${encodeURIComponent(range)}?valueInputOption=USER_ENTERED`,
      { range, values },
    ),
    jsonCall('GET', `${SHEETS}/${workbookId}?${query}`),
  ];
}

/** Every probe by itself: one that is refused says as much as one that is not, and none counts on another. */
function tryOut({ context, configuration, recorder, scratch }: Bench): Finding {
  const { id } = scratch.workbook();
  const { owner, domain } = configuration;
  const known = probes(owner, `khong-co-ai-ten-nay@${domain}`);
  const trials = [
    ...known.map((probe) => ({ name: probe.name, call: sent(id, probe) })),
    ...typed(id).map((call) => ({ name: 'typed', call })),
  ];
  const refused = trials.filter(({ name, call }) => {
    recorder.trial = name;

    return runEach(context.http, [call])[0] instanceof AppError;
  });

  return finding('pass', 'tried', { refused: refused.length, count: trials.length });
}

/** What no document settles and nothing here depends on: tried so that it is recorded. */
export const PROBE_CHECKS: readonly Check[] = [{ id: 'probes', run: tryOut }];
