import { defaultSettings } from '../../domain/control/settings';
import {
  CONTROL_TABLES,
  RULES_TABLE,
  SETTINGS,
  type TableSchema,
} from '../../domain/control/table-schema';
import { closedSheet } from '../../domain/locks/desired-protections';
import { defaultRuleRows } from '../../domain/results/rule-choice';
import { protectionRequests } from '../state/protect-requests';
import { writeTexts } from '../workspace/cells';
import { addSheet, COLORS, columnWidth, formatArea } from '../workspace/sheet-building';
import type { SheetRequest } from '../workspace/sheets-calls';

const FIRST_ROWS = 400;
const COLUMN_WIDTH = 150;
/** Sheet id of the tab a new spreadsheet comes with. */
const GUIDE_SHEET = 0;

const GUIDE: readonly (readonly string[])[] = [
  ['SỔ QUẢN TRỊ'],
  [
    'Tệp này do hệ thống ghi. Các trang “Cài đặt”, “Ngày kiểm tra”, “Ngày nghỉ” do hiệu trưởng và ban quản trị sửa.',
  ],
  [
    'Mở menu “Sổ điểm” để thiết lập năm học, khóa và mở khóa, duyệt đề nghị sửa điểm, xuất sổ ra lưu trữ.',
  ],
];

/** What a new control workbook is made for. */
export interface ControlSchool {
  readonly owner: string;
  readonly schoolName: string;
  readonly schoolYear: string;
}

/** What a table holds from the start; the others start empty. */
function firstRows(schema: TableSchema, school: ControlSchool): readonly SheetRequest[] {
  const at = { sheetId: schema.sheetId, row: 1, column: 0 };

  if (schema.sheetId === SETTINGS.sheetId) {
    const settings = defaultSettings(school.schoolName, school.schoolYear);

    return [
      writeTexts(
        at,
        settings.map(({ key, value, meaning }) => [key, value, meaning]),
      ),
    ];
  }

  return schema.sheetId === RULES_TABLE.sheetId
    ? [writeTexts(at, defaultRuleRows(school.schoolYear).map(Object.values<string>))]
    : [];
}

/** Makes one table of the control workbook, closed to everybody but the school. */
export function tableRequests(
  schema: TableSchema,
  index: number,
  school: ControlSchool,
): readonly SheetRequest[] {
  const headers = Object.values(schema.columns);
  const area = {
    sheetId: schema.sheetId,
    startRow: 0,
    endRow: 1,
    startColumn: 0,
    endColumn: headers.length,
  };
  const body = { ...area, startRow: 1, endRow: FIRST_ROWS };

  return [
    addSheet({
      sheetId: schema.sheetId,
      title: schema.title,
      index,
      rows: FIRST_ROWS,
      columns: headers.length,
      frozenRows: 1,
      frozenColumns: 0,
    }),
    writeTexts({ sheetId: schema.sheetId, row: 0, column: 0 }, [headers]),
    formatArea(
      area,
      { backgroundColor: COLORS.header, textFormat: { bold: true } },
      'backgroundColor,textFormat',
    ),
    // Text everywhere: a code keeps its leading zeros and a date stays as it was typed.
    formatArea(body, { numberFormat: { type: 'TEXT', pattern: '@' } }, 'numberFormat'),
    ...headers.map((_, column) => columnWidth(schema.sheetId, column, COLUMN_WIDTH)),
    ...protectionRequests({
      add: [closedSheet(schema.sheetId, school.owner)],
      update: [],
      remove: [],
    }),
    ...firstRows(schema, school),
  ];
}

/** Everything that turns an empty spreadsheet into a control workbook, for one atomic `batchUpdate`. */
export function controlRequests(school: ControlSchool): readonly SheetRequest[] {
  return [
    {
      updateSpreadsheetProperties: {
        properties: { locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh' },
        fields: 'locale,timeZone',
      },
    },
    {
      updateSheetProperties: {
        properties: { sheetId: GUIDE_SHEET, title: 'Hướng dẫn' },
        fields: 'title',
      },
    },
    writeTexts({ sheetId: GUIDE_SHEET, row: 0, column: 0 }, GUIDE),
    columnWidth(GUIDE_SHEET, 0, 700),
    ...protectionRequests({
      add: [closedSheet(GUIDE_SHEET, school.owner)],
      update: [],
      remove: [],
    }),
    ...CONTROL_TABLES.flatMap((schema, position) => tableRequests(schema, position + 1, school)),
  ];
}
