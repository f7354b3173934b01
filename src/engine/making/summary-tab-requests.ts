import { STAMP_COLUMN } from '../../book/registers/summary-registers';
import { HEADER_ROWS } from '../../book/tab-layout';
import { writeTexts } from '../../workspace/cells';
import { type Area, formatArea, mergeArea, rowHeight } from '../../workspace/sheet-building';
import type { SheetRequest } from '../../workspace/sheets-calls';
import { type TabInput, tabRequests } from './tab-requests';

const NEVER = 'CHƯA TỔNG HỢP – dùng menu “Sổ điểm › Xét kết quả”.';

/** Two lines of text, in pixels: the stamp, and headers such as “Không được lên lớp”. */
const STAMP_HEIGHT = 42;
const HEADER_HEIGHT = 38;

function pupilRows(input: TabInput, startColumn: number, endColumn: number): Area {
  return {
    sheetId: input.tab.sheetId,
    startRow: HEADER_ROWS,
    endRow: HEADER_ROWS + input.pupils.length,
    startColumn,
    endColumn,
  };
}

/** Everything that makes a summary tab, empty until results are summed up for the first time. */
export function summaryTabRequests(input: TabInput): readonly SheetRequest[] {
  const { sheetId, columns } = input.tab;
  const note = columns.findIndex(({ key }) => key === 'TH.GHICHU');
  const heading = { sheetId, startRow: 0, endRow: 1, startColumn: 0, endColumn: STAMP_COLUMN };

  return [
    ...tabRequests(input),
    rowHeight(sheetId, 0, STAMP_HEIGHT),
    // The stamp beside it keeps the heading from running on: it has the pupils' columns, in two lines.
    mergeArea(heading),
    formatArea(
      heading,
      { wrapStrategy: 'WRAP', verticalAlignment: 'MIDDLE' },
      'wrapStrategy,verticalAlignment',
    ),
    rowHeight(sheetId, HEADER_ROWS - 1, HEADER_HEIGHT),
    mergeArea({
      sheetId,
      startRow: 0,
      endRow: 1,
      startColumn: STAMP_COLUMN,
      endColumn: columns.length,
    }),
    writeTexts({ sheetId, row: 0, column: STAMP_COLUMN }, [[NEVER]]),
    ...(input.pupils.length === 0
      ? []
      : [
          formatArea(
            pupilRows(input, note, note + 1),
            { horizontalAlignment: 'LEFT', wrapStrategy: 'WRAP' },
            'horizontalAlignment,wrapStrategy',
          ),
        ]),
  ];
}
