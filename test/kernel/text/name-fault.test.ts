import { nameFault } from '../../../src/kernel/text/name-fault';

describe('the name of a person', () => {
  it.each<[string, string]>([
    ['.', 'không phải tên người'],
    ['-', 'không phải tên người'],
    ['12345', 'không phải tên người'],
    ['01/03/2015', 'không phải tên người'],
    ['A', 'không phải tên người'],
    ['"Bùi Gia An', 'dấu ngoặc kép'],
    ['Bùi Gia An"', 'dấu ngoặc kép'],
    ['“Bùi Gia An', 'dấu ngoặc kép'],
    ['#N/A', 'thông báo lỗi'],
    ['#REF!', 'thông báo lỗi'],
    ['Bùi '.repeat(26), 'dài quá 100 kí tự'],
    ['B\uFFFDi An', 'chữ đã hỏng'],
    ['Nguy?n V?n An', 'có “?”: tên bị hỏng'],
    ['NguyÔn V¨n An', 'tên bị hỏng'],
    ['NguyÔn Anh', 'có “yÔ”: tên bị hỏng'],
    ['TrÇn ThÞ Hoµ', 'tên bị hỏng'],
    ['LêĐình An', 'có “êĐ”: hai chữ viết liền nhau'],
    ['NguyễnÁnh', 'có “nÁ”: hai chữ viết liền nhau'],
  ])('is not %s', (name, words) => {
    expect(nameFault(name)).toContain(words);
  });

  it.each([
    'Bùi Gia An',
    'Y Blô',
    "H'Hen Niê",
    'Lê "Tí" An',
    'Lê “Tí” An',
    'Ba',
    'TRẦN THỊ HÒA',
    'Trần McDonald An',
    'Ê-đê H’Ăng',
    '=HYPERLINK("x")',
  ])('can be %s', (name) => {
    expect(nameFault(name)).toBeNull();
  });
});
