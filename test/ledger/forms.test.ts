import fc from 'fast-check';
import { sha256 } from '../../src/google/sha256';
import { canonicalEntry } from '../../src/ledger/canonical';
import { canonicalString } from '../../src/ledger/canonical-string';
import { appendEntries, genesisTip } from '../../src/ledger/chain';
import { checkpointOf } from '../../src/ledger/checkpoint';
import { ledgerToJsonLines, parseJsonLines } from '../../src/ledger/ledger-json';
import { entryOfRow, LEDGER_HEADERS, rowOfEntry } from '../../src/ledger/ledger-row';
import { anyDraft, anyDrafts } from './arbitraries';

const genesis = genesisTip('6A1', sha256);

describe('canonical text', () => {
  it('is JSON, and equal only for equal content', () => {
    fc.assert(
      fc.property(anyDraft, anyDraft, (a, b) => {
        const [one] = appendEntries(genesis, [a], sha256).entries;
        const [two] = appendEntries(genesis, [b], sha256).entries;
        const same = JSON.stringify(one) === JSON.stringify(two);

        expect(Array.isArray(JSON.parse(canonicalEntry(one!)))).toBe(true);
        expect(canonicalEntry(one!) === canonicalEntry(two!)).toBe(same);
      }),
    );
  });

  it.each([
    ['"', '"\\""'],
    ['\\', '"\\\\"'],
    ['\n', '"\\u000a"'],
    ['\u001f', '"\\u001f"'],
    ['\u007f', '"\u007f"'],
    ['/', '"/"'],
    ['\ud800', '"\ufffd"'],
    ['e\u0302\u0301', '"ế"'],
  ])('escapes %j', (text, canonical) => {
    expect(canonicalString(text)).toBe(canonical);
  });
});

describe('ledger.jsonl', () => {
  it('gives back what was written', () => {
    fc.assert(
      fc.property(anyDrafts, (drafts) => {
        const { entries, tip } = appendEntries(genesis, drafts, sha256);
        const checkpoints = [checkpointOf([tip], sha256, '2026-10-05T01:00:00.000Z')];
        const read = parseJsonLines(ledgerToJsonLines(entries, checkpoints));

        expect(read).toMatchObject({ entries, checkpoints, badLines: [] });
      }),
    );
  });

  const [entry] = appendEntries(
    genesis,
    [
      {
        time: '2026-10-05T01:00:00.000Z',
        actor: 'a',
        role: 'teacher',
        meaning: 'enter',
        commandId: 'c',
      },
    ],
    sha256,
  ).entries;

  it('passes over a BOM, Windows line ends and empty lines, and counts lines as an editor does', () => {
    const line = JSON.stringify(entry);
    const read = parseJsonLines(`\ufeff${line}\r\n\r\n${line}\r\n`);

    expect(read.lines).toEqual([1, 3]);
    expect(read.badLines).toEqual([]);
  });

  it.each([
    ['not JSON', '{"v":1'],
    ['not an object', '[]'],
    ['field v is not valid', JSON.stringify({ ...entry, v: 1 })],
    ['field hash is missing', JSON.stringify({ ...entry, hash: undefined })],
    ['field newValue is not valid', JSON.stringify({ ...entry, newValue: 8.5 })],
    ['field meaning is not valid', JSON.stringify({ ...entry, meaning: 'toString' })],
    ['field key is not valid', JSON.stringify({ ...entry, key: { row: '' } })],
    ['field basis is not valid', JSON.stringify({ ...entry, basis: 'guess' })],
    ['field role is not valid', JSON.stringify({ ...entry, role: 'teacher · sole' })],
    ['field data is not valid', JSON.stringify({ ...entry, data: { mark: 8.5 } })],
    ['field data is not valid', JSON.stringify({ ...entry, data: [] })],
    ['unknown field note', JSON.stringify({ ...entry, note: 'x' })],
    [
      'checkpoint: field root is missing',
      '{"checkpoint":{"v":2,"time":"2026-10-05T01:00:00.000Z","heads":[]}}',
    ],
  ])('names a bad line: %s', (problem, line) => {
    expect(parseJsonLines(`${JSON.stringify(entry)}\n${line}\n`).badLines).toEqual([
      { line: 2, problem },
    ]);
  });
});

describe('rows of the ledger sheet', () => {
  it('give back the entry, also when the sheet drops nothing but trailing blanks', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        const [entry] = appendEntries(genesis, [draft], sha256).entries;
        const row = rowOfEntry(entry!);

        expect(row).toHaveLength(LEDGER_HEADERS.length);
        expect(entryOfRow(row)).toEqual(entry);
      }),
    );
  });

  const [entry] = appendEntries(
    genesis,
    [
      {
        time: '2026-10-05T17:30:00.000Z',
        actor: 'a',
        role: 'teacher',
        meaning: 'enter',
        refs: ['PĐN-1'],
        commandId: 'c',
      },
    ],
    sha256,
  ).entries;

  it('refuse a number written in another way', () => {
    const row = rowOfEntry(entry!);
    row[LEDGER_HEADERS.indexOf('Mục')] = '2:6A1:01';

    expect(() => entryOfRow(row)).toThrow('BAD_INPUT');
  });

  it.each(['Người, vai trò, căn cứ', 'Việc', 'Nơi', 'Dữ liệu', 'Mã băm trước, mã băm'])(
    'refuse a column %s that was tampered with',
    (header) => {
      const row = rowOfEntry(entry!);
      row[LEDGER_HEADERS.indexOf(header)] += '0';

      expect(() => entryOfRow(row)).toThrow('BAD_INPUT');
    },
  );
});
