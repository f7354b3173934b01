import fc from 'fast-check';
import { alarmsIn } from '../../../src/capabilities/alarms/pure/detectors';
import { sha256 } from '../../../src/google/sha256';
import { appendEntries, genesisTip } from '../../../src/ledger/chain';
import type { EntryDraft, LedgerEntry } from '../../../src/ledger/ledger-entry';
import { ALARM_LIMITS } from '../../../src/school/alarm-limits';

const MINUTE = 60_000;
/** Monday 5 October 2026, 9:00 in Vietnam. */
const MORNING = Date.UTC(2026, 9, 5, 2);
const NIGHT = Date.UTC(2026, 9, 5, 15, 30);

interface Step {
  readonly cell: number;
  readonly to: string;
  readonly at?: number;
  readonly actor?: string;
  readonly column?: string;
  readonly meaning?: EntryDraft['meaning'];
  readonly role?: string;
  readonly register?: string;
}

/** The ledger of what was typed: meanings follow from what stood in the cell before. */
function ledgerOf(steps: readonly Step[]): readonly LedgerEntry[] {
  const values = new Map<string, string>();
  const drafts = steps.map((step, n): EntryDraft => {
    const { cell, to, column = 'HK1.TX1', actor = 'an@hoamai.edu.vn' } = step;
    const { role = 'teacher', register = 'toan' } = step;
    const key = `${column} ${cell}`;
    const from = values.get(key) ?? '';
    values.set(key, to);
    const meaning = from === '' ? 'enter' : to === '' ? 'delete' : 'change';

    return {
      time: new Date(step.at ?? MORNING + n * MINUTE).toISOString(),
      actor,
      role,
      basis: 'revision',
      meaning: step.meaning ?? meaning,
      key: { register, row: `HS${cell}`, column, class: '6A1' },
      oldValue: from,
      newValue: to,
      commandId: `c-${n}`,
    };
  });

  return appendEntries(genesisTip('6A1', sha256), drafts, sha256).entries;
}

const cells = (count: number, to: string, more: Omit<Step, 'cell' | 'to'> = {}): readonly Step[] =>
  Array.from({ length: count }, (_, cell) => ({ cell, to, ...more }));
const kindsIn = (steps: readonly Step[]): readonly string[] =>
  alarmsIn(ledgerOf(steps), ALARM_LIMITS).map(({ kind }) => kind);
/** Changes of which as many go up as down. */
const mixed = (count: number, more: Omit<Step, 'cell' | 'to'> = {}): readonly Step[] =>
  Array.from({ length: count }, (_, cell) => ({ cell, to: cell % 2 === 0 ? '9' : '5', ...more }));

describe('what is out of the ordinary', () => {
  it.each([
    [
      'fifteen marks of a column changed within an hour',
      [...cells(15, '7'), ...mixed(15)],
      ['burst'],
    ],
    ['fourteen are not yet', [...cells(14, '7'), ...mixed(14)], []],
    ['eight that all go up', [...cells(8, '7'), ...cells(8, '8')], ['oneWay']],
    ['eight that go both ways', [...cells(8, '7'), ...mixed(8)], []],
    [
      'five deleted and entered again as others',
      [...cells(5, '7'), ...cells(5, ''), ...mixed(5)],
      ['reentered'],
    ],
    [
      'five deleted and entered again as they were',
      [...cells(5, '7'), ...cells(5, ''), ...cells(5, '7')],
      [],
    ],
    ['ten changed by night', [...cells(10, '7'), ...mixed(10, { at: NIGHT })], ['atNight']],
    ['ten requests', [...cells(10, '7'), ...cells(10, '8', { meaning: 'request' })], ['requests']],
  ] as const)('%s', (_name, steps, expected) => {
    expect(kindsIn(steps)).toEqual(expected);
  });

  it('says whose, where, how many, which way and in which rows', () => {
    const [alarm] = alarmsIn(ledgerOf([...cells(8, '7'), ...cells(8, '5')]), ALARM_LIMITS);

    expect(alarm).toMatchObject({
      ...{ kind: 'oneWay', actor: 'an@hoamai.edu.vn', register: 'toan', column: 'HK1.TX1' },
      ...{ count: 8, limit: 8, direction: 'down', first: { seq: 9 }, last: { seq: 16 } },
    });
  });

  it('of two people, or two columns, each is counted alone', () => {
    const two = [
      ...cells(8, '7'),
      ...cells(8, '8').map((step) => ({ ...step, actor: step.cell % 2 === 0 ? 'a@x' : 'b@x' })),
    ];

    expect(kindsIn(two)).toEqual([]);
  });

  it('changes hours apart are no burst', () => {
    const slow = mixed(15).map((step, n) => ({
      ...step,
      at: MORNING + 2 * 60 * MINUTE * (n % 4) + n,
    }));

    expect(kindsIn([...cells(15, '7'), ...slow].sort((a, b) => (a.at ?? 0) - (b.at ?? 0)))).toEqual(
      [],
    );
  });

  it('goes by the limits of the school', () => {
    const entries = ledgerOf([...cells(3, '7'), ...cells(3, '8')]);

    expect(alarmsIn(entries, { ...ALARM_LIMITS, oneWay: 3 }).map(({ kind }) => kind)).toEqual([
      'oneWay',
    ]);
  });
});

describe('sums of the roll call', () => {
  const roll = {
    ...{ column: 'VANG.10.P', register: 'chuyen-can' },
    ...{ role: 'system', actor: 'so-diem@hoamai.edu.vn' },
  };
  /** Everybody away once, then twice, a roll call taken back for five, and given again: by night. */
  const sums = (more: Partial<Step>): readonly Step[] => [
    ...cells(20, '1', { ...roll, ...more }),
    ...cells(20, '2', { ...roll, ...more }),
    ...cells(5, '', { ...roll, ...more }),
    ...cells(5, '3', { ...roll, ...more }),
  ];

  it('which the school account writes, are nobody’s changes', () => {
    expect(kindsIn(sums({ at: NIGHT }))).toEqual([]);
  });

  it('typed by a person are changes, but rise by themselves: one way is no sign', () => {
    const typed = { role: 'teacher', actor: 'an@hoamai.edu.vn' };

    expect(
      kindsIn([...cells(9, '1', { ...roll, ...typed }), ...cells(9, '2', { ...roll, ...typed })]),
    ).toEqual([]);
    expect([...kindsIn(sums(typed))].sort()).toEqual(['burst', 'reentered']);
  });

  it('hide nothing a person changed in another register meanwhile', () => {
    expect(kindsIn([...cells(8, '7'), ...sums({}), ...cells(8, '8')])).toEqual(['oneWay']);
  });
});

describe('honest work raises no alarm', () => {
  const mark = fc
    .integer({ min: 0, max: 100 })
    .map((tenths) => String(tenths / 10).replace('.', ','));
  const columns = ['HK1.TX1', 'HK1.TX2', 'HK1.GK', 'HK1.CK'];

  it('a class entered whole in any columns at any hour, and up to four slips put right in each', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            column: fc.constantFrom(...columns),
            marks: fc.array(mark, { minLength: 1, maxLength: 45 }),
            slips: fc.array(fc.record({ cell: fc.nat(44), to: mark }), { maxLength: 4 }),
            night: fc.boolean(),
          }),
          { maxLength: 4 },
        ),
        (tests) => {
          const unique = tests.filter(
            ({ column }, at) => tests.findIndex((other) => other.column === column) === at,
          );
          const steps = unique.flatMap(({ column, marks, slips, night }) => [
            ...marks.map((to, cell) => ({ cell, to, column, ...(night ? { at: NIGHT } : {}) })),
            ...slips
              .filter(({ cell, to }) => cell < marks.length && marks[cell] !== to)
              .map(({ cell, to }) => ({ cell, to, column })),
          ]);

          expect(kindsIn(steps)).toEqual([]);
        },
      ),
    );
  });

  it('whatever comes, an alarm counts at least its limit and names rows that are there', () => {
    const step = fc.record({
      cell: fc.nat(20),
      to: fc.oneof(mark, fc.constantFrom('', 'Đ', 'CĐ')),
      actor: fc.constantFrom('a@x', 'b@x'),
    });

    fc.assert(
      fc.property(fc.array(step, { maxLength: 120 }), (steps) => {
        const entries = ledgerOf(steps);

        for (const { count, limit, first, last } of alarmsIn(entries, ALARM_LIMITS)) {
          expect(count).toBeGreaterThanOrEqual(limit);
          expect(entries[first.seq - 1]?.time).toBe(first.time);
          expect(last.seq).toBeGreaterThanOrEqual(first.seq);
        }
      }),
    );
  });
});
