import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { sha256 } from '../../src/google/sha256';

describe('sha256', () => {
  it('agrees with another implementation on texts and bytes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.uint8Array(), (text, bytes) => {
        expect(sha256(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
        expect(sha256(bytes)).toBe(createHash('sha256').update(bytes).digest('hex'));
      }),
    );
  });
});
