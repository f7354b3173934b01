import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { sha256 as writers } from '../../src/google/sha256';
import { canonicalString } from '../../src/ledger/canonical-string';
import { canonicalData } from '../../src/ledger/ledger-data';
import { shortCode } from '../../src/ledger/short-code';
import { merkleRoot } from '../../src/ledger/tree-head';
import { consistencyProof, inclusionProof } from '../../src/ledger/tree-proof';
import { valueText } from '../../verifier/hash/canonical';
import { codeOf, readCode } from '../../verifier/hash/code';
import { hexOf } from '../../verifier/hash/hex';
import { sha256 } from '../../verifier/hash/sha256';
import { headByPath, headOfLeaves, headsByGrowth } from '../../verifier/hash/tree';

const leaf = fc
  .uint8Array({ minLength: 32, maxLength: 32 })
  .map((bytes) => Buffer.from(bytes).toString('hex'));
const leaves = (least: number) => fc.array(leaf, { minLength: least, maxLength: 70 });

describe('hashing by the format alone', () => {
  it('is SHA-256 for every length around the blocks, and within a longer buffer', () => {
    for (let length = 0; length < 300; length += 1) {
      const bytes = Buffer.from(Array.from({ length }, (_, at) => (at * 37) % 256));
      const within = new Uint8Array([1, 2, 3, ...bytes]).subarray(3);

      expect(hexOf(sha256(within))).toBe(createHash('sha256').update(bytes).digest('hex'));
    }
  });

  it('writes every string as the writer does', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(valueText(text)).toBe(canonicalString(text));
      }),
    );
    expect(valueText('\ud800a"\\\n\u007f\u00e2')).toBe(canonicalString('\ud800a"\\\n\u007f\u00e2'));
    expect(valueText('a\u0302')).toBe(valueText('\u00e2'));
  });

  it('writes data as the writer does', () => {
    const data = { b: [1, null, true, { ậ: 'x', a: '' }], a: -3, é: 'é' };

    expect(valueText(data)).toBe(canonicalData(data));
  });

  it('gives the tree head of any leaves', () => {
    fc.assert(
      fc.property(leaves(0), (all) => {
        expect(headOfLeaves(all)).toBe(merkleRoot(all, writers));
      }),
    );
  });

  it('gives the head by the path of every leaf, and by no other place', () => {
    fc.assert(
      fc.property(leaves(1), fc.nat(), fc.nat(), (all, one, other) => {
        const index = one % all.length;
        const size = all.length;
        const path = inclusionProof(all, index, writers);
        const head = headByPath(all[index]!, { index, size }, path);
        const elsewhere = headByPath(all[index]!, { index: other % size, size }, path);

        expect(head).toBe(merkleRoot(all, writers));
        expect(elsewhere === head).toBe(other % size === index);
        expect(headByPath(all[index]!, { index, size }, [...path, all[0]!])).toBeNull();
      }),
    );
  });

  it('gives both heads by a proof of growth, from every size to every later one', () => {
    fc.assert(
      fc.property(leaves(1), fc.nat(), (all, at) => {
        const before = (at % all.length) + 1;
        const known = merkleRoot(all.slice(0, before), writers);
        const path = consistencyProof(all, before, writers);

        expect(headsByGrowth({ before, after: all.length, known }, path)).toEqual({
          before: known,
          after: merkleRoot(all, writers),
        });
      }),
    );
  });

  it('reads the code of a hash however it is typed', () => {
    fc.assert(
      fc.property(leaf, (hash) => {
        const code = codeOf(hash);

        expect(code).toBe(shortCode(hash));
        expect(readCode(code.toLowerCase().replaceAll('-', ' '))).toBe(code);
        expect(readCode(code.replaceAll('0', 'O').replaceAll('1', 'l'))).toBe(code);
      }),
    );
    expect(readCode('ABCD-EFGH')).toBe('');
  });
});
