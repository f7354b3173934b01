import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { hmacSha256 } from '../../../src/engine/state/hmac';
import { readSignedNote, signNote } from '../../../src/engine/state/signed-note';

const signer = (key: string) => ({ secret: { key: () => key } });
const KEY = '0123456789abcdef'.repeat(4);

describe('hmacSha256', () => {
  it('is what everybody computes (RFC 2104)', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), fc.string(), (key, message) => {
        expect(hmacSha256(key, message)).toBe(
          createHmac('sha256', key).update(message, 'utf8').digest('hex'),
        );
      }),
    );
  });
});

describe('a signed note', () => {
  it('carries the code that books already hold', () => {
    // Under a key of 64 hex digits, as `secret` gives; computed by openssl dgst -sha256 -hmac.
    expect(hmacSha256(KEY, 'book-1\n{"reason":"Đã xem"}')).toBe(
      'fe456be19f38f289d2b657d7e48c32ff6119a8a97cb6e7e793159d472eb47072',
    );
  });

  it('is read in the file it was left in, by who left it', () => {
    const value = { requestId: 'r', reason: 'Đã xem' };
    const note = signNote(signer(KEY), 'book-1', value);

    expect(readSignedNote(signer(KEY), 'book-1', note)).toEqual(value);
    expect(readSignedNote(signer(KEY), 'book-2', note)).toBeNull();
    expect(readSignedNote(signer(KEY.replace('0', '1')), 'book-1', note)).toBeNull();
    expect(readSignedNote(signer(KEY), 'book-1', note.replace('Đã xem', 'Da xem'))).toBeNull();
  });

  it('is nothing that somebody else made up', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (note) => {
        expect(readSignedNote(signer(KEY), 'book-1', note)).toBeNull();
      }),
    );
  });
});
