import type { BookTab } from '../../domain/book/book-layout';
import { tabsOfGrade } from '../../domain/book/class-tabs';
import type { ClassRecord } from '../../domain/control/school-model';
import type { ClassBook, TabState } from '../state/class-book';

/**
 * True if every column the layout has is marked once, in the order of the form. Whoever may edit a file may also write
 * its metadata over the API: a tab whose columns were exchanged that way would give marks of one column to another.
 */
export function hasItsColumns(tab: BookTab, state: TabState): boolean {
  const places = tab.columns.map(({ key }) => state.columns.get(key) ?? -1);

  return places.every((place, position) => place > (places[position - 1] ?? -1));
}

/**
 * What is wrong with a book so that people must put it right, in words; empty = nothing. Whatever is not concerned is
 * judged all the same.
 */
export function bookProblems(schoolClass: ClassRecord, book: ClassBook): readonly string[] {
  if (!book.isOfficial) {
    return ['không phải sổ chính thức'];
  }

  const missing = tabsOfGrade(schoolClass.grade)
    .filter(({ id }) => !book.tabs.some(({ tabId }) => tabId === id))
    .map(({ title }) => `thiếu trang “${title}”; hãy khôi phục từ lịch sử phiên bản`);
  const mixed = tabsOfGrade(schoolClass.grade).flatMap((tab) => {
    const state = book.tabs.find(({ tabId }) => tabId === tab.id);

    return state === undefined || hasItsColumns(tab, state)
      ? []
      : [`trang “${tab.title}” thiếu cột hoặc cột bị đổi chỗ nên chưa được ghi nhận`];
  });
  const repeated = book.tabs
    .filter((tab) => tab.repeated.length > 0)
    .map(({ title, repeated: ids }) => `trang “${title}” có mã học sinh trùng: ${ids.join(', ')}`);

  return [...missing, ...mixed, ...repeated];
}
