import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sha256 } from '../../src/google/sha256';
import { appendEntries, genesisTip, tipAfter } from '../../src/ledger/chain';
import { checkpointOf } from '../../src/ledger/checkpoint';
import type { EntryDraft } from '../../src/ledger/ledger-entry';
import { ledgerToJsonLines, parseJsonLines } from '../../src/ledger/ledger-json';
import { shortCode } from '../../src/ledger/short-code';
import { reportOn } from '../../tools/verify-report';

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
const a = appendEntries(genesisTip('6A1', sha256), drafts, sha256);
const b = appendEntries(genesisTip('6A2', sha256), drafts, sha256);
const checkpoint = checkpointOf([a.tip, b.tip], sha256, '2026-10-05T02:00:00.000Z');
const file = ledgerToJsonLines([...a.entries, ...b.entries], [checkpoint]);
const report = (text: string, code = '', chain = '') =>
  reportOn(parseJsonLines(text), sha256, { code, chain });

/** A chain that enters 7, corrects it to 8 and refuses 11, with the accepted values of its class. */
const marks = appendEntries(
  genesisTip('7A1', sha256),
  (
    [
      ['enter', '', '7'],
      ['reject', '7', '11'],
      ['apply', '7', '8'],
    ] as const
  ).map(
    ([meaning, oldValue, newValue], i): EntryDraft => ({
      ...(drafts[i] as EntryDraft),
      meaning,
      oldValue,
      newValue,
      key: { register: 'toan', row: 'HS1', column: 'HK1.TX1', class: '7A1' },
    }),
  ),
  sha256,
);
const withAccepted = (values: Record<string, Record<string, string>>) =>
  report(ledgerToJsonLines(marks.entries, [], [{ classId: '7A1', tabId: 'toan', values }]));

describe('accepted values beside the chains', () => {
  it('are whole when they are what the chain last said', () => {
    expect(withAccepted({ HS1: { 'HK1.TX1': '8' } })).toMatchObject({
      ok: true,
      text: expect.stringContaining('accepted values are what the chains last said'),
    });
  });

  it.each([
    ['edited', { HS1: { 'HK1.TX1': '10' } }, 'expected 8, found 10'],
    ['the refused one', { HS1: { 'HK1.TX1': '11' } }, 'expected 8, found 11'],
    ['emptied', {}, 'expected 8, found blank'],
    ['added', { HS1: { 'HK1.TX1': '8', 'HK1.CK': '9' } }, 'HK1.CK: expected blank, found 9'],
  ])('say where they differ: %s', (_what, values, text) => {
    expect(withAccepted(values as Record<string, Record<string, string>>)).toMatchObject({
      ok: false,
      text: expect.stringContaining(text),
    });
  });

  it('must be there for every class, once the file carries any', () => {
    const text = ledgerToJsonLines(
      [...a.entries, ...marks.entries],
      [],
      [{ classId: '6A1', tabId: '', values: {} }],
    );

    expect(report(text)).toMatchObject({ ok: false, text: expect.stringContaining('7A1') });
    expect(report(ledgerToJsonLines(marks.entries)).ok).toBe(true);
  });

  it('that cannot be read are a bad line', () => {
    const text = `${ledgerToJsonLines(marks.entries)}{"accepted":{"classId":"7A1","values":1}}\n`;

    expect(report(text)).toMatchObject({ ok: false, text: expect.stringContaining('line 4') });
  });
});

describe('verify report', () => {
  it('says OK with counts, heads and Merkle root', () => {
    const { ok, text } = report(file);

    expect(ok).toBe(true);
    expect(text).toMatch(/^OK {2}6 entries, 2 chains, 1 checkpoints/);
    expect(text).toContain(a.tip.root);
    expect(text).toContain(checkpoint.root);
  });

  it.each([
    ['a head', b.tip.root, ''],
    ['a head in its chain', b.tip.root, '6A2'],
    ['a head in capitals', b.tip.root.toUpperCase(), ''],
    ['an earlier head', tipAfter('6A1', a.entries.slice(0, 2), sha256).root, ''],
    ['a root', checkpoint.root, ''],
    ['a short code', shortCode(a.tip.root), ''],
  ])('finds %s kept outside', (_name, code, chain) => {
    expect(report(file, code, chain)).toMatchObject({ ok: true });
  });

  it('does not find the head of another chain or of a truncated file', () => {
    const cut = ledgerToJsonLines([...a.entries.slice(0, 2), ...b.entries]);

    expect(report(file, b.tip.root, '6A1').ok).toBe(false);
    expect(report(cut).ok).toBe(true);
    expect(report(cut, a.tip.root)).toMatchObject({
      ok: false,
      text: expect.stringContaining('cut off'),
    });
  });

  it.each([
    [
      'changed',
      (lines: string[]) => lines.map((l, i) => (i === 4 ? l.replace('"8"', '"10"') : l)),
      'chain 6A2 #2, line 5',
    ],
    ['removed', (lines: string[]) => lines.filter((_, i) => i !== 1), 'chain 6A1 #3, line 2'],
    [
      'unreadable',
      (lines: string[]) => lines.map((l, i) => (i === 4 ? l.slice(1) : l)),
      'line 5: unreadable',
    ],
    [
      'unreadable after a changed row',
      (lines: string[]) =>
        lines.map((l, i) => (i === 1 ? l.replace('"8"', '"10"') : i === 4 ? '{' : l)),
      'chain 6A1 #2, line 2',
    ],
    [
      'cut before the checkpoint',
      (lines: string[]) => lines.filter((_, i) => i !== 5),
      'chain 6A2 #3, after the last line',
    ],
    [
      'a changed checkpoint',
      (lines: string[]) => lines.map((l, i) => (i === 6 ? l.replace(/"size":3/, '"size":2') : l)),
      'line 7: checkpoint 1',
    ],
  ])('names the first bad row: %s', (_name, spoil, place) => {
    const { ok, text } = report(spoil(file.trimEnd().split('\n')).join('\n'));

    expect(ok).toBe(false);
    expect(text).toContain(place);
  });
});

describe('npm run verify', () => {
  const folder = mkdtempSync(join(tmpdir(), 'verify-'));
  const tool = join(__dirname, '../../tools/verify.ts');
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', tool, ...args], {
      encoding: 'utf8',
      cwd: join(__dirname, '../..'),
    });

  it('exits 0 for a whole ledger, 1 for a broken one, 2 for no ledger', () => {
    const whole = join(folder, 'whole.jsonl');
    const broken = join(folder, 'broken.jsonl');
    writeFileSync(whole, file);
    writeFileSync(broken, file.replace('"8"', '"10"'));

    expect(run(whole, '--head', a.tip.root, '--chain', '6A1')).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^OK/),
    });
    expect(run(whole, '--entries').stdout).toContain(
      '6A1 #2 2026-10-05T01:01:00.000Z · Mark entered · “” → “8” · an@hoamai.edu.vn (teacher, command)',
    );
    expect(run(broken)).toMatchObject({
      status: 1,
      stdout: expect.stringContaining('chain 6A1 #2, line 2'),
    });
    expect(run(join(folder, 'none.jsonl')).status).toBe(2);
  });
});
