import fc from 'fast-check';
import { closedSheet, desiredProtections } from '../../../src/book/protection/desired-protections';
import {
  type ActualProtection,
  isSettled,
  protectionDiff,
} from '../../../src/book/protection/protection-diff';

const OWNER = 'Truong@x.vn';
const people = fc.subarray(['a@x.vn', 'B@x.vn', 'c@x.vn'], { minLength: 1 });
const anyPlan = fc.record({
  sheetId: fc.integer({ min: 0, max: 300 }),
  startRow: fc.constant(3),
  endRow: fc.integer({ min: 4, max: 48 }),
  closedRows: fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 6 }),
  open: fc.uniqueArray(
    fc.record({
      index: fc.integer({ min: 3, max: 20 }),
      editors: people,
      closedRows: fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 3 }),
    }),
    { selector: ({ index }) => index },
  ),
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
        closedRows: [],
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

  it('covers exactly the open cells, each once, and names the owner everywhere', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const [sheet, ...blocks] = desiredProtections(plan);
        const span = (from: number, to: number) =>
          Array.from({ length: to - from }, (_, i) => from + i);
        const cells = blocks.flatMap(({ range }) =>
          range === null
            ? []
            : span(range.startRow, range.endRow).flatMap((row) =>
                span(range.startColumn, range.endColumn).map((column) => `${row}/${column}`),
              ),
        );
        const wanted = span(plan.startRow, plan.endRow)
          .filter((row) => !plan.closedRows.includes(row))
          .flatMap((row) =>
            plan.open
              .filter(({ closedRows }) => !closedRows.includes(row))
              .map(({ index }) => `${row}/${index}`),
          );

        expect([...cells].sort()).toEqual([...wanted].sort());
        expect(sheet?.unprotected).toEqual(blocks.map(({ range }) => range));
        expect(sheet?.editors).toEqual(['truong@x.vn']);
        expect(blocks.every(({ editors }) => editors.includes('truong@x.vn'))).toBe(true);
        expect(new Set([sheet, ...blocks].map((entry) => entry?.id)).size).toBe(blocks.length + 1);
        expect(sheet?.id).not.toBe(0);
      }),
    );
  });

  it('gives no id to two protections of one workbook, and none beyond 32 bits', () => {
    const plan = (sheetId: number) => ({
      sheetId,
      startRow: 3,
      endRow: 103,
      closedRows: Array.from({ length: 45 }, (_, i) => 4 + 2 * i),
      open: Array.from({ length: 20 }, (_, i) => ({
        index: 3 + 2 * i,
        editors: ['a@x.vn'],
        closedRows: [3 + 2 * i],
      })),
      owner: OWNER,
    });
    const ids = [0, 1, 101, 102, 112, 201, 202, 301, 303].flatMap((sheetId) =>
      desiredProtections(plan(sheetId)).map(({ id }) => id),
    );

    expect(new Set(ids).size).toBe(ids.length);
    expect(Math.max(...ids)).toBeLessThan(2 ** 31);
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

  it('takes nothing away on a sheet that is not to be protected', () => {
    const others = { ...actual, id: 5, sheetId: 8 };

    expect(isSettled(protectionDiff([actual, others], [sheet]))).toBe(true);
    expect(protectionDiff([actual, others], []).remove).toEqual([]);
  });

  it('takes an id back that somebody used on a sheet of their own', () => {
    const changes = protectionDiff([{ ...actual, sheetId: 8 }], [sheet]);

    expect(changes).toEqual({ add: [sheet], update: [], remove: [sheet.id] });
  });
});
