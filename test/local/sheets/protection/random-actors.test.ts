import * as fc from 'fast-check';
import { OTHER_TEACHER, OWNER, READER, TEACHER, TestWorkspace } from '../support/workspace';

type Request = GoogleAppsScript.Sheets.Schema.Request;

const ROWS = 8;
const COLUMNS = 6;
const OPEN = {
  sheetId: 0,
  startRowIndex: 2,
  endRowIndex: 5,
  startColumnIndex: 1,
  endColumnIndex: 3,
};
const inOpen = (row: number, column: number): boolean =>
  row >= 2 && row < 5 && column >= 1 && column < 3;

const span = (size: number) =>
  fc
    .tuple(fc.integer({ min: 0, max: size - 1 }), fc.integer({ min: 1, max: 3 }))
    .map(([start, length]) => [start, Math.min(size, start + length)] as const);
const range = fc.tuple(span(ROWS), span(COLUMNS)).map(([rows, columns]) => ({
  sheetId: 0,
  startRowIndex: rows[0],
  endRowIndex: rows[1],
  startColumnIndex: columns[0],
  endColumnIndex: columns[1],
}));
const cell = fc.integer({ min: 0, max: 99 }).map((numberValue) => ({
  userEnteredValue: { numberValue },
}));
const dimension = fc.oneof(
  span(ROWS).map(([startIndex, endIndex]) => ({
    sheetId: 0,
    dimension: 'ROWS',
    startIndex,
    endIndex,
  })),
  span(COLUMNS).map(([startIndex, endIndex]) => ({
    sheetId: 0,
    dimension: 'COLUMNS',
    startIndex,
    endIndex,
  })),
);

const request: fc.Arbitrary<Request> = fc.oneof(
  fc
    .record({ range, cell })
    .map((body) => ({ repeatCell: { ...body, fields: 'userEnteredValue' } })),
  fc.record({ range, cell }).map((body) => ({
    updateCells: { range: body.range, rows: [{ values: [body.cell] }], fields: 'userEnteredValue' },
  })),
  cell.map((value) => ({
    appendCells: { sheetId: 0, rows: [{ values: [value] }], fields: 'userEnteredValue' },
  })),
  fc.record({ source: range, destination: range }).map((copyPaste) => ({ copyPaste })),
  range.map((merged) => ({ mergeCells: { range: merged, mergeType: 'MERGE_ALL' } })),
  dimension.map((lines) => ({ insertDimension: { range: lines } })),
  dimension.map((lines) => ({ deleteDimension: { range: lines } })),
  fc
    .tuple(dimension, fc.integer({ min: 0, max: COLUMNS }))
    .map(([source, destinationIndex]) => ({ moveDimension: { source, destinationIndex } })),
  fc.constant({ deleteSheet: { sheetId: 0 } }),
  fc.constantFrom(1, 2).map((protectedRangeId) => ({ deleteProtectedRange: { protectedRangeId } })),
  fc.constantFrom(1, 2).map((protectedRangeId) => ({
    updateProtectedRange: {
      protectedRange: { protectedRangeId, editors: { users: [OTHER_TEACHER] } },
      fields: 'editors',
    },
  })),
  range.map((wanted) => ({ addProtectedRange: { protectedRange: { range: wanted } } })),
);

const act = fc.record({
  actor: fc.constantFrom(TEACHER, OTHER_TEACHER, READER),
  path: fc.constantFrom('batch', 'values', 'clear', 'type', 'paste'),
  requests: fc.array(request, { minLength: 1, maxLength: 3 }),
  range,
  value: fc.integer({ min: 0, max: 99 }),
});

function guarded(): { workspace: TestWorkspace; id: string } {
  const workspace = new TestWorkspace();
  const grid = { rowCount: ROWS, columnCount: COLUMNS };
  const id = workspace.create({
    sheets: [{ properties: { title: 'S', gridProperties: grid } }, { properties: { title: 'T' } }],
  });
  workspace.put(
    id,
    'A1',
    Array.from({ length: ROWS }, (_, row) =>
      Array.from({ length: COLUMNS }, (_, column) => `o${row}.${column}`),
    ),
  );
  workspace.must(
    id,
    {
      addProtectedRange: {
        protectedRange: {
          protectedRangeId: 1,
          range: { sheetId: 0 },
          unprotectedRanges: [OPEN],
          editors: { users: [OWNER] },
        },
      },
    },
    {
      addProtectedRange: {
        protectedRange: { protectedRangeId: 2, range: OPEN, editors: { users: [TEACHER] } },
      },
    },
  );

  return { workspace, id };
}

function perform(
  { workspace, id }: ReturnType<typeof guarded>,
  {
    actor,
    path,
    requests,
    range: area,
    value,
  }: typeof act extends fc.Arbitrary<infer T> ? T : never,
): void {
  const edit = {
    spreadsheetId: id,
    sheetId: 0,
    range: {
      startRow: area.startRowIndex,
      endRow: area.endRowIndex,
      startColumn: area.startColumnIndex,
      endColumn: area.endColumnIndex,
    },
    values: Array.from({ length: 3 }, () => [String(value), String(value), String(value)]),
  };
  const a1 = `S!${String.fromCharCode(65 + area.startColumnIndex)}${area.startRowIndex + 1}`;

  if (path === 'batch') {
    workspace.batch(id, requests, actor);
  } else if (path === 'values') {
    workspace.put(id, a1, [[value, value]], actor);
  } else if (path === 'clear') {
    workspace.call('POST', `/${id}/values/${a1}:clear`, {}, actor);
  } else {
    workspace.sheets.applyUserEdit({ ...edit, kind: path as 'type' | 'paste' }, actor);
  }
}

test('whatever people who are not the owner do, cells outside the open block keep place and value', () => {
  fc.assert(
    fc.property(fc.array(act, { minLength: 1, maxLength: 12 }), (acts) => {
      const book = guarded();

      for (const each of acts) {
        perform(book, each);
      }

      const values = book.workspace.values(book.id, 'S', 'FORMULA');

      for (let row = 0; row < ROWS; row += 1) {
        for (let column = 0; column < COLUMNS; column += 1) {
          if (!inOpen(row, column)) {
            expect(values[row]?.[column]).toBe(`o${row}.${column}`);
          }
        }
      }
      expect(values.length).toBe(ROWS);
    }),
    { numRuns: 150 },
  );
});

test('the other teacher never changes the block while its protection stands', () => {
  fc.assert(
    fc.property(fc.array(act, { minLength: 1, maxLength: 8 }), (acts) => {
      const book = guarded();

      for (const each of acts) {
        perform(book, { ...each, actor: each.actor === TEACHER ? OTHER_TEACHER : each.actor });
      }

      expect(book.workspace.values(book.id, 'S!B3:C5', 'FORMULA')).toEqual([
        ['o2.1', 'o2.2'],
        ['o3.1', 'o3.2'],
        ['o4.1', 'o4.2'],
      ]);
    }),
    { numRuns: 100 },
  );
});
