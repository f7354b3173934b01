import fc from 'fast-check';
import { sha256 } from '../../src/google/sha256';
import { nodeHash } from '../../src/ledger/canonical';
import {
  frontierOf,
  growingHeads,
  merkleRoot,
  treeHead,
  withLeaf,
} from '../../src/ledger/tree-head';
import {
  consistencyProof,
  inclusionProof,
  verifyConsistency,
  verifyInclusion,
} from '../../src/ledger/tree-proof';

/**
 * Leaves, roots and proofs of the reference tests of Certificate Transparency for RFC 6962
 * (https://github.com/google/certificate-transparency-go, `merkletree`; the same in transparency-dev/merkle).
 */
const INPUTS = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
];
const ROOTS = [
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];
const INCLUSIONS: readonly (readonly [index: number, size: number, proof: readonly string[]])[] = [
  [0, 1, []],
  [
    0,
    8,
    [
      '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
    ],
  ],
  [
    5,
    8,
    [
      'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
      'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
      'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    ],
  ],
  [2, 3, ['fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125']],
  [
    1,
    5,
    [
      '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
    ],
  ],
];
const CONSISTENCIES: readonly (readonly [
  first: number,
  second: number,
  proof: readonly string[],
])[] = [
  [1, 1, []],
  [
    1,
    8,
    [
      '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
    ],
  ],
  [
    6,
    8,
    [
      '0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a',
      'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
      'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    ],
  ],
  [
    2,
    5,
    [
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
    ],
  ],
];

const leafOf = (hex: string): string =>
  sha256(Uint8Array.from([0, ...(hex.match(/../g) ?? []).map((two) => Number.parseInt(two, 16))]));
const KNOWN = INPUTS.map(leafOf);

const anyTree = fc
  .array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 70 })
  .map((values) => values.map((value, at) => sha256(`${at}:${value}`)));

describe('known answers of RFC 6962', () => {
  it('gives the roots', () => {
    expect(INPUTS.map((_, at) => merkleRoot(KNOWN.slice(0, at + 1), sha256))).toEqual(ROOTS);
    expect(growingHeads(KNOWN, sha256)).toEqual(ROOTS);
  });

  it.each(INCLUSIONS)('proves leaf %i of %i', (index, size, proof) => {
    const leaf = KNOWN[index]!;
    const root = ROOTS[size - 1]!;

    expect(inclusionProof(KNOWN.slice(0, size), index, sha256)).toEqual(proof);
    expect(verifyInclusion({ leaf, index, size, root, proof }, sha256)).toBe(true);
  });

  it.each(CONSISTENCIES)(
    'proves that %i is the beginning of %i',
    (firstSize, secondSize, proof) => {
      const [firstRoot, secondRoot] = [ROOTS[firstSize - 1]!, ROOTS[secondSize - 1]!];
      const claim = { firstSize, firstRoot, secondSize, secondRoot, proof };

      expect(consistencyProof(KNOWN.slice(0, secondSize), firstSize, sha256)).toEqual(proof);
      expect(verifyConsistency(claim, sha256)).toBe(true);
    },
  );
});

describe('the frontier', () => {
  it('holds a head for each binary digit 1 of the size, and gives the head of the tree', () => {
    fc.assert(
      fc.property(anyTree, (leaves) => {
        const frontier = frontierOf(leaves, sha256);
        const digits = leaves.length.toString(2).replace(/0/g, '').length;

        expect(frontier).toHaveLength(digits);
        expect(treeHead(frontier, sha256)).toBe(merkleRoot(leaves, sha256));
      }),
    );
  });

  it('is all that is needed to go on', () => {
    fc.assert(
      fc.property(anyTree, fc.nat(), (leaves, cut) => {
        const size = cut % leaves.length;
        const grown = leaves
          .slice(size)
          .reduce(
            (frontier, leaf, at) => withLeaf(frontier, leaf, { size: size + at, sha256 }),
            frontierOf(leaves.slice(0, size), sha256),
          );

        expect(grown).toEqual(frontierOf(leaves, sha256));
      }),
    );
  });
});

describe('inclusion', () => {
  it('of any leaf is proven with at most log₂ n hashes', () => {
    fc.assert(
      fc.property(anyTree, fc.nat(), (leaves, at) => {
        const index = at % leaves.length;
        const proof = inclusionProof(leaves, index, sha256);
        const root = merkleRoot(leaves, sha256);
        const claim = { leaf: leaves[index]!, index, size: leaves.length, root, proof };

        expect(proof.length).toBeLessThanOrEqual(Math.ceil(Math.log2(leaves.length)));
        expect(verifyInclusion(claim, sha256)).toBe(true);
      }),
    );
  });

  it('is not believed of another leaf, place, size, root or proof', () => {
    fc.assert(
      fc.property(anyTree, fc.nat(), (leaves, at) => {
        const index = at % leaves.length;
        const size = leaves.length;
        const proof = inclusionProof(leaves, index, sha256);
        const claim = {
          leaf: leaves[index]!,
          index,
          size,
          root: merkleRoot(leaves, sha256),
          proof,
        };
        const other = sha256('another');
        const wrong = [
          { leaf: other },
          { root: other },
          { index: size },
          { index: -1 },
          ...(size > 1 ? [{ index: (index + 1) % size }] : []),
          { proof: [...proof, other] },
          ...(proof.length === 0
            ? []
            : [{ proof: proof.slice(1) }, { proof: [...proof.slice(1), other] }]),
        ];

        expect(wrong.map((part) => verifyInclusion({ ...claim, ...part }, sha256))).toEqual(
          wrong.map(() => false),
        );
      }),
    );
  });

  it('of a leaf that is not there is not even made', () => {
    expect(() => inclusionProof(KNOWN, 8, sha256)).toThrow(RangeError);
    expect(() => inclusionProof([], 0, sha256)).toThrow(RangeError);
  });

  it('never takes a node for a leaf', () => {
    const [left = '', right = ''] = KNOWN;
    const node = nodeHash(left, right, sha256);
    const claim = { leaf: node, index: 0, size: 2, root: ROOTS[2]!, proof: [KNOWN[2]!] };

    // The head of two leaves and the third are the tree of three; as leaves of a tree of two they are another one.
    expect(verifyInclusion({ ...claim, size: 3 }, sha256)).toBe(false);
  });
});

describe('consistency', () => {
  it('of any beginning is proven, and of nothing else', () => {
    fc.assert(
      fc.property(anyTree, fc.nat(), fc.nat(), (leaves, at, which) => {
        const firstSize = (at % leaves.length) + 1;
        const firstRoot = merkleRoot(leaves.slice(0, firstSize), sha256);
        const secondRoot = merkleRoot(leaves, sha256);
        const proof = consistencyProof(leaves, firstSize, sha256);
        const claim = { firstSize, firstRoot, secondSize: leaves.length, secondRoot, proof };
        const changed = leaves.map((leaf, k) => (k === which % firstSize ? sha256(leaf) : leaf));
        const rewritten = merkleRoot(changed, sha256);
        const other = consistencyProof(changed, firstSize, sha256);

        expect(verifyConsistency(claim, sha256)).toBe(true);
        expect(verifyConsistency({ ...claim, secondRoot: rewritten }, sha256)).toBe(false);
        expect(verifyConsistency({ ...claim, secondRoot: rewritten, proof: other }, sha256)).toBe(
          false,
        );
        expect(verifyConsistency({ ...claim, proof: [...proof, firstRoot] }, sha256)).toBe(false);
        expect(verifyConsistency({ ...claim, firstSize: 0 }, sha256)).toBe(false);
      }),
    );
  });

  it('of a size beyond the tree is not even made', () => {
    expect(() => consistencyProof(KNOWN, 9, sha256)).toThrow(RangeError);
    expect(() => consistencyProof(KNOWN, 0, sha256)).toThrow(RangeError);
  });
});
