import { writtenTabs } from '../../../../src/book/book-tabs';
import type { CheckId } from '../../../../src/capabilities/self-check/pure/words/self-check-texts';
import type { TinySchool } from '../../../authority/support/school';
import { PEOPLE } from '../../../authority/support/tiny-tables';
import { byHand, setProperty, share } from './checked-school';

const ledgerRow = (school: TinySchool, range: string, value: string): void => {
  school.files().writeRows(school.files().ledger, range, [[value]]);
};
/** Request that gives a spreadsheet another locale and zone. */
export const settings = (locale: string, timeZone: string): unknown => ({
  updateSpreadsheetProperties: { properties: { locale, timeZone }, fields: 'locale,timeZone' },
});
const tab = (id: string): { readonly title: string; readonly sheetId: number } =>
  writtenTabs({ grade: 6 }).find((entry) => entry.id === id)!;

function loadTriggers(school: TinySchool, count: number): void {
  const { runtime } = school.workspace;
  const state = runtime.dump();
  const [trigger] = state.triggers;

  runtime.load({
    ...state,
    triggers: Array.from({ length: count }, (_, index) => ({ ...trigger!, id: `t${index}` })),
  });
}

/** Takes the first protection of a class book away. */
export function removeProtection(school: TinySchool, classId: string): void {
  const spreadsheetId = school.bookId(classId);
  const { sheets } = school
    .files()
    .spreadsheet(spreadsheetId, 'sheets(protectedRanges(protectedRangeId))');
  const [first] = sheets!.flatMap(({ protectedRanges }) => protectedRanges ?? []);

  byHand(school, spreadsheetId, {
    deleteProtectedRange: { protectedRangeId: first!.protectedRangeId },
  });
}

/** One thing that goes wrong, and what the self-check makes of it. */
export interface Breakage {
  readonly what: string;
  readonly breaks: (school: TinySchool) => void;
  readonly failing: readonly CheckId[];
  /** What the first failing check says. */
  readonly found: RegExp;
  readonly toDo: RegExp;
}

/** Broken one at a time. */
export const BREAKAGES: readonly Breakage[] = [
  {
    what: 'the trigger is deleted',
    breaks: (school) => loadTriggers(school, 0),
    failing: ['trigger'],
    found: /^0 trình kích hoạt/,
    toDo: /chạy lại hàm install/,
  },
  {
    what: 'there are two triggers',
    breaks: (school) => loadTriggers(school, 2),
    failing: ['trigger'],
    found: /^2 trình kích hoạt/,
    toDo: /chạy lại hàm install/,
  },
  {
    what: 'the heartbeat has stopped',
    breaks: (school) => school.clock.advance(31 * 60_000),
    failing: ['beat'],
    found: /31 phút trước/,
    toDo: /Lần thực thi/,
  },
  {
    what: 'the time zone of a class book is changed',
    breaks: (school) => byHand(school, school.bookId('6A2'), settings('vi_VN', 'Asia/Tokyo')),
    failing: ['bookZones'],
    found: /^6A2: vi_VN, Asia\/Tokyo$/,
    toDo: /Hà Nội/,
  },
  {
    what: 'the locale of the control workbook is changed',
    breaks: (school) =>
      byHand(school, school.files().control, settings('en_US', 'Asia/Ho_Chi_Minh')),
    failing: ['bookZones'],
    found: /^Sổ quản trị: en_US/,
    toDo: /Việt Nam/,
  },
  {
    what: 'a protection of a class book is removed',
    breaks: (school) => removeProtection(school, '7A1'),
    failing: ['bookProtections'],
    found: /^7A1: \+1 ~0 −0/,
    toDo: /Nhịp kiểm tra kế tiếp sẽ tự sửa/,
  },
  {
    what: 'a row of the ledger is changed',
    breaks: (school) => ledgerRow(school, 'TRUONG!F2', 'ai-khac@hoamai.edu.vn'),
    failing: ['schoolChain'],
    found: /^TRUONG #1: changed$/,
    toDo: /báo ngay hiệu trưởng/,
  },
  {
    what: 'a row of the ledger is made unreadable',
    breaks: (school) => ledgerRow(school, "'6A1'!B2", 'hôm qua'),
    failing: ['ledgerHeads'],
    found: /field time is not valid/,
    toDo: /báo ngay hiệu trưởng/,
  },
  {
    what: 'the last row of a chain is taken out',
    breaks: (school) =>
      byHand(school, school.files().ledger, {
        updateCells: {
          range: { sheetId: 1000, startRowIndex: 4, endRowIndex: 5 },
          fields: 'userEnteredValue',
        },
      }),
    failing: ['ledgerHeads', 'schoolChain'],
    found: /^TRUONG #4: –$/,
    toDo: /mã chốt/,
  },
  {
    what: 'the head of a chain is rewritten',
    breaks: (school) => ledgerRow(school, "'Đầu chuỗi'!C3", 'f'.repeat(64)),
    failing: ['ledgerHeads'],
    found: /^6A1: đầu chuỗi/,
    toDo: /mã chốt/,
  },
  {
    what: 'a tab of a class book is deleted',
    breaks: (school) =>
      byHand(school, school.bookId('6A1'), { deleteSheet: { sheetId: tab('toan').sheetId } }),
    failing: ['officialBooks'],
    found: /6A1: thiếu trang “/,
    toDo: /Nhật kí phiên bản/,
  },
  {
    what: 'the domain is wrong',
    breaks: (school) => setProperty(school, 'DOMAIN', 'hoamai.vn'),
    failing: ['account'],
    found: /so-diem@hoamai\.edu\.vn không thuộc tên miền hoamai\.vn/,
    toDo: /Sửa SCHOOL_ACCOUNT và DOMAIN/,
  },
  {
    what: 'a property is no longer plausible',
    breaks: (school) =>
      setProperty(
        school,
        'YEARS',
        JSON.stringify(school.files().years.map((year) => ({ ...year, archiveFolderId: '?' }))),
      ),
    failing: ['properties'],
    found: /YEARS 2026-2027 archiveFolderId = “\?”/,
    toDo: /Thuộc tính tập lệnh/,
  },
  {
    what: 'a class book is opened to whoever has the link',
    breaks: (school) => share(school, school.bookId('6A1'), { type: 'anyone', role: 'writer' }),
    failing: ['sharing'],
    found: /Sổ điểm 6A1 2026-2027: anyone writer/,
    toDo: /Bị hạn chế/,
  },
  {
    what: 'somebody may write in the ledger',
    breaks: (school) =>
      share(school, school.files().ledger, {
        type: 'user',
        role: 'writer',
        emailAddress: PEOPLE.admin,
      }),
    failing: ['sharing'],
    found: /Sổ cái 2026-2027: quantri@hoamai\.edu\.vn writer/,
    toDo: /Bị hạn chế/,
  },
  {
    what: 'a header of the control workbook is changed',
    breaks: (school) => school.files().writeRows(school.files().control, "'Lớp'!B1", [['Tuổi']]),
    failing: ['controlTables'],
    found: /Lớp: “Khối” → “Tuổi”/,
    toDo: /Nhật kí phiên bản/,
  },
  {
    what: 'the page is given where the open deployment stands',
    breaks: (school) =>
      setProperty(
        school,
        'SELF_PAGE_URL',
        'https://script.google.com/macros/s/truong-hoa-mai-lenh/exec',
      ),
    failing: ['page'],
    found: /TOKEN_INVALID/,
    toDo: /trong tên miền/,
  },
];
