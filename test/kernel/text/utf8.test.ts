import fc from 'fast-check';
import { utf8Bytes } from '../../../src/kernel/text/utf8';

describe('utf8Bytes', () => {
  it('gives the bytes TextEncoder gives, for any text, lone surrogates included', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect([...utf8Bytes(text)]).toEqual([...new TextEncoder().encode(text)]);
      }),
    );
  });

  it.each(['', 'a', 'ế', '😀', '\ud800x', 'x\udc00', 'Hoàng Thị Thanh Hương'])(
    'encodes %j',
    (text) => {
      expect([...utf8Bytes(text)]).toEqual([...new TextEncoder().encode(text)]);
    },
  );
});
