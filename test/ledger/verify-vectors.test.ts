import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../../src/google/sha256';
import { verifyLedger } from '../../src/ledger/verify-ledger';

const FOLDER = join(__dirname, '../fixtures/ledger');
const vectors = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.json'))
  .map((file) => JSON.parse(readFileSync(join(FOLDER, file), 'utf8')));

describe('ledger vectors', () => {
  it.each(vectors.map((vector) => [vector.name, vector]))('%s', (_name, vector) => {
    const result = verifyLedger(vector, sha256, { heads: vector.witnesses });
    const { ok, count, head, root, ...fault } = vector.expect;

    if (!ok) {
      expect(result).toMatchObject({ ok: false, fault });
      return;
    }

    expect(result).toMatchObject({ ok: true, entries: count });
    expect(head === undefined || (result.ok && result.chains[0]?.head.root === head)).toBe(true);
    expect(root === undefined || (result.ok && result.root === root)).toBe(true);
  });

  it('cover every kind of fault', () => {
    const kinds = new Set(vectors.map((vector) => vector.expect.kind));

    for (const kind of [
      'changed',
      'missing',
      'out-of-order',
      'broken-link',
      'truncated',
      'rewritten',
      'bad-checkpoint',
    ]) {
      expect(kinds).toContain(kind);
    }
  });
});
