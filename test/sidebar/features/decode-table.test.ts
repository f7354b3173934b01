import { decodeTable } from '../../../sidebar/features/setup/decode-table';

const TEXT = 'Họ và tên\tLớp\nNguyễn Thị Hương\t6A1';
const utf16 = (mark: readonly number[], swap: boolean): Uint8Array => {
  const bytes = Buffer.from(TEXT, 'utf16le');

  return new Uint8Array([...mark, ...(swap ? bytes.swap16() : bytes)]);
};

test.each([
  ['UTF-8', new TextEncoder().encode(TEXT)],
  ['UTF-8 with a mark', new Uint8Array([0xef, 0xbb, 0xbf, ...new TextEncoder().encode(TEXT)])],
  ['UTF-16, little end first', utf16([0xff, 0xfe], false)],
  ['UTF-16, big end first', utf16([0xfe, 0xff], true)],
])('a file in %s is read', (_name, bytes) => {
  expect(decodeTable(bytes)).toBe(TEXT);
});

test('a file in Windows-1258 is read: letters and their tones are separate bytes there', () => {
  // "Lớp", "tên", "Hạ": ơ + acute, ê, a + dot below.
  const bytes = new Uint8Array([
    0x4c, 0xf5, 0xec, 0x70, 0x20, 0x74, 0xea, 0x6e, 0x20, 0x48, 0x61, 0xf2,
  ]);

  expect(decodeTable(bytes)).toBe('Lớp tên Hạ');
});

test('a file that is no text is left for the check to name', () => {
  expect(decodeTable(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0xff]))).toContain('PK\u0003\u0004');
});
