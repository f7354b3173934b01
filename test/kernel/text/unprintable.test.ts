import { asPrinted, unprintable, unprintableFault } from '../../../src/kernel/text/unprintable';

test.each([
  'Nguyễn Thị Thùy',
  "H'Hen Niê",
  'HʼHen Niê',
  'Y Ƀlăm Êban',
  'Ðinh Ƀ Ɓ',
  'Nguyễn\u200B Văn\u00A0A',
  'Trần Thị Ánh'.normalize('NFD'),
])('%s can stand on the papers', (name) => {
  expect(unprintable(name)).toEqual([]);
  expect(unprintableFault(name)).toBeNull();
});

test.each([
  ['Nguyễn V\uFFFDn A', ['\uFFFD'], /chữ đã hỏng “\uFFFD” \(U\+FFFD\).*chép lại tên từ bản gốc/],
  ['Bảo 😀 An 😀', ['😀'], /không in được trên sổ “😀” \(U\+1F600\)/],
  ['王芳', ['王', '芳'], /“王” \(U\+738B\), “芳” \(U\+82B3\)/],
  ['An \uE000', ['\uE000'], /U\+E000/],
  ['Иван', ['И', 'в', 'а', 'н'], /không in được/],
])('%s cannot: its characters are named (F13, F16)', (name, found, fault) => {
  expect(unprintable(name)).toEqual(found);
  expect(unprintableFault(name)).toMatch(fault);
});

test('what is printed has one code point a letter, plain spaces and Đ for eth', () => {
  expect(asPrinted('Ði\u0323e\u0302p\u00A0\u200BA\nb')).toBe('Đị\u00EAp A\nb');
});
