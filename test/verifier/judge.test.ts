import { sha256 } from '../../src/google/sha256';
import { appendEntries, tipAfter } from '../../src/ledger/chain';
import { shortCode } from '../../src/ledger/short-code';
import { consistencyProof, inclusionProof } from '../../src/ledger/tree-proof';
import { judged, kindsOf } from './brought-by';
import { checkpointLine, entriesOf, headAt, linesOf, qrOf, rehashed } from './school-ledger';

const ledger = entriesOf({ chain: '6A1', size: 20 });
const other = entriesOf({ chain: '6A2', size: 20 });
const file = { 'so-cai-6A1.jsonl': linesOf(ledger) };
const DAY = '2026-10-06T01:00:00.000Z';

/** The first thing said of what was brought. */
const first = (...brought: Parameters<typeof judged>) => judged(...brought).findings[0];

describe('a ledger of a class', () => {
  it('alone fits together, which proves nothing of its end', () => {
    expect(judged(file)).toMatchObject({ tone: 'open', findings: [{ kind: 'chain-alone' }] });
  });

  it('is proven up to the head that a paper carries, and no further', () => {
    const { tone, findings } = judged(file, qrOf(headAt(ledger, 15)));

    expect(tone).toBe('proven');
    expect(findings).toMatchObject([
      { kind: 'chain-outside', values: { chain: '6A1', upTo: 15 } },
      { kind: 'chain-tail', values: { from: 16, rows: 20 } },
    ]);
  });

  it('is proven by the daily mail, whatever other classes it names', () => {
    const mail = [
      'Điểm chốt sổ cái lúc 06/10/2026 01:00',
      `Mã đối chiếu: ${shortCode('ab'.repeat(32))}`,
      `Gốc Merkle: ${'ab'.repeat(32)}`,
      `6A1\t18\t${shortCode(headAt(ledger, 18).root)}`,
      `6A2\t20\t${shortCode(headAt(other).root)}`,
    ].join('\n');

    expect(kindsOf(judged(file, mail))).toEqual(['chain-outside', 'chain-tail']);
  });

  it('is found by the code alone, at the number of entries it stands for', () => {
    const code = shortCode(headAt(ledger, 7).root).toLowerCase();

    expect(first(file, code)).toMatchObject({ kind: 'code-at', values: { seq: 7, chain: '6A1' } });
  });

  it('that does not hold a code was cut or written anew', () => {
    expect(first(file, shortCode('12'.repeat(32)))).toMatchObject({ kind: 'code-not-found' });
  });

  it('is proven by a heads file of the school', () => {
    const heads = checkpointLine([headAt(ledger), headAt(other)], DAY);

    expect(first({ ...file, 'dau-chuoi.jsonl': heads })).toMatchObject({
      kind: 'chain-outside',
      values: { source: 'dau-chuoi.jsonl' },
    });
  });
});

describe('what was done to a ledger is named, with the first bad row', () => {
  const [row1, row2, row3, row4, ...rest] = ledger;
  const qr = qrOf(headAt(ledger));
  const changed = { ...row3!, newValue: '10' };
  const forged = rehashed(row3!, { newValue: '10' });
  const forgedTail = appendEntries(tipAfter('6A1', ledger.slice(0, 2), sha256), rest, sha256);
  const mistaken = entriesOf({ chain: '6A1', size: 20, mark: '9' });
  const twoBranches = appendEntries(
    tipAfter('6A1', ledger.slice(0, 10), sha256),
    [...mistaken.slice(10, 15)],
    sha256,
  ).entries;

  it.each([
    ['changed', [row1!, row2!, changed, row4!, ...rest], '', 3],
    ['removed', [row1!, row2!, row4!, ...rest], '', 4],
    ['inserted', [row1!, row2!, row3!, row2!, row4!, ...rest], '', 2],
    ['swapped', [row1!, row3!, row2!, row4!, ...rest], '', 3],
    ['relinked', [row1!, row2!, forged, row4!, ...rest], '', 4],
    ['truncated', [row1!, row2!, row3!], qr, 4],
    [
      'rewritten',
      [row1!, row2!, ...forgedTail.entries, ...rest.slice(0, 4)].slice(0, 18),
      qrOf(headAt(ledger, 10)),
      10,
    ],
    ['forked', [...ledger, ...twoBranches], '', 11],
    ['wrong-chain', [...ledger.slice(0, 4), other[4]!, ...ledger.slice(4)], '', 5],
  ] as const)('%s', (kind, entries, typed, seq) => {
    expect(first({ 'so.jsonl': linesOf(entries) }, typed)).toMatchObject({
      tone: 'broken',
      kind,
      values: { seq },
    });
  });

  it('re-hashed whole: only what stands outside tells', () => {
    const anew = { 'so.jsonl': linesOf(mistaken) };

    expect(judged(anew).tone).toBe('open');
    expect(first(anew, qr)).toMatchObject({ kind: 'rewritten', values: { upTo: 0 } });
  });

  it('unreadable, said twice in a line', () => {
    const twice = linesOf(ledger).replace('"newValue":"8,2"', '"newValue":"10","newValue":"8,2"');

    expect(first({ 'so.jsonl': twice })).toMatchObject({ kind: 'unreadable', values: { line: 3 } });
  });

  it('a member that no hash covers', () => {
    const more = linesOf(ledger).replace('"v":2,', '"v":2,"note":"x",');

    expect(first({ 'so.jsonl': more })).toMatchObject({
      kind: 'unreadable',
      values: { field: 'note' },
    });
  });
});

describe('two ledgers', () => {
  it('of one chain that part are two branches, named with the row where they do', () => {
    const anew = [
      ...ledger.slice(0, 10),
      ...appendEntries(
        tipAfter('6A1', ledger.slice(0, 10), sha256),
        entriesOf({ chain: '6A1', size: 20, mark: '9' }).slice(10),
        sha256,
      ).entries,
    ];

    expect(first({ ...file, 'khac.jsonl': linesOf(anew) })).toMatchObject({
      kind: 'forked',
      values: { seq: 11, chain: '6A1', source: 'khac.jsonl' },
    });
  });

  it('of one chain at two times agree', () => {
    const early = linesOf(ledger.slice(0, 9));

    expect(
      judged({ ...file, 'som.jsonl': early }).findings.every(({ tone }) => tone === 'open'),
    ).toBe(true);
  });

  it('of two school years go on from each other, or do not', () => {
    const sample = { chain: '6A1', size: 4, from: '2027-09-06' } as const;
    const next = entriesOf({ ...sample, before: headAt(ledger).root });
    const stranger = entriesOf({ ...sample, before: headAt(ledger, 19).root });

    expect(first({ ...file, 'nam-sau.jsonl': linesOf(next) })).toMatchObject({
      kind: 'year-goes-on',
    });
    expect(first({ ...file, 'nam-sau.jsonl': linesOf(stranger) })).toMatchObject({
      kind: 'wrong-year',
      values: { before: '2026–2027', begins: '2027–2028' },
    });
  });
});

describe('the wrong thing beside a ledger is named', () => {
  it('heads of another school year', () => {
    const older = entriesOf({ chain: '6A1', size: 9, from: '2025-10-06' });
    const heads = checkpointLine([headAt(older)], '2025-10-07T01:00:00.000Z');

    expect(first({ ...file, 'dau-chuoi.jsonl': heads })).toMatchObject({
      kind: 'wrong-year',
      values: { year: '2025–2026', begins: '2026–2027' },
    });
  });

  it('the closing head of the year before', () => {
    const next = entriesOf({
      chain: '6A1',
      size: 4,
      from: '2027-09-06',
      before: headAt(ledger).root,
    });

    expect(first({ 'so.jsonl': linesOf(next) }, shortCode(headAt(ledger).root))).toMatchObject({
      kind: 'wrong-year',
    });
  });

  it('a paper of another class', () => {
    expect(judged(file, qrOf(headAt(other)))).toMatchObject({
      tone: 'open',
      findings: [{ kind: 'chain-alone' }, { kind: 'head-other-chain', values: { chain: '6A2' } }],
    });
  });

  it('a head that says another class than it is of', () => {
    expect(first(file, qrOf({ ...headAt(ledger, 9), chain: '6A2' }))).toMatchObject({
      kind: 'wrong-chain',
      values: { chain: '6A1', amid: '6A2', seq: 9 },
    });
  });
});

describe('one entry with its path', () => {
  const hashes = ledger.map(({ hash }) => hash);
  const { root } = headAt(ledger);
  const proof = {
    v: 2,
    entry: ledger[6]!,
    size: 20,
    root,
    path: inclusionProof(hashes, 6, sha256),
  };
  const grown = (from: number, to: number) => ({
    growth: {
      v: 2,
      chain: '6A1',
      from: { size: from, root: headAt(ledger, from).root },
      to: { size: to, root: headAt(ledger, to).root },
      path: consistencyProof(hashes.slice(0, to), from, sha256),
    },
  });
  const fileOf = (...lines: readonly object[]) => ({
    'mot-diem.json': lines.map((line) => JSON.stringify(line)).join('\n'),
  });

  it('is proven by the code of that head', () => {
    expect(proof.path.length).toBeLessThanOrEqual(5);
    expect(first(fileOf({ proof }), shortCode(root))).toMatchObject({
      kind: 'entry-outside',
      values: { seq: 7, newValue: '8,6', hashes: proof.path.length },
    });
  });

  it('alone says which code to look for', () => {
    expect(first(fileOf({ proof }))).toMatchObject({
      kind: 'entry-alone',
      values: { code: shortCode(root) },
    });
  });

  it('is proven by an earlier paper that holds it, and by a later one', () => {
    const earlier = shortCode(headAt(ledger, 9).root);
    const later = { proof: { ...proof, ...{ size: 9, root: headAt(ledger, 9).root } } };
    const path = inclusionProof(hashes.slice(0, 9), 6, sha256);

    expect(first(fileOf({ proof }, grown(9, 20)), earlier)).toMatchObject({
      kind: 'entry-outside',
    });
    expect(
      first(fileOf({ proof: { ...later.proof, path } }, grown(9, 20)), shortCode(root)),
    ).toMatchObject({ kind: 'entry-outside' });
  });

  it('is not proven by a paper older than it', () => {
    const older = shortCode(headAt(ledger, 5).root);
    const { findings } = judged(fileOf({ proof }, grown(5, 20)), older);

    expect(findings.map(({ kind }) => kind)).toEqual(['growth', 'entry-other-head']);
  });

  it.each([
    ['another value', { ...proof, entry: { ...ledger[6]!, newValue: '10' } }, 'changed'],
    [
      'a value with its hash made good',
      { ...proof, entry: rehashed(ledger[6]!, { newValue: '10' }) },
      'path',
    ],
    ['another place', { ...proof, entry: rehashed(ledger[6]!, { seq: 8 }) }, 'path'],
    ['a path too short', { ...proof, path: proof.path.slice(1) }, 'path'],
    ['a path too long', { ...proof, path: [...proof.path, root] }, 'path'],
    ['another size', { ...proof, size: 33 }, 'path'],
  ])('with %s is refused', (_name, bad, kind) => {
    expect(first(fileOf({ proof: bad }), shortCode(root))).toMatchObject({ tone: 'broken', kind });
  });

  it('to another head of the same number than the paper carries is of a branch', () => {
    const paper = qrOf({ ...headAt(ledger), root: '7'.repeat(64) });

    expect(first(fileOf({ proof }), paper)).toMatchObject({ tone: 'broken', kind: 'forked' });
  });

  it('of growth that does not give both heads is refused', () => {
    const { growth } = grown(9, 20);
    const bad = { ...growth, from: { size: 9, root: headAt(ledger, 8).root } };

    expect(first(fileOf({ growth }))).toMatchObject({ tone: 'proven', kind: 'growth' });
    expect(first(fileOf({ growth: bad }))).toMatchObject({ tone: 'broken', kind: 'forked' });
  });
});

describe('a code with nothing beside it', () => {
  it('asks for the school’s file', () => {
    expect(judged({}, shortCode(headAt(ledger).root))).toMatchObject({
      tone: 'open',
      findings: [{ kind: 'code-alone' }],
    });
    expect(judged({}, qrOf(headAt(ledger)))).toMatchObject({ findings: [{ kind: 'code-alone' }] });
  });
});
