import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { sha256 } from '../../src/google/sha256';
import { appendEntries, genesisTip } from '../../src/ledger/chain';
import { checkpointOf } from '../../src/ledger/checkpoint';
import { checkpointOfEntry, draftOfCheckpoint } from '../../src/ledger/checkpoint-entry';
import type { EntryDraft } from '../../src/ledger/ledger-entry';
import { normaliseCode, shortCode } from '../../src/ledger/short-code';
import { merkleRoot } from '../../src/ledger/tree-head';
import { verifyLedger } from '../../src/ledger/verify-ledger';

/** RFC 6962 §2.1 written down once more, over bytes, with another SHA-256. */
function reference(leaves: readonly Buffer[]): Buffer {
  if (leaves.length === 1) {
    return leaves[0]!;
  }

  const split = 2 ** Math.floor(Math.log2(leaves.length - 1));

  return createHash('sha256')
    .update(
      Buffer.concat([
        Buffer.from([1]),
        reference(leaves.slice(0, split)),
        reference(leaves.slice(split)),
      ]),
    )
    .digest();
}

describe('merkleRoot', () => {
  it('is the tree hash of RFC 6962 for any number of leaves', () => {
    for (let count = 1; count <= 40; count += 1) {
      const leaves = Array.from({ length: count }, (_, i) => sha256(String(i)));

      expect(merkleRoot(leaves, sha256)).toBe(
        reference(leaves.map((leaf) => Buffer.from(leaf, 'hex'))).toString('hex'),
      );
    }
  });

  it('of nothing is the hash of nothing', () => {
    expect(merkleRoot([], sha256)).toBe(createHash('sha256').digest('hex'));
  });
});

describe('checkpointOf', () => {
  const heads = ['9A4', '6A1', 'TRUONG'].map((chain) => genesisTip(chain, sha256));

  it('does not depend on the order of the heads', () => {
    expect(checkpointOf([...heads].reverse(), sha256, 't')).toEqual(
      checkpointOf(heads, sha256, 't'),
    );
  });

  it('changes with any head', () => {
    const other = heads.map((head, i) => (i === 1 ? { ...head, size: 1 } : head));

    expect(checkpointOf(other, sha256, 't').root).not.toBe(checkpointOf(heads, sha256, 't').root);
  });
});

describe('a checkpoint recorded in the school chain', () => {
  const drafts = ['7', '8', '9'].map(
    (newValue, i): EntryDraft => ({
      time: `2026-10-05T01:0${i}:00.000Z`,
      actor: 'an@hoamai.edu.vn',
      role: 'teacher',
      meaning: 'enter',
      newValue,
      commandId: `c${i}`,
    }),
  );
  const book = appendEntries(genesisTip('6A1', sha256), drafts, sha256);
  const start = genesisTip('TRUONG', sha256);
  const checkpoint = checkpointOf([book.tip, start], sha256, '2026-10-05T02:00:00.000Z');
  const maker = { actor: 'so-diem@hoamai.edu.vn', role: 'system', commandId: 'c9' };
  const school = appendEntries(start, [draftOfCheckpoint(checkpoint, maker)], sha256);

  it('is read back from the entry', () => {
    expect(school.entries.map(checkpointOfEntry)).toEqual([checkpoint]);
    expect(book.entries.map(checkpointOfEntry)).toEqual([null, null, null]);
  });

  it('tells that another chain was cut, without any checkpoint line', () => {
    const cut = [...book.entries.slice(0, 1), ...school.entries];

    expect(verifyLedger({ entries: cut, checkpoints: [] }, sha256)).toMatchObject({
      ok: false,
      fault: { kind: 'truncated', chain: '6A1', seq: 2 },
    });
  });
});

describe('shortCode', () => {
  it('is four groups of four letters that cannot be mistaken, and survives careless typing', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const code = shortCode(sha256(text));

        expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/);
        expect(normaliseCode(` ${code.toLowerCase().replace(/-/g, ' ').replace(/0/g, 'o')}`)).toBe(
          code,
        );
      }),
    );
  });

  it('is the first 80 bits in base 32', () => {
    expect(shortCode('0'.repeat(19) + 'f' + 'f'.repeat(44))).toBe('0000-0000-0000-000F');
  });
});
