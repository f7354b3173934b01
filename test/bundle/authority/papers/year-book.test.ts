import { approvedYear } from '../results/approved-year';
import { archived, pagesOf, printPapers } from './print-papers';

test('the class book of an approved year has both semesters, attendance, the year with totals, and room for the head', async () => {
  const school = approvedYear();
  printPapers(school, 'export.classBook', { classIds: ['6A1'], term: 'year', edition: 'official' });
  const [row] = archived(school, 'classBook');
  const pages = await pagesOf(school, row?.[0]);
  const text = pages.join('\n');
  const year = pages.find((page) => page.includes('TỔNG HỢP KẾT QUẢ ĐÁNH GIÁ CẢ NĂM VÀ SAU'));

  expect(row?.[1]).toContain('6A1 cả năm 2026-2027 (bản 1).pdf');
  expect(pages[0]).toContain('CẢ NĂM');
  expect(text).toContain('THEO DÕI CHUYÊN CẦN');
  expect(text.match(/PHẦN GHI ĐIỂM/g)).toHaveLength(2);
  expect(text).toContain('TỔNG HỢP KẾT QUẢ ĐÁNH GIÁ HỌC KÌ II');
  expect(year).toMatch(/Bùi Gia An\s*Tốt\s*Tốt\s*0\s*X\s*Học sinh Xuất sắc/);
  expect(year).toContain(
    'Tổng hợp chung: 4 học sinh; được lên lớp 2 (trong đó sau kì nghỉ hè 0); không được lên lớp 0.',
  );
  expect(pages[pages.length - 1]).toContain('NHẬN XÉT CỦA HIỆU TRƯỞNG');
  expect(text).not.toContain('BẢN NHÁP');
});
