import fc from 'fast-check';
import { sha256 } from '../../src/google/sha256';
import { appendEntries, genesisTip } from '../../src/ledger/chain';
import type { EntryDraft } from '../../src/ledger/ledger-entry';
import type { Meaning } from '../../src/ledger/meaning';
import { historyOf, inTimeOrder, replay, valueKey } from '../../src/ledger/replay';

const time = (minute: number) => new Date(Date.UTC(2026, 9, 5, 1, minute)).toISOString();
const placeOf = (row: string, classId = '6A1') => ({
  register: 'toan',
  row,
  column: 'HK1.GK',
  class: classId,
});

/** One step of a teacher or of the school on a small book. */
const anyStep = fc.record({
  pupil: fc.constantFrom('p1', 'p2', 'p3'),
  value: fc.constantFrom('', '8,5', '7', '0'),
  accepted: fc.boolean(),
});

describe('replay', () => {
  it('gives the book: every accepted value is the last entry of its key (I1, I2)', () => {
    fc.assert(
      fc.property(fc.array(anyStep), (steps) => {
        const book = new Map<string, string>();
        const drafts = steps.map(({ pupil, value, accepted }, i): EntryDraft => {
          const id = valueKey(placeOf(pupil));
          const oldValue = book.get(id) ?? '';
          const meaning: Meaning = accepted ? (value === '' ? 'delete' : 'enter') : 'reject';

          if (accepted) {
            book.set(id, value);
          }

          return {
            time: time(i),
            actor: 'a',
            role: 'teacher',
            meaning,
            key: placeOf(pupil),
            oldValue,
            newValue: value,
            commandId: '',
          };
        });
        const { entries } = appendEntries(genesisTip('6A1', sha256), drafts, sha256);

        expect(replay(entries)).toEqual(book);
      }),
    );
  });
});

const base = { actor: 'a', role: 'teacher', meaning: 'enter', commandId: '' } as const;
const first = appendEntries(
  genesisTip('6A1', sha256),
  [
    { ...base, time: time(1), key: placeOf('p1'), newValue: '7' },
    { ...base, time: time(3), key: placeOf('p2'), newValue: '5' },
  ],
  sha256,
).entries;
const second = appendEntries(
  genesisTip('6A2', sha256),
  [{ ...base, time: time(2), meaning: 'change', key: placeOf('p1', '6A2'), newValue: '8' }],
  sha256,
).entries;

describe('historyOf', () => {
  it('follows a pupil from one class to another, oldest first', () => {
    const history = historyOf([...second, ...first], { row: 'p1', register: 'toan' });

    expect(history.map(({ chain, newValue }) => [chain, newValue])).toEqual([
      ['6A1', '7'],
      ['6A2', '8'],
    ]);
  });

  it('can be narrowed to one class', () => {
    expect(historyOf([...second, ...first], { row: 'p1', class: '6A2' })).toEqual(second);
  });
});

describe('inTimeOrder', () => {
  it('keeps the order of a chain whose clock was set back', () => {
    const { entries } = appendEntries(
      genesisTip('6A3', sha256),
      [5, 1, 2].map((minute) => ({ ...base, time: time(minute), newValue: String(minute) })),
      sha256,
    );

    expect(inTimeOrder(entries).map(({ seq }) => seq)).toEqual([1, 2, 3]);
  });
});
