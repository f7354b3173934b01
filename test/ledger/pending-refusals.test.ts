import { sha256 } from '../../src/google/sha256';
import { appendEntries, genesisTip } from '../../src/ledger/chain';
import type { EntryDraft } from '../../src/ledger/ledger-entry';
import { dismissalRef, pendingRefusals } from '../../src/ledger/pending-refusals';

type Step = readonly [EntryDraft['meaning'], assessment: string, refs?: readonly string[]];

function pending(steps: readonly Step[]): readonly number[] {
  const drafts = steps.map(
    ([meaning, assessment, refs = []], i): EntryDraft => ({
      time: `2026-10-05T01:0${i}:00.000Z`,
      actor: 'an@hoamai.edu.vn',
      role: 'teacher',
      meaning,
      key: { register: 'toan', row: 'HS1', column: assessment, class: '6A1' },
      refs,
      commandId: `c${i}`,
    }),
  );

  return pendingRefusals(appendEntries(genesisTip('6A1', sha256), drafts, sha256).entries).map(
    ({ seq }) => seq,
  );
}

it.each<[string, readonly Step[], readonly number[]]>([
  ['waits', [['reject', 'HK1.GK']], [1]],
  [
    'is answered by the next accepted value',
    [
      ['reject', 'HK1.GK'],
      ['enter', 'HK1.GK'],
    ],
    [],
  ],
  [
    'is not answered by a value elsewhere',
    [
      ['reject', 'HK1.GK'],
      ['enter', 'HK1.CK'],
    ],
    [1],
  ],
  [
    'gives way to the next refusal of its cell',
    [
      ['reject', 'HK1.GK'],
      ['reject', 'HK1.GK'],
    ],
    [2],
  ],
  [
    'is put away by name only',
    [
      ['reject', 'HK1.GK'],
      ['dismiss', 'HK1.GK', [dismissalRef(7)]],
    ],
    [1],
  ],
  [
    'is put away',
    [
      ['reject', 'HK1.GK'],
      ['dismiss', 'HK1.GK', [dismissalRef(1)]],
    ],
    [],
  ],
  [
    'may come after a value',
    [
      ['enter', 'HK1.GK'],
      ['reject', 'HK1.GK'],
    ],
    [2],
  ],
])('a refused value %s', (_what, steps, seqs) => {
  expect(pending(steps)).toEqual(seqs);
});
