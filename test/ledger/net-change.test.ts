import fc from 'fast-check';
import { sha256 } from '../../src/google/sha256';
import { appendEntries, genesisTip } from '../../src/ledger/chain';
import type { Meaning } from '../../src/ledger/meaning';
import { netChange } from '../../src/ledger/net-change';

type Step = readonly [meaning: Meaning, newValue: string, pupilId?: string];

function changeOf(steps: readonly Step[]) {
  const drafts = steps.map(([meaning, newValue, pupilId = 'p1'], minute) => ({
    time: new Date(Date.UTC(2026, 9, 5, 1, minute)).toISOString(),
    actor: 'a',
    role: 'teacher',
    meaning,
    newValue,
    key: { register: 'toan', row: pupilId, column: 'HK1.GK', class: '6A1' },
    commandId: `c${minute}`,
  }));

  return netChange(appendEntries(genesisTip('6A1', sha256), drafts, sha256).entries);
}

describe('what became of marks', () => {
  it.each<[string, readonly Step[], readonly string[], number]>([
    ['entered once', [['enter', '7']], ['7'], 0],
    [
      'deleted and entered again as it was: two changes',
      [
        ['enter', '7'],
        ['delete', ''],
        ['enter', '7'],
      ],
      ['7', '', '7'],
      2,
    ],
    [
      'a refused value and a request change nothing',
      [
        ['enter', '7'],
        ['reject', '70'],
        ['request', '8'],
        ['approve', '8'],
        ['apply', '8'],
        ['archive', ''],
      ],
      ['7', '8'],
      1,
    ],
    ['a value refused before any was accepted', [['reject', '70']], [], 0],
  ])('%s', (_what, steps, values, changes) => {
    expect(changeOf(steps)).toEqual({
      cells: values.length > 0 ? 1 : 0,
      changedCells: changes > 0 ? 1 : 0,
      changes,
      values,
    });
  });

  it('counts several marks and gives no path of values for them', () => {
    const steps: readonly Step[] = [
      ['enter', '7', 'p1'],
      ['enter', '8', 'p2'],
      ['change', '9', 'p2'],
      ['lock', 'x', ''],
    ];

    expect(changeOf(steps)).toEqual({ cells: 2, changedCells: 1, changes: 1, values: [] });
  });

  it('never has more changes than accepted entries after the first', () => {
    const anyStep = fc.constantFrom<Step>(['enter', '7'], ['change', '8'], ['delete', '']);

    fc.assert(
      fc.property(fc.array(anyStep, { minLength: 1 }), (steps) => {
        const { changes, values } = changeOf(steps);

        expect(changes).toBe(Math.max(values.length - 1, 0));
        expect(changes).toBeLessThan(steps.length);
      }),
    );
  });
});
