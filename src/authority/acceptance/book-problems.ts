import { tabsOfGrade } from '../../domain/book/class-tabs';
import type { ClassRecord } from '../../domain/control/school-model';
import type { ClassBook } from '../state/class-book';

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
  const repeated = book.tabs
    .filter((tab) => tab.repeated.length > 0)
    .map(({ title, repeated: ids }) => `trang “${title}” có mã học sinh trùng: ${ids.join(', ')}`);

  return [...missing, ...repeated];
}
