import { sha256 } from '../../src/google/sha256';
import { appendEntries, genesisTip } from '../../src/ledger/chain';
import { checkpointOf } from '../../src/ledger/checkpoint';
import { draftOfCheckpoint } from '../../src/ledger/checkpoint-entry';
import { repeatedMember } from '../../src/ledger/json-members';
import { canonicalData, DATA_LENGTH, type LedgerData } from '../../src/ledger/ledger-data';
import type { EntryDraft } from '../../src/ledger/ledger-entry';
import { ledgerToJsonLines, parseJsonLines } from '../../src/ledger/ledger-json';
import { splitDraft } from '../../src/ledger/split-data';
import { reportOn } from '../../tools/verify-report';

const DRAFT: EntryDraft = {
  time: '2026-10-05T01:00:00.000Z',
  actor: 'an@hoamai.edu.vn',
  role: 'teacher',
  meaning: 'enter',
  newValue: '7',
  data: { heads: [{ root: 'a' }] },
  commandId: 'c1',
};
const TIME = '2026-10-05T02:00:00.000Z';

const chainOf = (drafts: readonly EntryDraft[], chain = '6A1') =>
  appendEntries(genesisTip(chain, sha256), drafts, sha256).entries;
const report = (text: string) => reportOn(parseJsonLines(text), sha256, { code: '', chain: '' });

describe('a member that stands twice in one object', () => {
  it.each([
    ['{"a":1,"b":[{"a":1},{"a":2}],"c":{"a":1}}', null],
    ['{"a":"\\"a\\":1, {","b":"]}"}', null],
    [' { "a" : [ ] , "b" : { } , "c" : -1.5e3 , "d":null } ', null],
    ['[]', null],
    ['{"a":1,"a":1}', 'a'],
    ['{"a":{"b":[1,{"c":"x","c":"y"}]}}', 'a.b[1].c'],
    ['{"a":1,"\\u0061":2}', 'a'],
    [`{"${'é'.normalize('NFC')}":1,"${'é'.normalize('NFD')}":2}`, 'é'],
  ])('%s → %s', (text, path) => {
    expect(repeatedMember(text)).toBe(path);
  });

  it.each<[string, (line: string) => string, string]>([
    [
      'a value',
      (line) => line.replace('"newValue":"7"', '"newValue":"10","newValue":"7"'),
      'newValue',
    ],
    ['the hash', (line) => line.replace('"hash":', `"hash":"${'0'.repeat(64)}","hash":`), 'hash'],
    ['a place', (line) => line.replace('"row":""', '"row":"HS2","row":""'), 'key.row'],
    ['data', (line) => line.replace('"root":"a"', '"root":"b","root":"a"'), 'data.heads[0].root'],
  ])('makes the line of an exported ledger unreadable, by its path: %s', (_what, forge, path) => {
    const text = ledgerToJsonLines(chainOf([DRAFT]));
    expect(report(text).ok).toBe(true);
    const forged = forge(text);
    expect(forged).not.toBe(text);

    expect(report(forged)).toEqual({
      ok: false,
      text: `BAD  line 1: unreadable row: member ${path} stands there twice`,
    });
  });

  it('is refused in checkpoints and accepted values too', () => {
    const entries = chainOf([DRAFT]);
    const line = ledgerToJsonLines(
      entries,
      [],
      [{ classId: '6A1', tabId: 'toan', values: { HS1: { 'HK1.TX1': '7' } } }],
    );
    const forged = line.replace('"HS1":{', '"HS1":{"HK1.TX1":"10"},"HS1":{');

    expect(report(forged).text).toContain('member accepted.values.HS1 stands there twice');
  });

  it('is never hashed: two names that are one in NFC are refused in data', () => {
    const data = { ['é'.normalize('NFC')]: 1, ['é'.normalize('NFD')]: 2 } as LedgerData;

    expect(() => canonicalData(data)).toThrow('BAD_INPUT');
  });
});

describe('a checkpoint recorded in a chain', () => {
  const maker = { actor: 'so-diem@hoamai.edu.vn', role: 'system', commandId: 'chot-1' };
  const draft = draftOfCheckpoint(
    checkpointOf([genesisTip('TRUONG', sha256)], sha256, TIME),
    maker,
  );
  const ledgerOf = (recorded: EntryDraft) =>
    ledgerToJsonLines([
      ...chainOf([DRAFT]),
      ...chainOf([{ ...DRAFT, commandId: 'c0' }, recorded], 'TRUONG'),
    ]);

  it('holds', () => {
    expect(report(ledgerOf(draft)).ok).toBe(true);
  });

  it.each<[string, EntryDraft, RegExp]>([
    ['another root', { ...draft, newValue: 'f'.repeat(64) }, /heads do not give its root/],
    ['no root', { ...draft, newValue: '7' }, /heads cannot be read/],
    ['no heads', { ...draft, data: {} }, /heads cannot be read/],
    [
      'one head that is none',
      { ...draft, data: { heads: [...(draft.data!.heads as []), { chain: '6A1' }] } },
      /heads cannot be read/,
    ],
  ])('with %s is named by chain, number and line, and not passed over', (_what, forged, words) => {
    const { ok, text } = report(ledgerOf(forged));

    expect(ok).toBe(false);
    expect(text).toMatch(/^BAD {2}chain TRUONG #2, line 3: a recorded checkpoint/);
    expect(text).toMatch(words);
  });
});

describe('data in pieces', () => {
  const pieces = splitDraft({ ...DRAFT, data: { text: 'a'.repeat(2 * DATA_LENGTH) } }, sha256);
  const forgedPiece = (at: number, data: LedgerData) =>
    pieces.map((piece, place) => (place === at ? { ...piece, data } : piece));
  const [first] = pieces;

  it('hold', () => {
    expect(pieces.length).toBeGreaterThan(3);
    expect(report(ledgerToJsonLines(chainOf([DRAFT, ...pieces, DRAFT]))).ok).toBe(true);
  });

  it.each<[string, readonly EntryDraft[], number]>([
    ['another text', forgedPiece(0, { ...first!.data, text: 'b' }), pieces.length],
    ['another place', forgedPiece(0, { ...first!.data, part: 2 }), pieces.length],
    ['another whole', forgedPiece(0, { ...first!.data, of: 'x' }), pieces.length],
    ['one too few', pieces.slice(1), pieces.length - 1],
    ['one too many', [first!, ...pieces], pieces.length + 1],
    ['an entry between', [first!, DRAFT, ...pieces.slice(1)], 1],
    ['no entry after them', pieces.slice(0, -1), 1],
  ])('with %s are named, though every hash of the chain is right', (_what, drafts, seq) => {
    const { ok, text } = report(ledgerToJsonLines(chainOf(drafts)));

    expect(ok).toBe(false);
    expect(text).toContain(`chain 6A1 #${seq}, line ${seq}: its data stand in pieces`);
  });
});
