import { filedAfter } from '../../../../src/capabilities/paper-check/pure/filed-after';
import type { LedgerEntry } from '../../../../src/ledger/ledger-entry';

const WAVE = '2027-06-01T01:00:00.000Z';
const LATER = '2027-06-01T01:00:09.000Z';

const entry = (meaning: string, time: string, data: object | null) =>
  ({ meaning, time, data }) as unknown as LedgerEntry;
const filed = (file: string, time = WAVE) => entry('archive', time, { file });

describe('the files that were filed right after a state of a chain', () => {
  const entries = [
    entry('enter', WAVE, null),
    filed('a'),
    filed('b'),
    filed('c', LATER),
    entry('enter', LATER, null),
    filed('d', LATER),
    entry('archive', LATER, null),
  ];

  it.each([
    ['all of one wave, which bear the same foot', 1, ['a', 'b']],
    ['one alone, where something else follows', 3, ['c']],
    ['none, where something else comes next', 4, []],
    ['none, where nothing comes next', 7, []],
    ['none of an entry that names no file', 6, []],
  ])('are %s', (_what, size, files) => {
    expect(filedAfter(entries, size)).toEqual(files);
  });
});
