import fc from 'fast-check';
import { textOfUtf8, utf8Bytes } from '../../../src/kernel/text/utf8';

test('bytes of a text are read as that text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (text) => {
      expect(textOfUtf8(utf8Bytes(text))).toBe(text);
    }),
  );
});

test('bytes that are no text are none', () => {
  expect(textOfUtf8(Uint8Array.from([0xff, 0x41]))).toBeNull();
});
