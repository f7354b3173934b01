import { formatText } from '../../../../local/sheets/locale/text-format';

test.each([
  ['@', 'chữ', 'chữ'],
  ['0.0', 'chữ', 'chữ'],
  ['0;0;0', 'chữ', 'chữ'],
  [';;;', 'chữ', ''],
  ['0;0;0;"đã khóa"', 'chữ', 'đã khóa'],
  ['0;0;0;"[" @ \\]', 'chữ', '[ chữ ]'],
  ['"a;b";0;0;@!', 'chữ', 'chữ!'],
])('under %s the text %s shows %s', (pattern, text, shown) => {
  expect(formatText(text, pattern)).toBe(shown);
});
