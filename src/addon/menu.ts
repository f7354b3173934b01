/** A menu item: its words, the global function it calls, and the workbooks it is for. */
interface MenuItem {
  readonly caption: string;
  readonly handler: string;
  readonly onlyIn?: 'controlWorkbook';
}

const CONTROL_WORKBOOK_PREFIX = 'Sổ quản trị';

const GROUPS: readonly (readonly MenuItem[])[] = [
  [
    { caption: 'Ô đang chọn và lịch sử', handler: 'showCell' },
    { caption: 'Đề nghị sửa điểm', handler: 'showCorrection' },
    { caption: 'Đề nghị chờ duyệt', handler: 'showRequests' },
  ],
  [
    { caption: 'Khóa / mở khóa…', handler: 'showLock' },
    { caption: 'Xuất sổ ra lưu trữ…', handler: 'showExport' },
    { caption: 'Xét kết quả', handler: 'showReview' },
  ],
  [
    { caption: 'Thiết lập năm học…', handler: 'showSetup', onlyIn: 'controlWorkbook' },
    {
      caption: 'Học sinh: chuyển lớp, chuyển đi, tiếp nhận…',
      handler: 'showPupils',
      onlyIn: 'controlWorkbook',
    },
    { caption: 'Tình trạng hệ thống', handler: 'showHealth', onlyIn: 'controlWorkbook' },
    { caption: 'Mở trang của trường (điện thoại)', handler: 'openWebApp' },
  ],
];

/**
 * Builds the menu. Under `AuthMode.NONE` (installed, but not enabled in this file) nothing of the file may be read, so
 * the items for the control workbook are left out
 * (https://developers.google.com/workspace/add-ons/concepts/editor-auth-lifecycle).
 */
export function buildMenu(event: GoogleAppsScript.Events.SheetsOnOpen): void {
  const inControl = event.authMode !== ScriptApp.AuthMode.NONE && isControlWorkbook();
  const menu = SpreadsheetApp.getUi().createAddonMenu();

  GROUPS.forEach((group, index) => {
    if (index > 0) {
      menu.addSeparator();
    }

    for (const { caption, handler, onlyIn } of group) {
      if (onlyIn === undefined || inControl) {
        menu.addItem(caption, handler);
      }
    }
  });
  menu.addToUi();
}

function isControlWorkbook(): boolean {
  const name = SpreadsheetApp.getActiveSpreadsheet().getName();

  return name.normalize('NFC').startsWith(CONTROL_WORKBOOK_PREFIX);
}
