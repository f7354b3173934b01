/** A page built into `dist/addon/<name>.html`, and the title of the sidebar it is shown in. */
const TITLES = {
  cell: 'Ô đang chọn và lịch sử',
  correction: 'Đề nghị sửa điểm',
  requests: 'Đề nghị chờ duyệt',
  lock: 'Khóa / mở khóa',
  export: 'Xuất sổ ra lưu trữ',
  setup: 'Thiết lập năm học',
  review: 'Xét kết quả',
  pupils: 'Học sinh',
} as const;

/** Name of a sidebar page. */
export type SidebarPage = keyof typeof TITLES;

/** Script property with the address of the school's page (the authority's deployment for people of the domain). */
const WEBAPP_URL = 'WEBAPP_URL';
/** Stands in the built page where the address goes; see `sidebar/pages/phone.tsx`. */
const URL_PLACEHOLDER = '__WEBAPP_URL__';

/** Opens a page in the sidebar (300 px wide, https://developers.google.com/apps-script/guides/dialogs). */
export function showSidebarPage(page: SidebarPage): void {
  const html = HtmlService.createHtmlOutputFromFile(page).setTitle(TITLES[page]);

  SpreadsheetApp.getUi().showSidebar(html);
}

/** Shows the link to the school's page and its QR code: add-ons do not exist on phones. */
export function showPhonePage(): void {
  const url = PropertiesService.getScriptProperties().getProperty(WEBAPP_URL) ?? '';
  const page = HtmlService.createHtmlOutputFromFile('phone').getContent();
  // A function as replacement: `$` in an address must not be read as a pattern.
  const html = HtmlService.createHtmlOutput(page.replace(URL_PLACEHOLDER, () => safeUrl(url)));

  SpreadsheetApp.getUi().showModalDialog(html.setWidth(400).setHeight(460), 'Trang của trường');
}

/** Only an https address (or a local one, for training) without characters that could leave an HTML attribute. */
function safeUrl(url: string): string {
  return /^https?:\/\/[\w.:/?&=%~+-]+$/.test(url) ? url.replace(/&/g, '&amp;') : '';
}
