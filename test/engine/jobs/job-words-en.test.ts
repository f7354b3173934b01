import { jobWordsEn } from '../../../src/engine/jobs/job-words-en';

describe('titles and notes of jobs in English (E1)', () => {
  it.each([
    ['Xuất sổ HKII: 6A1, 6A2', 'Class books of semester II: 6A1, 6A2'],
    ['Xuất sổ (bản nháp) HKI: 6A1', 'Drafts of the class books of semester I: 6A1'],
    ['Thiết lập năm học 2026-2027', 'Set-up of the school year 2026-2027'],
    ['6A1: đã lưu 23 trang', '6A1: filed, 23 pages'],
    [
      '6A1: kết quả chưa được duyệt, đã lưu bản nháp 23 trang',
      '6A1: results not approved, draft filed, 23 pages',
    ],
    ['Đã tạo 3 sổ điểm; giữ 2 sổ đang có', '3 class books made; 2 books kept'],
  ])('%s', (vietnamese, english) => {
    expect(jobWordsEn(vietnamese)).toBe(english);
  });

  it('leaves what it does not know as it is', () => {
    expect(jobWordsEn('Nguyễn An')).toBe('Nguyễn An');
  });
});
