import fc from 'fast-check';
import { sha256 } from '../../src/google/sha256';
import { appendEntries, genesisTip, headOf, storedText } from '../../src/ledger/chain';
import type { EntryDraft, LedgerEntry } from '../../src/ledger/ledger-entry';
import { verifyChain } from '../../src/ledger/verify-chain';
import { anyDrafts } from './arbitraries';

const genesis = genesisTip('6A1', sha256);
const draft: EntryDraft = {
  time: '2026-10-05T01:00:00.000Z',
  actor: 'an@hoamai.edu.vn',
  role: 'teacher',
  meaning: 'enter',
  commandId: 'c1',
};

function chainOf(drafts: readonly EntryDraft[]): LedgerEntry[] {
  return appendEntries(genesis, drafts, sha256).entries;
}

describe('appendEntries, and what is done to its rows (peers 35, I3)', () => {
  it('makes a chain that verifies, whether appended at once or in parts', () => {
    fc.assert(
      fc.property(anyDrafts, fc.nat(12), (drafts, cut) => {
        const first = appendEntries(genesis, drafts.slice(0, cut), sha256);
        const second = appendEntries(first.tip, drafts.slice(cut), sha256);
        const entries = [...first.entries, ...second.entries];

        expect(entries).toEqual(chainOf(drafts));
        expect(verifyChain(entries, { sha256 })).toMatchObject({
          ok: true,
          count: drafts.length,
          head: headOf(second.tip),
        });
      }),
    );
  });

  it('detects the change of any one field of any row, and names that row or the next', () => {
    const fields = [
      'chain',
      'seq',
      'time',
      'actor',
      'role',
      'basis',
      'meaning',
      'oldValue',
      'newValue',
      'reason',
      'commandId',
      'prev',
      'hash',
    ] as const;
    fc.assert(
      fc.property(anyDrafts, fc.nat(), fc.constantFrom(...fields), (drafts, at, field) => {
        const entries = chainOf(drafts);
        const index = at % entries.length;
        const entry = entries[index]!;
        const other = { ...entry, [field]: field === 'seq' ? entry.seq + 1 : `${entry[field]}~` };
        const result = verifyChain(
          entries.map((each, i) => (i === index ? other : each)),
          { sha256, chain: '6A1' },
        );

        expect(result).toMatchObject({ ok: false, fault: { index, kind: 'changed' } });
      }),
    );
  });

  it('detects any row taken out except the last, and any two rows swapped', () => {
    fc.assert(
      fc.property(anyDrafts, fc.nat(), fc.nat(), (drafts, a, b) => {
        const entries = chainOf(drafts);
        const i = a % entries.length;
        const j = b % entries.length;
        const swapped = [...entries];
        [swapped[i], swapped[j]] = [entries[j]!, entries[i]!];
        const without = entries.filter((_, k) => k !== i);

        expect(verifyChain(swapped, { sha256 }).ok).toBe(i === j);
        expect(verifyChain(without, { sha256, chain: '6A1' }).ok).toBe(i === entries.length - 1);
      }),
    );
  });

  it('detects truncation at any place when the head is known outside', () => {
    fc.assert(
      fc.property(anyDrafts, fc.nat(), (drafts, at) => {
        const { entries, tip } = appendEntries(genesis, drafts, sha256);
        const kept = at % entries.length;
        const result = verifyChain(entries.slice(0, kept), {
          sha256,
          chain: '6A1',
          witnesses: [tip],
        });

        expect(result).toMatchObject({ ok: false, fault: { kind: 'truncated', seq: kept + 1 } });
      }),
    );
  });

  it.each([
    ['an empty actor', { actor: ' ' }, 'actor'],
    ['an empty role', { role: '' }, 'role'],
    ['a local time', { time: '2026-10-05T08:00:00+07:00' }, 'time'],
    ['a time without milliseconds', { time: '2026-10-05T01:00:00Z' }, 'time'],
  ])('refuses %s', (_name, part, field) => {
    expect(() => appendEntries(genesis, [{ ...draft, ...part }], sha256)).toThrow(
      expect.objectContaining({ code: 'BAD_INPUT', details: expect.objectContaining({ field }) }),
    );
  });

  it('does not alter what it is given', () => {
    const drafts = Object.freeze([Object.freeze({ ...draft })]);
    appendEntries(Object.freeze({ ...genesis }), drafts, sha256);

    expect(drafts).toEqual([draft]);
  });
});

describe('genesisTip', () => {
  it('ties a new year to the head of the year before, and the chain still verifies by itself', () => {
    const last = appendEntries(genesis, [draft], sha256).tip.root;
    const { entries } = appendEntries(genesisTip('6A1', sha256, last), [draft, draft], sha256);

    expect(entries[0]?.refs).toEqual([`previous-year:${last}`]);
    expect(verifyChain(entries, { sha256 }).ok).toBe(true);
  });

  it('differs by chain and by previous year', () => {
    const hashes = [
      genesis,
      genesisTip('6A2', sha256),
      genesisTip('6A1', sha256, 'ab'.repeat(32)),
    ].map((tip) => tip.last);

    expect(new Set(hashes).size).toBe(3);
  });

  it('refuses a previous head that is no hash', () => {
    expect(() => genesisTip('6A1', sha256, 'abc')).toThrow('BAD_INPUT');
  });
});

describe('verifyChain', () => {
  it('only notes a clock that runs backwards', () => {
    const entries = chainOf([draft, { ...draft, time: '2026-10-05T00:00:00.000Z' }]);

    expect(verifyChain(entries, { sha256 })).toMatchObject({
      ok: true,
      warnings: [expect.stringContaining('6A1 #2')],
    });
  });
});

describe('storedText', () => {
  it.each([
    ['NFD becomes NFC', 'Hương'.normalize('NFD'), 'Hương'],
    ['Windows line ends become LF', 'a\r\nb\rc', 'a\nb\nc'],
    ['control characters stay visible', 'a\u0000b', 'a\ufffdb'],
    ['a lone surrogate stays visible', 'a\ud800b', 'a\ufffdb'],
    ['a formula stays a text', '=A1', '=A1'],
    ['tabs and emoji stay', 'a\t😀', 'a\t😀'],
  ])('%s', (_name, given, stored) => {
    expect(storedText(given)).toBe(stored);
  });
});
