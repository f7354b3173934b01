import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Checkpoint, LedgerEntry } from '../../src/ledger/ledger-entry';
import { judged } from './brought-by';

interface Vector {
  readonly name: string;
  readonly entries: readonly LedgerEntry[];
  readonly checkpoints: readonly Checkpoint[];
  readonly witnesses: readonly { chain: string; size: number; root: string }[];
  readonly expect: { ok: boolean; kind?: string; seq?: number; chain?: string; goodUpTo?: number };
}

const FOLDER = join(__dirname, '../fixtures/ledger');
const vectors: readonly Vector[] = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.json'))
  .map((file) => JSON.parse(readFileSync(join(FOLDER, file), 'utf8')));

/** How the page names what the writer's own verifier names more coarsely. */
function kindOf({ name, expect }: Vector): string {
  const [first = ''] = name.split(':');
  const byVerifier: Readonly<Record<string, string>> = {
    missing: 'removed',
    'out-of-order': first,
    'broken-link': 'relinked',
    'bad-checkpoint': 'checkpoint',
  };

  return byVerifier[expect.kind ?? ''] ?? expect.kind ?? '';
}

const linesOf = ({ entries, checkpoints }: Vector): string =>
  [...entries, ...checkpoints.map((checkpoint) => ({ checkpoint }))]
    .map((line) => `${JSON.stringify(line)}\n`)
    .join('');

const typedOf = ({ witnesses }: Vector): string =>
  witnesses.map(({ chain, size, root }) => `SODIEM|${chain}|${size}|${root}`).join('\n');

describe('the vectors of the format, by code of its own', () => {
  it.each(vectors.map((vector) => [vector.name, vector] as const))('%s', (_name, vector) => {
    const { tone, findings } = judged({ 'so.jsonl': linesOf(vector) }, typedOf(vector));
    const faults = findings.filter((finding) => finding.tone === 'broken');

    if (vector.expect.ok) {
      expect(faults).toEqual([]);
      return;
    }

    expect(tone).toBe('broken');
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatchObject({ kind: kindOf(vector) });
    expect(faults[0]?.values.seq ?? 0).toBe(vector.expect.seq ?? 0);
    expect(faults[0]?.values.upTo ?? 0).toBe(vector.expect.goodUpTo ?? 0);
  });
});
