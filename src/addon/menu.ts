/** A menu item: its words and the global function it calls. */
interface MenuItem {
  readonly caption: string;
  readonly handler: string;
}

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
    { caption: 'Thiết lập năm học…', handler: 'showSetup' },
    { caption: 'Học sinh: chuyển lớp, chuyển đi, tiếp nhận…', handler: 'showPupils' },
    { caption: 'Tình trạng hệ thống', handler: 'showHealth' },
    { caption: 'Mở trang của trường (điện thoại)', handler: 'openWebApp' },
  ],
];

/**
 * Builds the menu, the same in every workbook and for everybody: an add-on that is installed but not yet used in a file
 * may read nothing of it while it opens, and what an item shows decides for itself
 * (https://developers.google.com/workspace/add-ons/concepts/editor-auth-lifecycle).
 */
export function buildMenu(): void {
  const menu = SpreadsheetApp.getUi().createAddonMenu();

  GROUPS.forEach((group, index) => {
    if (index > 0) {
      menu.addSeparator();
    }

    for (const { caption, handler } of group) {
      menu.addItem(caption, handler);
    }
  });
  menu.addToUi();
}
