import { sha256 } from '../../src/google/sha256';
import { appendEntries, genesisTip } from '../../src/ledger/chain';
import { checkpointOf } from '../../src/ledger/checkpoint';
import { draftOfCheckpoint } from '../../src/ledger/checkpoint-entry';
import { shortCode } from '../../src/ledger/short-code';
import { verifyLedger } from '../../src/ledger/verify-ledger';

const MAKER = { actor: 'so-diem@hoamai.edu.vn', role: 'system', commandId: 'chot-1' };
const TIME = '2026-11-09T01:00:00.000Z';

function ledgerWithCheckpoint() {
  const genesis = genesisTip('TRUONG', sha256);
  const checkpoint = checkpointOf([genesis], sha256, TIME);
  const { entries } = appendEntries(genesis, [draftOfCheckpoint(checkpoint, MAKER)], sha256);

  return { root: checkpoint.root, export: { entries, checkpoints: [] } };
}

test.each([
  ['the root', (root: string) => root],
  ['its short code', (root: string) => shortCode(root)],
])('%s of a mailed checkpoint is found in a ledger that recorded it', (_name, codeOf) => {
  const { root, export: ledger } = ledgerWithCheckpoint();

  expect(verifyLedger(ledger, sha256, { code: codeOf(root) }).ok).toBe(true);
});

test('a root nobody recorded is not found', () => {
  const { export: ledger } = ledgerWithCheckpoint();
  const result = verifyLedger(ledger, sha256, { code: 'f'.repeat(64) });

  expect(result).toMatchObject({ ok: false, fault: { kind: 'witness-not-found' } });
});
