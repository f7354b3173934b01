import { writtenTabs } from '../../book/book-tabs';
import type { RowDoubt, RowFault } from '../../book/recognise-rows';
import type { TabColumn } from '../../book/tab-layout';
import type { ClassRecord } from '../../school/school-model';
import type { ClassBook } from '../state/class-book';
import type { TabDoubt, TabState } from '../state/read-tab';

/** Named one by one; the rest is counted. */
const NAMED = 6;

const CLOSED = 'đã đóng cả trang, không ai nhập được và chưa điểm nào ở đó được ghi nhận';
const RESTORE =
  'hãy dùng tài khoản của trường mở Tệp → Nhật kí phiên bản và khôi phục bản trước khi bị đổi';

function named(items: readonly string[]): string {
  const rest = items.length - NAMED;

  return items.slice(0, NAMED).join(', ') + (rest > 0 ? ` và ${rest} chỗ khác` : '');
}

function columnName({ group, header }: TabColumn): string {
  return group === '' ? `“${header}”` : `“${header}” (${group})`;
}

function columnsIn(doubts: readonly TabDoubt[], kind: 'header' | 'mark'): readonly string[] {
  return doubts.flatMap((doubt) => (doubt.kind === kind ? [columnName(doubt.column)] : []));
}

/** What keeps a tab from being understood, in words. */
function doubtText({ doubts }: TabState): string {
  const headers = columnsIn(doubts, 'header');
  const marks = columnsIn(doubts, 'mark');
  const parts = [
    doubts.some(({ kind }) => kind === 'stranger')
      ? 'là một trang lạ đứng ở chỗ của trang chính thức'
      : '',
    doubts.some(({ kind }) => kind === 'tab') ? 'mang nhãn của trang khác' : '',
    headers.length === 0 ? '' : `thiếu, thừa hoặc đổi chỗ cột ${named(headers)}`,
    marks.length === 0 ? '' : `có tiêu đề cột không khớp với nhãn của cột ${named(marks)}`,
  ];

  return parts.filter((part) => part !== '').join(', ');
}

function closedTabs(tabs: readonly TabState[]): readonly string[] {
  return tabs
    .filter(({ doubts }) => doubts.length > 0)
    .map((tab) => `trang “${tab.title}” ${doubtText(tab)}; ${CLOSED}; ${RESTORE}`);
}

const FAULTS: Readonly<Record<RowFault, string>> = {
  unknown: 'có mã học sinh không thuộc lớp',
  otherName: 'có mã học sinh và họ tên là của hai học sinh khác nhau',
  otherNumber: 'có mã học sinh và số thứ tự là của hai học sinh cùng tên khác nhau',
  repeated: 'có mã học sinh trùng',
  noId: 'thiếu mã học sinh',
};

function rowText({ row, pupilId, name }: RowDoubt): string {
  const who = [pupilId, name].filter((part) => part !== '').join(' ');

  return who === '' ? `dòng ${row + 1}` : `dòng ${row + 1} (${who})`;
}

function doubtfulRows({ title, rowDoubts }: TabState): readonly string[] {
  const kinds = [...new Set(rowDoubts.map(({ fault }) => fault))];

  return kinds.map((fault) => {
    const rows = rowDoubts.filter((doubt) => doubt.fault === fault).map(rowText);

    return `trang “${title}” ${FAULTS[fault]}: ${named(rows)}; các dòng này đã đóng và chưa được ghi nhận; hãy sửa lại mã và họ tên như danh sách lớp`;
  });
}

/** Official tabs people write in, as they stand. */
function officialTabs(schoolClass: ClassRecord, book: ClassBook): readonly TabState[] {
  const ids = writtenTabs(schoolClass).map(({ id }) => id);

  return book.tabs.filter(({ tabId }) => ids.includes(tabId));
}

/**
 * What is wrong with a book so that people must put it right, in words; empty = nothing. Whatever is not concerned is
 * judged all the same.
 */
export function bookProblems(schoolClass: ClassRecord, book: ClassBook): readonly string[] {
  const tabs = officialTabs(schoolClass, book);
  const missing = writtenTabs(schoolClass)
    .filter(({ title }) => book.missing.includes(title))
    .map(
      ({ title }) =>
        `thiếu trang “${title}” (đã bị xóa); điểm đã ghi nhận còn nguyên trong sổ cái; ${RESTORE}`,
    );

  return [...missing, ...closedTabs(tabs), ...tabs.flatMap(doubtfulRows)];
}

function missingRows(
  tabs: readonly TabState[],
  roster: readonly { readonly id: string; readonly fullName: string }[],
): readonly string[] {
  return tabs
    .filter(({ doubts }) => doubts.length === 0)
    .flatMap(({ title, rows, rowDoubts }) => {
      const away = roster.filter(
        ({ id }) => !rows.has(id) && !rowDoubts.some(({ pupilId }) => pupilId === id),
      );
      const names = away.map(({ id, fullName }) => `${id} ${fullName}`);

      return names.length === 0
        ? []
        : [
            `trang “${title}” thiếu dòng của ${named(names)}; điểm đã ghi nhận còn nguyên trong sổ cái; ${RESTORE}`,
          ];
    });
}

/**
 * What people should know of a book beside its problems; nothing waits for it. `roster`: pupils who are in class and
 * have a row from the beginning or by a change that was carried out.
 */
export function bookRemarks(
  schoolClass: ClassRecord,
  book: ClassBook,
  roster: readonly { readonly id: string; readonly fullName: string }[],
): readonly string[] {
  const written = officialTabs(schoolClass, book);
  const summaries = book.tabs.filter((tab) => !written.includes(tab));
  const foreign = book.foreign.map(({ title }) => `“${title}”`);

  return [
    ...missingRows(written, roster),
    ...closedTabs(summaries),
    ...(book.hasCover ? [] : [`thiếu trang bìa (đã bị xóa); ${RESTORE}`]),
    ...(foreign.length === 0
      ? []
      : [
          `có trang không thuộc sổ chính thức: ${named(foreign)}; không gì ở đó được ghi nhận, hãy xóa nếu không cần`,
        ]),
  ];
}
