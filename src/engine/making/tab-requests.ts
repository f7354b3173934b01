import type { BookTab } from '../../book/book-tabs';
import { HEADER_ROWS, type TabColumn } from '../../book/tab-layout';
import type { Pupil } from '../../school/school-types';
import { numberCell, textCell, writeTexts } from '../../workspace/cells';
import {
  type Area,
  addMetadata,
  addSheet,
  COLORS,
  columnLocation,
  columnWidth,
  fillFormula,
  formatArea,
  mergeArea,
  rowHeight,
  ruleArea,
  warnUnless,
} from '../../workspace/sheet-building';
import type { SheetRequest } from '../../workspace/sheets-calls';
import { META_COLUMN, META_TAB } from '../state/book-hints';
import { columnCheck, columnLook } from './column-look';
import { headerHeights } from './text-height';

/** What a tab is built from. */
export interface TabInput {
  readonly tab: BookTab;
  readonly classId: string;
  readonly schoolYear: string;
  readonly pupils: readonly Pupil[];
  /** Position of the tab in the workbook. */
  readonly index: number;
}

const HEADING_SIZE = 13;
const HEADING_HEIGHT = 34;
const HEADER_LOOK = {
  backgroundColor: COLORS.header,
  horizontalAlignment: 'CENTER',
  verticalAlignment: 'MIDDLE',
  wrapStrategy: 'WRAP',
  textFormat: { bold: true },
} as const;
const HEADER_FIELDS = Object.keys(HEADER_LOOK).join(',');

function pupilArea(input: TabInput, column: number): Area {
  return {
    sheetId: input.tab.sheetId,
    startRow: HEADER_ROWS,
    endRow: HEADER_ROWS + input.pupils.length,
    startColumn: column,
    endColumn: column + 1,
  };
}

function whole(input: TabInput, startRow: number, endRow: number): Area {
  return {
    sheetId: input.tab.sheetId,
    startRow,
    endRow,
    startColumn: 0,
    endColumn: input.tab.columns.length,
  };
}

function headerTexts(input: TabInput): readonly SheetRequest[] {
  const { tab } = input;
  const heading = `${tab.heading} – Lớp ${input.classId} – Năm học ${input.schoolYear}`;
  const groups = tab.columns.map(({ group }, index) =>
    index > 0 && tab.columns[index - 1]?.group === group ? '' : group,
  );

  return [
    writeTexts({ sheetId: tab.sheetId, row: 0, column: 0 }, [
      [heading],
      groups,
      tab.columns.map(({ header }) => header),
    ]),
  ];
}

function pupilRows(input: TabInput): SheetRequest {
  return {
    updateCells: {
      start: { sheetId: input.tab.sheetId, rowIndex: HEADER_ROWS, columnIndex: 0 },
      rows: input.pupils.map((pupil, position) => ({
        values: [numberCell(position + 1), textCell(pupil.id), textCell(pupil.fullName)],
      })),
      fields: 'userEnteredValue',
    },
  };
}

/** Neighbouring columns under one upper header; the first of them stands at a zero-based column of the sheet. */
function groupMerges(
  sheetId: number,
  columns: readonly TabColumn[],
  first: number,
): readonly SheetRequest[] {
  const starts = columns.flatMap(({ group }, index) =>
    group !== '' && columns[index - 1]?.group !== group ? [index] : [],
  );

  return starts.flatMap((start) => {
    const next = columns.findIndex(
      (column, index) => index > start && column.group !== columns[start]?.group,
    );
    const end = next === -1 ? columns.length : next;
    const area = { sheetId, startRow: 1, endRow: 2 };

    return end - start > 1
      ? [mergeArea({ ...area, startColumn: first + start, endColumn: first + end })]
      : [];
  });
}

function headerFormats(input: TabInput): readonly SheetRequest[] {
  const heading = { ...whole(input, 0, 1), endColumn: 1 };

  return [
    formatArea(
      heading,
      { textFormat: { bold: true, fontSize: HEADING_SIZE, foregroundColor: COLORS.heading } },
      'textFormat',
    ),
    formatArea(whole(input, 1, HEADER_ROWS), HEADER_LOOK, HEADER_FIELDS),
    ruleArea(whole(input, 1, HEADER_ROWS + input.pupils.length)),
  ];
}

function columnFormats(area: Area, column: TabColumn): readonly SheetRequest[] {
  const look = columnLook(column);
  const fields = Object.keys(look).join(',');

  return fields === '' ? [] : [formatArea(area, look, fields)];
}

function columnRequests(
  input: TabInput,
  column: TabColumn,
  index: number,
): readonly SheetRequest[] {
  return [
    columnWidth(input.tab.sheetId, index, column.width),
    addMetadata(columnLocation(input.tab.sheetId, index), META_COLUMN, column.key),
    ...(input.pupils.length === 0 ? [] : pupilCells(input, column, index)),
  ];
}

/** What the cells of the pupils of one column are; nothing in a class that has none yet. */
function pupilCells(input: TabInput, column: TabColumn, index: number): readonly SheetRequest[] {
  const formula = input.tab.formulas.get(column.key);
  const check = columnCheck(column);

  return [
    ...columnFormats(pupilArea(input, index), column),
    ...(formula === undefined ? [] : [fillFormula(pupilArea(input, index), formula)]),
    ...(check === null
      ? []
      : [warnUnless(pupilArea(input, index), check.condition, check.message)]),
  ];
}

/**
 * Columns that come to a tab that exists, from a zero-based column on: headers, looks, checks, metadata. They have no
 * formulas of their own.
 */
export function addedColumnRequests(
  { sheetId, rowCount }: { readonly sheetId: number; readonly rowCount: number },
  columns: readonly TabColumn[],
  start: number,
): readonly SheetRequest[] {
  const end = start + columns.length;
  const area = (from: number, to: number, row: number): Area => ({
    sheetId,
    startRow: row,
    endRow: row === HEADER_ROWS ? rowCount : HEADER_ROWS,
    startColumn: from,
    endColumn: to,
  });

  return [
    writeTexts({ sheetId, row: 1, column: start }, [
      columns.map(({ group }, at) => (columns[at - 1]?.group === group ? '' : group)),
      columns.map(({ header }) => header),
    ]),
    ...groupMerges(sheetId, columns, start),
    formatArea(area(start, end, 1), HEADER_LOOK, HEADER_FIELDS),
    ruleArea({ ...area(start, end, 1), endRow: rowCount }),
    ...columns.flatMap((column, position) => {
      const at = start + position;
      const cells = area(at, at + 1, HEADER_ROWS);
      const check = columnCheck(column);

      return [
        columnWidth(sheetId, at, column.width),
        addMetadata(columnLocation(sheetId, at), META_COLUMN, column.key),
        ...columnFormats(cells, column),
        ...(check === null ? [] : [warnUnless(cells, check.condition, check.message)]),
      ];
    }),
  ];
}

/** Heading and headers are seen whole: Google would clip what it wraps or sets larger. */
function headerRowHeights({ tab }: TabInput): readonly SheetRequest[] {
  const [groups, headers] = headerHeights(tab.columns);

  return [HEADING_HEIGHT, groups, headers].map((height, row) =>
    rowHeight(tab.sheetId, row, height),
  );
}

/** Everything that makes one tab of a class book, in order. */
export function tabRequests(input: TabInput): readonly SheetRequest[] {
  const { tab } = input;

  return [
    addSheet({
      sheetId: tab.sheetId,
      title: tab.title,
      index: input.index,
      // One row at least: a grid cannot be all frozen header.
      rows: HEADER_ROWS + Math.max(1, input.pupils.length),
      columns: tab.columns.length,
      frozenRows: HEADER_ROWS,
      frozenColumns: 3,
    }),
    addMetadata({ sheetId: tab.sheetId }, META_TAB, tab.id),
    ...headerTexts(input),
    ...(input.pupils.length === 0 ? [] : [pupilRows(input)]),
    ...groupMerges(tab.sheetId, tab.columns, 0),
    ...headerFormats(input),
    ...headerRowHeights(input),
    ...tab.columns.flatMap((column, index) => columnRequests(input, column, index)),
  ];
}
