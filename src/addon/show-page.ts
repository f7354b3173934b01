import { chosenLanguage, type Language } from './language';
import { schoolAddress } from './school-address';

/** A page built into `dist/addon/<name>.html`, and the title of the sidebar it is shown in. */
const TITLES = {
  cell: { vi: 'Ô đang chọn và lịch sử', en: 'Cell and its history' },
  correction: { vi: 'Đề nghị sửa điểm', en: 'Request a correction' },
  requests: { vi: 'Đề nghị chờ duyệt', en: 'Requests to decide' },
  lock: { vi: 'Khóa / mở khóa', en: 'Lock / unlock' },
  export: { vi: 'Xuất sổ ra lưu trữ', en: 'Export to the archive' },
  setup: { vi: 'Thiết lập năm học', en: 'Set up the school year' },
  review: { vi: 'Xét kết quả', en: 'Review of results' },
  pupils: { vi: 'Học sinh', en: 'Pupils' },
  health: { vi: 'Tình trạng hệ thống', en: 'Health of the system' },
} as const;

/** Name of a sidebar page. */
export type SidebarPage = keyof typeof TITLES;

/** Stands in every built page where the address of the school's page goes; see `scripts/build-pages.mjs`. */
const URL_PLACEHOLDER = '__WEBAPP_URL__';

/** Stands in every built page where the language goes; see `sidebar/shell/language.ts`. */
const LANGUAGE_PLACEHOLDER = '__LANGUAGE__';
const PHONE_TITLE = { vi: 'Trang của trường', en: 'The school’s page' } as const;

/** Opens a page in the sidebar (300 px wide, https://developers.google.com/apps-script/guides/dialogs). */
export function showSidebarPage(page: SidebarPage): void {
  const language = chosenLanguage();
  const html = HtmlService.createHtmlOutput(pageIn(page, language));

  SpreadsheetApp.getUi().showSidebar(html.setTitle(TITLES[page][language]));
}

/** Shows the link to the school's page and its QR code: add-ons do not exist on phones. */
export function showPhonePage(): void {
  const language = chosenLanguage();
  const html = HtmlService.createHtmlOutput(pageIn('phone', language));

  SpreadsheetApp.getUi().showModalDialog(html.setWidth(400).setHeight(460), PHONE_TITLE[language]);
}

/** The content of a built page, in a language, with the address of the school's page. */
function pageIn(name: SidebarPage | 'phone', language: Language): string {
  const content = HtmlService.createHtmlOutputFromFile(name).getContent();

  const url = safeUrl(schoolAddress('WEBAPP_URL'));

  // A function as replacement: `$` in an address must not be read as a pattern.
  return content.replace(LANGUAGE_PLACEHOLDER, language).replace(URL_PLACEHOLDER, () => url);
}

/** Only an https address (or a local one, for training) without characters that could leave an HTML attribute. */
function safeUrl(url: string): string {
  return /^https?:\/\/[\w.:/?&=%~+-]+$/.test(url) ? url.replace(/&/g, '&amp;') : '';
}
