import { STAMP_COLUMN } from '../../book/registers/summary-registers';
import { HEADER_ROWS, type TabColumn } from '../../book/tab-layout';
import { type Area, gridRange } from '../../workspace/sheet-building';
import type { SheetRequest } from '../../workspace/sheets-calls';
import { CORRECTED, LOOK_FIELDS } from '../../workspace/value-cell';
import type { DrawnCell } from './drawn-book';
import { type FindingKind, quoted } from './finding';
import type { Repair } from './repair';
import { lookText, numberFormatText, ruleText } from './same-look';
import { isAtPlace, pupilRows, type TabAtHand } from './tab-at-hand';

type CellData = GoogleAppsScript.Sheets.Schema.CellData;

/** One side of a cell that is compared, and what puts it right on an area. */
interface Aspect {
  readonly kind: FindingKind;
  readonly actual: (cell: CellData) => string;
  readonly wanted: (cell: DrawnCell) => string;
  readonly found: (actual: string) => string;
  readonly request: (area: Area, wanted: DrawnCell) => SheetRequest;
}

function repeat(area: Area, cell: CellData, fields: string): SheetRequest {
  return { repeatCell: { range: gridRange(area), cell, fields } };
}

function withoutRuns(area: Area): SheetRequest {
  return {
    updateCells: {
      start: {
        sheetId: area.sheetId,
        rowIndex: area.startRow,
        columnIndex: area.startColumn,
      },
      rows: Array.from({ length: area.endRow - area.startRow }, () => ({ values: [{}] })),
      fields: 'textFormatRuns',
    },
  };
}

const ASPECTS: readonly Aspect[] = [
  {
    kind: 'numberFormat',
    actual: ({ userEnteredFormat }) => numberFormatText(userEnteredFormat?.numberFormat),
    wanted: ({ format }) => numberFormatText(format.numberFormat),
    found: (actual) => `định dạng số ${actual === '' ? 'bị bỏ' : quoted(actual)}`,
    request: (area, { format: { numberFormat } }) =>
      repeat(
        area,
        numberFormat === undefined ? {} : { userEnteredFormat: { numberFormat } },
        'userEnteredFormat.numberFormat',
      ),
  },
  {
    kind: 'format',
    actual: ({ userEnteredFormat }) => lookText(userEnteredFormat),
    wanted: ({ format }) => lookText(format),
    found: () => 'màu, chữ hoặc căn lề bị đổi',
    request: (area, { format }) => repeat(area, { userEnteredFormat: format }, LOOK_FIELDS),
  },
  {
    kind: 'validation',
    actual: ({ dataValidation }) => ruleText(dataValidation),
    wanted: ({ rule }) => ruleText(rule),
    found: (actual) => (actual === '' ? 'kiểm tra dữ liệu bị bỏ' : 'kiểm tra dữ liệu bị đổi'),
    request: (area, { rule }) => ({
      setDataValidation: { range: gridRange(area), ...(rule === null ? {} : { rule }) },
    }),
  },
  {
    // Parts of a text in another colour: `CĐ` of which one sees only `Đ`.
    kind: 'format',
    actual: ({ textFormatRuns = [] }) => (textFormatRuns.length > 0 ? 'runs' : ''),
    wanted: () => '',
    found: () => 'một phần chữ trong ô bị định dạng riêng',
    request: withoutRuns,
  },
];

function wantedOf(tab: TabAtHand, index: number, isRed: boolean): DrawnCell {
  const drawn = tab.drawn.cell(HEADER_ROWS, index);

  return isRed ? { ...drawn, format: { ...drawn.format, textFormat: CORRECTED } } : drawn;
}

interface Run {
  start: number;
  end: number;
  readonly actual: string;
  readonly wanted: DrawnCell;
  readonly pupilId: string;
}

/** Rows of a column that differ alike and lie together are put right with one request. */
function runsOf(
  tab: TabAtHand,
  at: { readonly column: TabColumn; readonly index: number; readonly place: number },
  aspect: Aspect,
): readonly Run[] {
  const lines = tab.sheet.data?.[0]?.rowData ?? [];
  const runs: Run[] = [];

  for (const [pupilId, row] of pupilRows(tab)) {
    const cell = lines[row]?.values?.[at.place] ?? {};
    const wanted = wantedOf(tab, at.index, tab.isRed(pupilId, at.column.key));
    const actual = aspect.actual(cell);

    if (actual === aspect.wanted(wanted) || tab.isWritten(row, at.place)) {
      continue;
    }

    const last = runs[runs.length - 1];
    const isMore =
      last?.end === row &&
      last.actual === actual &&
      aspect.wanted(last.wanted) === aspect.wanted(wanted);

    if (last !== undefined && isMore) {
      last.end = row + 1;
    } else {
      runs.push({ start: row, end: row + 1, actual, wanted, pupilId });
    }
  }

  return runs;
}

function columnRepairs(tab: TabAtHand, column: TabColumn, index: number): readonly Repair[] {
  const { sheetId, title, columns } = tab.state;
  const place = columns.get(column.key);

  if (place === undefined) {
    return [];
  }

  return ASPECTS.flatMap((aspect) =>
    runsOf(tab, { column, index, place }, aspect).map((run): Repair => {
      const count = run.end - run.start;
      const where = count === 1 ? run.pupilId : `${count} ô`;
      const area = {
        sheetId,
        startRow: run.start,
        endRow: run.end,
        startColumn: place,
        endColumn: place + 1,
      };

      return {
        finding: {
          kind: aspect.kind,
          tabId: tab.layout.id,
          key: column.key,
          facts: count === 1 ? { row: run.pupilId } : { cells: count },
          words: `${title} · ${column.header} · ${where}: ${aspect.found(run.actual)}`,
        },
        requests: [aspect.request(area, run.wanted)],
      };
    }),
  );
}

/** The stamp of a summary is coloured by what it says. */
function isStamp(tab: TabAtHand, row: number, index: number): boolean {
  return (
    tab.layout.columns.some(({ key }) => key === 'TH.GHICHU') && row === 0 && index === STAMP_COLUMN
  );
}

function headerRepairs(tab: TabAtHand): readonly Repair[] {
  const { sheetId, title } = tab.state;
  const lines = tab.sheet.data?.[0]?.rowData ?? [];
  const rows = Array.from({ length: HEADER_ROWS }, (_, row) => row);

  return rows.flatMap((row) =>
    tab.layout.columns.flatMap((column, index) =>
      ASPECTS.flatMap((aspect): readonly Repair[] => {
        const wanted = tab.drawn.cell(row, index);
        const actual = aspect.actual(lines[row]?.values?.[index] ?? {});
        const area = {
          sheetId,
          startRow: row,
          endRow: row + 1,
          startColumn: index,
          endColumn: index + 1,
        };

        return actual === aspect.wanted(wanted) || isStamp(tab, row, index)
          ? []
          : [
              {
                finding: {
                  kind: aspect.kind,
                  tabId: tab.layout.id,
                  key: null,
                  facts: { header: row + 1, of: column.key },
                  words: `${title} · dòng tiêu đề ${row + 1}, cột ${column.header}: ${aspect.found(actual)}`,
                },
                requests: [aspect.request(area, wanted)],
              },
            ];
      }),
    ),
  );
}

/** Formats and checks of the cells of a tab that was read with them. */
export function cellRepairs(tab: TabAtHand): readonly Repair[] {
  return [
    ...tab.layout.columns.flatMap((column, index) => columnRepairs(tab, column, index)),
    ...(isAtPlace(tab) ? headerRepairs(tab) : []),
  ];
}
