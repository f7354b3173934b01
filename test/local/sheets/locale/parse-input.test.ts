import { sheetLocale } from '../../../../local/sheets/locale/locales';
import { parseInput } from '../../../../local/sheets/locale/parse-input';
import { serialOfDay } from '../../../../local/sheets/locale/serial-date';
import type { CellContent } from '../../../../local/sheets/model/cell';

function read(text: string, locale: string, plainText = false) {
  return parseInput(text, { locale: sheetLocale(locale), currentYear: 2026, plainText });
}

const day = (month: number, date: number, year = 2026) => serialOfDay(year, month, date);

test.each<[string, string, CellContent | null]>([
  ['8,5', 'vi_VN', 8.5],
  ['8.5', 'vi_VN', day(5, 8)],
  ['8/5', 'vi_VN', day(5, 8)],
  ['8-5', 'vi_VN', day(5, 8)],
  ['31/12/2026', 'vi_VN', day(12, 31)],
  ['31.12.26', 'vi_VN', day(12, 31)],
  ['2026-09-05', 'vi_VN', day(9, 5)],
  ['10.0', 'vi_VN', '10.0'],
  ['8.25', 'vi_VN', '8.25'],
  ['30/2', 'vi_VN', '30/2'],
  ['1.234', 'vi_VN', 1234],
  ['1.234.567,5', 'vi_VN', 1234567.5],
  ['1,234', 'vi_VN', 1.234],
  [' 8 ', 'vi_VN', 8],
  ['-2', 'vi_VN', -2],
  ['+5', 'vi_VN', 5],
  [',5', 'vi_VN', 0.5],
  ['1E3', 'vi_VN', 1000],
  ['50%', 'vi_VN', 0.5],
  ['true', 'vi_VN', true],
  ['FALSE', 'vi_VN', false],
  ["'8,5", 'vi_VN', '8,5'],
  ["'=A1", 'vi_VN', '=A1'],
  ['=A1+1', 'vi_VN', { formula: '=A1+1' }],
  ['+A1', 'vi_VN', { formula: '=+A1' }],
  ['=', 'vi_VN', '='],
  ['-2+3', 'vi_VN', '-2+3'],
  ['@SUM(A1)', 'vi_VN', '@SUM(A1)'],
  ['Đ', 'vi_VN', 'Đ'],
  ['８', 'vi_VN', '８'],
  ['8,5,5', 'vi_VN', '8,5,5'],
  ['', 'vi_VN', null],
  ['07:30', 'vi_VN', 0.3125],
  ['8.5', 'en_US', 8.5],
  ['8,5', 'en_US', '8,5'],
  ['1,234.5', 'en_US', 1234.5],
  ['8/5', 'en_US', day(8, 5)],
  ['8/5', 'en_GB', day(5, 8)],
  ['13/1', 'en_US', '13/1'],
])('%p typed in %s is %p', (text, locale, expected) => {
  expect(read(text, locale).content).toEqual(expected);
});

test.each([
  ['8.5', { type: 'DATE', pattern: 'd.m' }],
  ['8/5', { type: 'DATE', pattern: 'd/m' }],
  ['8/5/2026', { type: 'DATE', pattern: 'dd/mm/yyyy' }],
  ['12,5%', { type: 'PERCENT', pattern: '0.00%' }],
  ['5/9/2026 07:30', { type: 'DATE_TIME', pattern: 'dd/mm/yyyy hh:mm:ss' }],
  ['8,5', null],
])('typing %p brings the format %p', (text, format) => {
  expect(read(text, 'vi_VN').format).toEqual(format);
});

test.each(['8,5', '8/5', '=A1', "'x", 'TRUE'])('a plain-text cell keeps %p as it is', (text) => {
  expect(read(text, 'vi_VN', true)).toEqual({ content: text, format: null });
});

test('another locale is refused by name', () => {
  expect(() => sheetLocale('fr_FR')).toThrow('fr_FR');
});
