import { sha256 } from '../../src/google/sha256';
import { shortCode } from '../../src/ledger/short-code';
import { inclusionProof } from '../../src/ledger/tree-proof';
import { judged, kindsOf } from './brought-by';
import { checkpointLine, entriesOf, headAt, qrOf, rehashed } from './school-ledger';

const ledger = entriesOf({ chain: '6A1', size: 20 });
const other = entriesOf({ chain: '6A2', size: 20 });
const DAY = '2026-10-06T01:00:00.000Z';

describe('a proof with a made-up entry', () => {
  const entry = rehashed(ledger[6]!, { seq: 1, newValue: '10' });
  const root = entry.hash;
  const proof = JSON.stringify({ proof: { v: 2, entry, size: 1, root, path: [] } });
  const heads = checkpointLine([{ chain: '6A1', size: 1, root }], DAY);
  const growth = JSON.stringify({
    growth: { v: 2, chain: '6A1', from: { size: 1, root }, to: { size: 1, root }, path: [] },
  });
  const paper = shortCode(headAt(ledger).root);

  it.each([
    ['no code', '', 'entry-alone'],
    ['a code off paper', paper, 'entry-other-head'],
    ['the QR code of a paper', qrOf(headAt(ledger)), 'entry-other-head'],
  ])('that brings its own head is no witness for itself: %s', (_name, typed, kind) => {
    const { tone, findings } = judged({ 'mot-diem.json': `${proof}\n${heads}` }, typed);

    expect(tone).toBe('open');
    expect(findings).toMatchObject([{ tone: 'open', kind }]);
  });

  it.each([
    ['a code off paper', paper],
    ['the QR code of a paper', qrOf(headAt(ledger))],
  ])('whose head a second file repeats stays open where %s does not fit', (_name, typed) => {
    const { tone, findings } = judged({ 'mot-diem.json': proof, 'dau-chuoi.jsonl': heads }, typed);

    expect(tone).toBe('open');
    expect(findings).toMatchObject([{ tone: 'open', kind: 'entry-other-head' }]);
  });

  it('and a growth of its own does not match either', () => {
    expect(judged({ 'mot-diem.json': `${proof}\n${growth}` }).tone).toBe('open');
  });

  it('whose own head contradicts it is of a branch', () => {
    const own = checkpointLine([headAt(ledger, 1)], DAY);

    expect(judged({ 'mot-diem.json': `${proof}\n${own}` })).toMatchObject({
      tone: 'broken',
      findings: [{ kind: 'forked' }],
    });
  });
});

describe('proofs of two classes beside one heads file', () => {
  it('are each proven, where a typed code is of only one of them', () => {
    const proofOf = (of: typeof ledger) => ({
      proof: {
        ...{ v: 2, entry: of[6], size: 20, root: headAt(of).root },
        path: inclusionProof(
          of.map(({ hash }) => hash),
          6,
          sha256,
        ),
      },
    });
    const heads = checkpointLine([headAt(ledger), headAt(other)], DAY);
    const files = {
      'a.json': JSON.stringify(proofOf(ledger)),
      'b.json': JSON.stringify(proofOf(other)),
      'dau-chuoi.jsonl': heads,
    };

    expect(kindsOf(judged(files, shortCode(headAt(other).root)))).toEqual([
      'entry-outside',
      'entry-outside',
    ]);
  });
});
