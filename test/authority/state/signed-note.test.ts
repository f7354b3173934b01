import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { hmacSha256 } from '../../../src/authority/state/hmac';
import { readSignedNote, signNote } from '../../../src/authority/state/signed-note';
import { sha256 } from '../../../src/google/sha256';

const signer = (key: string) => ({ secret: { key: () => key }, sha256 });
const KEY = '0123456789abcdef'.repeat(4);

describe('hmacSha256', () => {
  it('is what everybody computes (RFC 2104)', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 64, unit: 'grapheme-ascii' }),
        fc.string(),
        (key, message) => {
          expect(hmacSha256(key, message, sha256)).toBe(
            createHmac('sha256', key).update(message, 'utf8').digest('hex'),
          );
        },
      ),
    );
  });
});

describe('a signed note', () => {
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
