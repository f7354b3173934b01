import fc from 'fast-check';
import { sha256 } from '../../src/google/sha256';
import { appendEntries, genesisTip } from '../../src/ledger/chain';
import { canonicalData, DATA_LENGTH, type LedgerValue } from '../../src/ledger/ledger-data';
import type { EntryDraft } from '../../src/ledger/ledger-entry';
import { entryOfRow, rowOfEntry } from '../../src/ledger/ledger-row';
import { wholeData } from '../../src/ledger/split-data';
import { verifyChain } from '../../src/ledger/verify-chain';
import { anyValue } from './arbitraries';

const draft: EntryDraft = {
  time: '2026-10-05T01:00:00.000Z',
  actor: 'an@hoamai.edu.vn',
  role: 'principal',
  meaning: 'rule',
  commandId: 'c1',
};
const chainOf = (data: EntryDraft['data']) =>
  appendEntries(genesisTip('TRUONG', sha256), [{ ...draft, data }], sha256).entries;

describe('canonical data', () => {
  it.each<[string, LedgerValue, string]>([
    ['members in the order of their names', { b: 1, a: [true, null] }, '{"a":[true,null],"b":1}'],
    ['capitals before small letters', { a: 0, B: 0 }, '{"B":0,"a":0}'],
    ['texts in NFC with the few escapes', { x: 'Ê\u0301\n"' }, '{"x":"Ế\\u000a\\""}'],
    [
      'names in the order they have in NFC',
      { '\u9fff': 2, '\uf900': 1 },
      '{"\u8c48":1,"\u9fff":2}',
    ],
    ['a negative number', -7, '-7'],
  ])('writes %s', (_name, value, text) => {
    expect(canonicalData(value)).toBe(text);
  });

  it('is one text for one value, however its members were ordered, and JSON', () => {
    fc.assert(
      fc.property(anyValue, (value) => {
        const text = canonicalData(value);

        expect(canonicalData(JSON.parse(text) as LedgerValue)).toBe(text);
      }),
    );
  });

  it.each([0.5, Number.NaN, 2 ** 53, -0])(
    'takes no number two programs could write in two ways: %p',
    (value) => {
      expect(() => canonicalData({ value })).toThrow('BAD_INPUT');
    },
  );
});

describe('data no cell would hold', () => {
  const anyLong = fc
    .tuple(fc.constantFrom('"', 'Ế', '😀', '\\', 'a\n'), fc.integer({ min: 0, max: 3 }))
    .map(([sign, more]) => ({ text: sign.repeat(DATA_LENGTH + more), more }));

  it('goes into entries of its own before the entry, all in one chain, and comes back whole', () => {
    fc.assert(
      fc.property(anyLong, (data) => {
        const entries = chainOf(data);
        const last = entries[entries.length - 1]!;
        const rows = entries.map(rowOfEntry);
        const read = rows.map(entryOfRow);

        expect(entries.length).toBeGreaterThan(2);
        expect(entries.slice(0, -1).every(({ meaning }) => meaning === 'part')).toBe(true);
        expect(Math.max(...rows.flat().map((cell) => cell.length))).toBeLessThan(50_000);
        expect(verifyChain(read, { sha256 }).ok).toBe(true);
        expect(wholeData(last, read, sha256)).toEqual(data);
      }),
      { numRuns: 12 },
    );
  });

  it('is not put together from pieces that do not give its hash', () => {
    const entries = chainOf({ text: 'a'.repeat(DATA_LENGTH + 1) });
    const spoilt = entries.map((entry, at) =>
      at === 0 ? { ...entry, data: { ...entry.data, text: 'b' } } : entry,
    );

    expect(wholeData(entries[entries.length - 1]!, spoilt, sha256)).toBeNull();
  });

  it('of an ordinary length stays where it is', () => {
    const [only, ...others] = chainOf({ text: 'a' });

    expect(others).toEqual([]);
    expect(wholeData(only!, [only!], sha256)).toEqual({ text: 'a' });
  });
});
