import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { loadPdfEngineForNode } from '../../documents/engine-for-node';
import { onPaper } from '../../documents/sample-documents';
import { transcript } from '../../documents/sample-transcript';

const file = path.join(mkdtempSync(path.join(tmpdir(), 'transcript-')), 'transcript.pdf');
let made: ReturnType<ReturnType<typeof loadPdfEngineForNode>['print']>;

beforeAll(() => {
  const content = transcript();
  made = loadPdfEngineForNode().print('transcript', { ...onPaper(content), edition: 2 });
  writeFileSync(file, made.bytes);
});

function page(number: number): string {
  const at = String(number);

  return execFileSync('pdftotext', ['-layout', '-f', at, '-l', at, file, '-'], {
    encoding: 'utf8',
  });
}

it('is a sound file of cover, guide, page 1 and two pages a year, within 60 KB a page', () => {
  expect(execFileSync('qpdf', ['--check', file], { encoding: 'utf8' })).toContain('No syntax');
  expect(made).toMatchObject({ pages: 3 + 4 * 2, form: 'transcript/2' });
  expect(made.bytes.length / made.pages).toBeLessThan(60_000);
});

it('names the pupil, and leaves a line for everything the school does not keep', () => {
  expect(page(1)).toMatch(/HỌC BẠ[\s\S]*TRUNG HỌC CƠ SỞ[\s\S]*ĐẶNG KHÁNH HẰNG/);
  expect(page(3)).toMatch(/Ngày, tháng, năm sinh: 14\/05\/2011[\s\S]*Dân tộc: Bru-Vân Kiều/);
  expect(page(3)).toMatch(/Nơi sinh:\s*\n/);
  expect(page(3)).toMatch(/Họ và tên cha:\s*\n/);
  expect(page(3)).toMatch(/2026 - 2027\s+9A1\s+Trường THCS Hoa Mai/);
});

it('says on a year the school does not have why it is left, and asks for the source', () => {
  expect(page(4)).toContain('Nhà trường không có số liệu của năm học này');
  expect(page(4)).toContain('Nguồn của số liệu ghi tay ở trang này:');
  expect(page(4)).not.toMatch(/\d,\d/);
});

it('has a subject a row with both semesters, the year, re-assessment and who signs', () => {
  expect(page(10)).toMatch(/Họ và tên: Đặng Khánh Hằng\s+Lớp: 9A1\s+Năm học: 2026 - 2027/);
  expect(page(10)).toMatch(/Giáo dục công dân\s+8,3\s+7,5\s+10,0\s+5,0/);
  expect(page(10)).toContain('Đặng Thuỳ Trâm Anh');
  expect(page(10)).toMatch(/Trong trang này có sửa chữa ở/);
});

it('has levels, absences, the sentence that holds, and in the last grade a line for completion', () => {
  expect(page(11)).toMatch(/Cả năm\s+Tốt\s+Chưa đạt\s+12\s+Đạt/);
  expect(page(11)).toContain('Khen thưởng (nếu có): Học sinh Xuất sắc');
  expect(page(11)).toMatch(/Hoàn thành \/ không hoàn thành chương trình/);
  expect(page(9)).not.toMatch(/Hoàn thành \/ không hoàn thành/);
  expect(page(11)).toMatch(/NHẬN XÉT CỦA GIÁO VIÊN CHỦ NHIỆM[\s\S]*PHÊ DUYỆT CỦA HIỆU TRƯỞNG/);
});

it('names the edition it replaces at the foot of every page', () => {
  expect(page(1)).toContain('Bản 2, thay bản 1');
  expect(page(11)).toContain('Bản 2, thay bản 1');
});
