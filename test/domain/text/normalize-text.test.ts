import { foldText, normalizeText, toHalfWidth } from '../../../src/domain/text/normalize-text';

test('normalizeText composes and removes zero-width and direction characters', () => {
  expect(normalizeText('\u200Ea\u0301\u200D b\u2060\u3000c\u00AD\n')).toBe('á b c');
});

test('foldText drops case and every diacritic, đ included', () => {
  expect(foldText(' ĐẠT  Ưu ')).toBe('dat uu');
});

test('toHalfWidth turns full-width signs into ASCII', () => {
  expect(toHalfWidth('６Ａ１；８，５')).toBe('6A1;8,5');
});
