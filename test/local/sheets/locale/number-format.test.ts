import { sheetLocale } from '../../../../local/sheets/locale/locales';
import { formatNumber } from '../../../../local/sheets/locale/number-format';

test.each([
  [8.5, undefined, 'vi_VN', '8,5'],
  [8.5, undefined, 'en_US', '8.5'],
  [1 / 3, undefined, 'vi_VN', '0,3333333333'],
  [0.1 + 0.2, undefined, 'vi_VN', '0,3'],
  [1234567, undefined, 'vi_VN', '1234567'],
  [1e20, undefined, 'vi_VN', '1E+20'],
  [-0.5, undefined, 'vi_VN', '-0,5'],
  [8, { type: 'NUMBER', pattern: '0.0' }, 'vi_VN', '8,0'],
  [8.05, { type: 'NUMBER', pattern: '0.0' }, 'vi_VN', '8,1'],
  [8, { type: 'NUMBER', pattern: '0.##' }, 'vi_VN', '8'],
  [8.256, { type: 'NUMBER', pattern: '0.##' }, 'vi_VN', '8,26'],
  [0.5, { type: 'NUMBER', pattern: '#.0' }, 'vi_VN', ',5'],
  [1234.5, { type: 'NUMBER', pattern: '#,##0.00' }, 'vi_VN', '1.234,50'],
  [1234.5, { type: 'NUMBER' }, 'en_US', '1,234.50'],
  [-3, { type: 'NUMBER', pattern: '0;(0)' }, 'vi_VN', '(3)'],
  [0, { type: 'NUMBER', pattern: '0;-0;"không"' }, 'vi_VN', 'không'],
  [0.125, { type: 'PERCENT', pattern: '0.0%' }, 'vi_VN', '12,5%'],
  [7, { type: 'NUMBER', pattern: '000' }, 'vi_VN', '007'],
  [7, { type: 'NUMBER', pattern: '0 "điểm"' }, 'vi_VN', '7 điểm'],
  [12345, { type: 'SCIENTIFIC' }, 'vi_VN', '1,23E+04'],
  [8.5, { type: 'TEXT', pattern: '@' }, 'vi_VN', '8,5'],
  [46150, { type: 'DATE', pattern: 'd.m' }, 'vi_VN', '8.5'],
  [46150, { type: 'DATE' }, 'vi_VN', '08/05/2026'],
  [46150.5, { type: 'DATE_TIME', pattern: 'dd/mm/yyyy hh:mm' }, 'vi_VN', '08/05/2026 12:00'],
  [0.8, { type: 'TIME', pattern: 'h:mm am/pm' }, 'vi_VN', '7:12 PM'],
])('%p with %p in %s shows as %p', (value, format, locale, expected) => {
  expect(formatNumber(value, format ?? null, sheetLocale(locale))).toBe(expected);
});
