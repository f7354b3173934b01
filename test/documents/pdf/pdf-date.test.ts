import { pdfDate } from '../../../src/documents/pdf/pdf-date';

test('writes a Vietnamese time with its offset', () => {
  expect(pdfDate('05/09/2026 07:30')).toBe("D:20260905073000+07'00'");
});

test.each(['', '5/9/2026 07:30', '2026-09-05T07:30', '05/09/2026'])('refuses %p', (shown) => {
  expect(() => pdfDate(shown)).toThrow(/BAD_INPUT/);
});
