import { saidText, saidTexts } from '../../src/words/said-text';

test.each([
  [
    'job.export.title',
    { term: 'II', classes: '6A1; 6A2' },
    'Xuất sổ HKII: 6A1; 6A2',
    'Class books of semester II: 6A1; 6A2',
  ],
  [
    'job.export.unapproved',
    { classId: '6A1', pages: 23 },
    '6A1: kết quả chưa được duyệt, đã lưu bản nháp 23 trang',
    '6A1: results not approved, draft filed, 23 pages',
  ],
  ['job.setup.homeroom', { count: 1 }, 'đổi 1 chủ nhiệm', '1 homeroom posts changed'],
])('%s is said in both languages', (code, values, vi, en) => {
  expect(saidText({ code, values }, 'vi')).toBe(vi);
  expect(saidText({ code, values }, 'en')).toBe(en);
});

test('several are said one after the other', () => {
  const made = { code: 'job.setup.made', values: { count: 3 } };
  const kept = { code: 'job.setup.kept', values: { count: 2 } };

  expect(saidTexts([made, kept], 'vi')).toBe('Đã tạo 3 sổ điểm; giữ 2 sổ đang có');
});

test('a code that nobody knows any more is shown as it is', () => {
  expect(saidText({ code: 'job.older', values: {} }, 'en')).toBe('job.older');
});

test('what the school’s side says within an answer is said too', () => {
  const problem = { code: 'list', values: { items: [{ code: 'book.noCover', values: {} }] } };
  const item = { code: 'job.setup.book', values: { classId: '6A1', problem } };

  expect(saidText(item, 'vi')).toContain('thiếu trang bìa');
  expect(saidText(item, 'en')).toContain('the cover is missing');
});
