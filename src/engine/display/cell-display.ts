import { STAMP_COLUMN } from '../../book/registers/summary-registers';
import { HEADER_ROWS, type TabColumn } from '../../book/tab-layout';
import { type Area, gridRange } from '../../workspace/sheet-building';
import type { SheetRequest } from '../../workspace/sheets-calls';
import { CORRECTED, LOOK_FIELDS } from '../../workspace/value-cell';
import type { LookDepth } from '../state/book-lines';
import type { DrawnCell } from './drawn-book';
import { type FindingKind, quoted } from './finding';
import type { Repair } from './repair';
import { helpText, linesText, lookText, numberFormatText, ruleText } from './same-look';
import { isAtPlace, pupilRows, type TabAtHand } from './tab-at-hand';

type CellData = GoogleAppsScript.Sheets.Schema.CellData;

/** One side of a cell that is compared, and what puts it right on an area. */
interface Aspect {
  readonly kind: FindingKind;
  readonly actual: (cell: CellData, wanted: DrawnCell) => string;
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

/** A rule, and where it was read the text that goes with it. */
function checks(textOf: (rule: DrawnCell['rule'] | undefined) => string): Aspect {
  return {
    kind: 'validation',
    actual: ({ dataValidation }) => textOf(dataValidation),
    wanted: ({ rule }) => textOf(rule),
    found: (actual) => (actual === '' ? 'kiểm tra dữ liệu bị bỏ' : 'kiểm tra dữ liệu bị đổi'),
    request: (area, { rule }) => ({
      setDataValidation: { range: gridRange(area), ...(rule === null ? {} : { rule }) },
    }),
  };
}

const LOOKS: readonly Aspect[] = [
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
    // Parts of a text in another colour: `CĐ` of which one sees only `Đ`.
    kind: 'format',
    actual: ({ textFormatRuns = [] }) => (textFormatRuns.length > 0 ? 'runs' : ''),
    wanted: () => '',
    found: () => 'một phần chữ trong ô bị định dạng riêng',
    request: withoutRuns,
  },
];

const LINES: Aspect = {
  kind: 'lines',
  // Cells without lines of their own share those of their neighbours.
  actual: ({ userEnteredFormat }, { borders }) =>
    borders.top === undefined ? linesText() : linesText(userEnteredFormat?.borders),
  wanted: ({ borders }) => linesText(borders),
  found: () => 'đường kẻ ô bị đổi',
  request: (area, { borders: { top, bottom, left, right } }) => ({
    updateBorders: {
      range: gridRange(area),
      ...{ top, bottom, left, right },
      ...{ innerHorizontal: bottom, innerVertical: right },
    },
  }),
};

/** What is compared, by how far a book was looked at. */
const ASPECTS: Readonly<Record<LookDepth, readonly Aspect[]>> = {
  values: [],
  look: [...LOOKS, checks(ruleText)],
  lines: [
    ...LOOKS,
    checks((rule) => [ruleText(rule), helpText(rule)].filter((part) => part !== '').join(' ')),
    LINES,
  ],
};

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
    const actual = aspect.actual(cell, wanted);

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

function columnRepairs(
  tab: TabAtHand,
  { column, index }: { readonly column: TabColumn; readonly index: number },
  aspects: readonly Aspect[],
): readonly Repair[] {
  const { sheetId, title, columns } = tab.state;
  const place = columns.get(column.key);

  if (place === undefined) {
    return [];
  }

  return aspects.flatMap((aspect) =>
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

/** The lines of a merged cell are those of its first part; which parts tell of them is Google's. */
function isMerged({ drawn }: TabAtHand, row: number, column: number): boolean {
  return drawn.merges.some(
    ({ startRowIndex = 0, endRowIndex = 0, startColumnIndex = 0, endColumnIndex = 0 }) =>
      startRowIndex <= row &&
      row < endRowIndex &&
      startColumnIndex <= column &&
      column < endColumnIndex,
  );
}

function headerRepairs(tab: TabAtHand, aspects: readonly Aspect[]): readonly Repair[] {
  const { sheetId, title } = tab.state;
  const lines = tab.sheet.data?.[0]?.rowData ?? [];
  const rows = Array.from({ length: HEADER_ROWS }, (_, row) => row);

  return rows.flatMap((row) =>
    tab.layout.columns.flatMap((column, index) =>
      aspects.flatMap((aspect): readonly Repair[] => {
        const wanted = tab.drawn.cell(row, index);
        const actual = aspect.actual(lines[row]?.values?.[index] ?? {}, wanted);
        const isApart = aspect === LINES && isMerged(tab, row, index);
        const area = {
          sheetId,
          startRow: row,
          endRow: row + 1,
          startColumn: index,
          endColumn: index + 1,
        };

        return actual === aspect.wanted(wanted) || isApart || isStamp(tab, row, index)
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

/** Formats, checks and lines of the cells of a tab, as far as they were read. */
export function cellRepairs(tab: TabAtHand, depth: LookDepth): readonly Repair[] {
  const aspects = ASPECTS[depth];

  return [
    ...tab.layout.columns.flatMap((column, index) =>
      columnRepairs(tab, { column, index }, aspects),
    ),
    ...(isAtPlace(tab) ? headerRepairs(tab, aspects) : []),
  ];
}
