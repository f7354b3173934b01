import fc from 'fast-check';
import { closedSheet, desiredProtections } from '../../../src/domain/locks/desired-protections';
import {
  type ActualProtection,
  isSettled,
  protectionDiff,
} from '../../../src/domain/locks/protection-diff';

const OWNER = 'Truong@x.vn';
const people = fc.subarray(['a@x.vn', 'B@x.vn', 'c@x.vn'], { minLength: 1 });
const anyPlan = fc.record({
  sheetId: fc.integer({ min: 0, max: 300 }),
  startRow: fc.constant(3),
  endRow: fc.integer({ min: 4, max: 48 }),
  open: fc.uniqueArray(fc.record({ index: fc.integer({ min: 3, max: 20 }), editors: people }), {
    selector: ({ index }) => index,
  }),
  owner: fc.constant(OWNER),
});
/** What Google tells of protections that were made as wanted. */
const asActual = (desired: ReturnType<typeof desiredProtections>): ActualProtection[] =>
  desired.map(({ id, sheetId, range, unprotected, editors }) => ({
    id,
    sheetId,
    range,
    unprotected: [...unprotected].reverse(),
    editors: [...editors].reverse().map((email) => email.toUpperCase()),
    domainCanEdit: false,
    warningOnly: false,
  }));

describe('desiredProtections', () => {
  it('closes the sheet but for the open blocks, each with its writers and the owner', () => {
    expect(
      desiredProtections({
        sheetId: 101,
        startRow: 3,
        endRow: 40,
        open: [
          { index: 4, editors: ['b@x.vn'] },
          { index: 3, editors: ['B@x.vn'] },
          { index: 6, editors: ['c@x.vn'] },
        ],
        owner: OWNER,
      }).map(({ id, range, unprotected, editors }) => [
        id,
        range === null ? '*' : [range.startColumn, range.endColumn],
        unprotected.length,
        editors,
      ]),
    ).toEqual([
      [101_000, '*', 2, ['truong@x.vn']],
      [101_004, [3, 5], 0, ['b@x.vn', 'truong@x.vn']],
      [101_007, [6, 7], 0, ['c@x.vn', 'truong@x.vn']],
    ]);
  });

  it('covers exactly the open columns, each once, and names the owner everywhere', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const [sheet, ...blocks] = desiredProtections(plan);
        const columns = blocks.flatMap(({ range }) =>
          range === null
            ? []
            : Array.from(
                { length: range.endColumn - range.startColumn },
                (_, i) => range.startColumn + i,
              ),
        );

        expect(columns).toEqual(plan.open.map(({ index }) => index).sort((a, b) => a - b));
        expect(sheet?.unprotected).toEqual(blocks.map(({ range }) => range));
        expect(sheet?.editors).toEqual(['truong@x.vn']);
        expect(blocks.every(({ editors }) => editors.includes('truong@x.vn'))).toBe(true);
        expect(new Set([sheet, ...blocks].map((entry) => entry?.id)).size).toBe(blocks.length + 1);
        expect(sheet?.id).not.toBe(0);
      }),
    );
  });

  it('does not depend on the order of columns', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        expect(desiredProtections({ ...plan, open: [...plan.open].reverse() })).toEqual(
          desiredProtections(plan),
        );
      }),
    );
  });
});

describe('protectionDiff', () => {
  it('finds nothing to do once it has been done', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const wanted = desiredProtections(plan);

        expect(isSettled(protectionDiff(asActual(wanted), wanted))).toBe(true);
      }),
    );
  });

  it('leads from any state to the wanted one in one step', () => {
    fc.assert(
      fc.property(anyPlan, anyPlan, (before, after) => {
        const actual = asActual(desiredProtections({ ...before, sheetId: 1 }));
        const wanted = desiredProtections({ ...after, sheetId: 1 });
        const { add, update, remove } = protectionDiff(actual, wanted);
        const changed = new Map(actual.map((entry) => [entry.id, entry]));
        remove.forEach((id) => {
          changed.delete(id);
        });
        asActual([...update, ...add]).forEach((entry) => {
          changed.set(entry.id, entry);
        });

        expect(isSettled(protectionDiff([...changed.values()], wanted))).toBe(true);
      }),
    );
  });

  const [sheet] = [closedSheet(7, OWNER)];
  const [actual] = asActual([sheet]) as [ActualProtection];

  it.each<[string, Partial<ActualProtection>]>([
    ['only warns', { warningOnly: true }],
    ['lets the whole domain edit', { domainCanEdit: true }],
    ['names one more', { editors: ['truong@x.vn', 'a@x.vn'] }],
    ['names nobody', { editors: [] }],
    ['hides its editors', { editors: null }],
    [
      'has a hole',
      { unprotected: [{ sheetId: 7, startRow: 3, endRow: 4, startColumn: 2, endColumn: 3 }] },
    ],
    [
      'covers a part only',
      { range: { sheetId: 7, startRow: 0, endRow: 4, startColumn: 0, endColumn: 3 } },
    ],
  ])('puts a protection right that %s', (_what, change) => {
    expect(protectionDiff([{ ...actual, ...change }], [sheet])).toEqual({
      add: [],
      update: [sheet],
      remove: [],
    });
  });

  it('removes what nobody wanted', () => {
    expect(protectionDiff([actual, { ...actual, id: 5 }], [sheet]).remove).toEqual([5]);
  });
});
