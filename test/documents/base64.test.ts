import fc from 'fast-check';
import { decodeBase64 } from '../../src/documents/base64';

test('decodes whatever was encoded', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const text = Buffer.from(bytes).toString('base64');
      expect(Buffer.from(decodeBase64(text)).equals(Buffer.from(bytes))).toBe(true);
    }),
  );
});

test.each(['AA A', 'A_AA', 'AAé='])('refuses %p', (text) => {
  expect(() => decodeBase64(text)).toThrow(/BAD_INPUT/);
});
