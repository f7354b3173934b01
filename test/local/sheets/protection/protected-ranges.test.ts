import { OTHER_TEACHER, OWNER, READER, TEACHER, TestWorkspace } from '../support/workspace';

type ProtectedRange = GoogleAppsScript.Sheets.Schema.ProtectedRange;

let workspace: TestWorkspace;
let id: string;
/** The id of the first tab is left out of ranges in answers (recorded traffic of other clients). */
const inAnswers = ({ sheetId: _, ...range }: typeof cell): object => range;

const cell = {
  sheetId: 0,
  startRowIndex: 0,
  endRowIndex: 1,
  startColumnIndex: 0,
  endColumnIndex: 1,
};

beforeEach(() => {
  workspace = new TestWorkspace();
  id = workspace.create({ sheets: [{ properties: { title: 'Toán' } }] });
});

const add = (protectedRange: ProtectedRange, actor: string = OWNER) =>
  workspace.batch(id, [{ addProtectedRange: { protectedRange } }], actor);
const list = (actor: string = OWNER): ProtectedRange[] =>
  workspace.get(id, 'fields=sheets.protectedRanges', actor).body.sheets[0].protectedRanges ?? [];
const writes = (actor: string): boolean => workspace.put(id, 'A1', [[1]], actor).status === 200;

test('an id may be chosen; taking it again is an error', () => {
  const wanted = { protectedRangeId: 77, range: cell, editors: { users: [OWNER] } };

  expect(add(wanted).body.replies[0].addProtectedRange.protectedRange.protectedRangeId).toBe(77);
  expect(add(wanted).body.error.message).toBe(
    'Invalid requests[0].addProtectedRange: A protected range with id 77 already exists.',
  );
});

test('without an id each protection gets its own', () => {
  add({ range: cell });
  add({ range: cell });
  const ids = list().map((entry) => entry.protectedRangeId);

  expect(new Set(ids).size).toBe(2);
});

test('a sheet has one sheet protection', () => {
  add({ range: { sheetId: 0 } });

  expect(add({ range: { sheetId: 0 } }).body.error.message).toBe(
    'Invalid requests[0].addProtectedRange: Sheet "Toán" already has sheet protection.',
  );
});

test('unprotected ranges belong to sheet protections', () => {
  expect(add({ range: cell, unprotectedRanges: [cell] }).body.error.message).toContain(
    'Unprotected ranges',
  );
});

test.each<[string, ProtectedRange, boolean]>([
  ['no editors named', {}, true],
  ['an empty list', { editors: { users: [] } }, true],
  ['others named', { editors: { users: [OTHER_TEACHER], domainUsersCanEdit: false } }, false],
  ['named, in capitals', { editors: { users: [TEACHER.toUpperCase()] } }, true],
  ['the whole domain', { editors: { users: [OWNER], domainUsersCanEdit: true } }, true],
  ['a group, whose members nobody knows', { editors: { groups: ['to@truong.edu.vn'] } }, false],
  ['only a warning', { warningOnly: true }, true],
])('%s: may the teacher write? %#', (_, fields, may) => {
  expect(add({ range: cell, ...fields }).status).toBe(200);
  expect(writes(TEACHER)).toBe(may);
  expect(writes(OWNER)).toBe(true);
  expect(writes(READER)).toBe(false);
});

test('without editors every editor of the document is listed', () => {
  add({ range: cell });

  expect(list()[0]).toMatchObject({
    range: inAnswers(cell),
    requestingUserCanEdit: true,
    editors: { users: [OWNER, TEACHER, OTHER_TEACHER] },
  });
});

test('editors are shown only to those who may edit the range', () => {
  add({ range: cell, description: 'HK1.TX1', editors: { users: [TEACHER] } });

  expect(list(TEACHER)[0]).toMatchObject({
    requestingUserCanEdit: true,
    editors: { users: [OWNER, TEACHER] },
  });
  for (const actor of [OTHER_TEACHER, READER]) {
    expect(list(actor)[0]).toEqual({
      protectedRangeId: expect.any(Number),
      range: inAnswers(cell),
      description: 'HK1.TX1',
    });
  }
});

test('whoever makes a protection cannot lock himself out', () => {
  add({ range: cell, editors: { users: [OTHER_TEACHER] } }, TEACHER);

  expect([OWNER, TEACHER, OTHER_TEACHER].map(writes)).toEqual([true, true, true]);
  expect(list()[0]?.editors?.users).toEqual([OWNER, OTHER_TEACHER, TEACHER]);
});

test('an update replaces the whole list of editors', () => {
  add({ protectedRangeId: 5, range: cell, editors: { users: [TEACHER] } });
  const update = (fields: string) =>
    workspace.batch(id, [
      {
        updateProtectedRange: {
          protectedRange: { protectedRangeId: 5, editors: { users: [OTHER_TEACHER] } },
          fields,
        },
      },
    ]);

  expect(update('editors.users').status).toBe(400);
  expect(update('').body.error.message).toContain("'fields'");
  expect(update('nonsense').status).toBe(400);
  expect(update('editors').status).toBe(200);
  expect([writes(TEACHER), writes(OTHER_TEACHER)]).toEqual([false, true]);
});

test('turning a warning into a protection without editors lets every editor in', () => {
  add({ protectedRangeId: 5, range: cell, warningOnly: true });
  workspace.must(id, {
    updateProtectedRange: { protectedRange: { protectedRangeId: 5 }, fields: 'warningOnly' },
  });

  expect(list()[0]?.warningOnly).toBeUndefined();
  expect(writes(TEACHER)).toBe(true);
});

test('a protection can be moved to another range', () => {
  add({ protectedRangeId: 5, range: cell, editors: { users: [OWNER] } });
  const range = { ...cell, startRowIndex: 3, endRowIndex: 4 };
  workspace.must(id, {
    updateProtectedRange: { protectedRange: { protectedRangeId: 5, range }, fields: 'range' },
  });

  expect(list()[0]?.range).toEqual(inAnswers(range));
  expect(writes(TEACHER)).toBe(true);
});

test('unknown protections and missing ranges are named', () => {
  expect(
    workspace.batch(id, [{ deleteProtectedRange: { protectedRangeId: 404 } }]).body.error.message,
  ).toBe('Invalid requests[0].deleteProtectedRange: No protected range with ID: 404');
  expect(add({}).status).toBe(400);
  expect(add({ range: { sheetId: 9 } }).body.error.message).toContain('No grid with id: 9');
  expect(add({ tableId: 'x' }).status).toBe(501);
});

test('protections move with inserted and removed rows', () => {
  const range = { ...cell, startRowIndex: 4, endRowIndex: 8 };
  add({ range: { sheetId: 0 }, unprotectedRanges: [range], editors: { users: [OWNER] } });
  add({ range, editors: { users: [TEACHER] } });
  const rows = { sheetId: 0, dimension: 'ROWS' };
  workspace.must(
    id,
    { insertDimension: { range: { ...rows, startIndex: 0, endIndex: 2 } } },
    { deleteDimension: { range: { ...rows, startIndex: 7, endIndex: 9 } } },
  );
  const moved = inAnswers({ ...range, startRowIndex: 6, endRowIndex: 8 });

  expect(list().map((entry) => [entry.range, entry.unprotectedRanges])).toEqual([
    [{}, [moved]],
    [moved, undefined],
  ]);
});

test('a warning takes no editors', () => {
  const { body } = add({ range: cell, warningOnly: true, editors: { users: [OWNER] } });

  expect(body.error.message).toBe(
    'Invalid requests[0].addProtectedRange: ProtectedRange is warningOnly. Editors cannot be set on it.',
  );
});

test('the answer to adding one names those who were named, reading it the owner too', () => {
  const editors = (body: {
    replies: { addProtectedRange: { protectedRange: ProtectedRange } }[];
  }) => body.replies[0]?.addProtectedRange.protectedRange.editors;

  expect(editors(add({ range: cell }).body)).toEqual({});
  expect(editors(add({ range: cell, editors: { users: [TEACHER] } }).body)).toEqual({
    users: [TEACHER],
  });
  expect(list()[1]?.editors?.users).toEqual([OWNER, TEACHER]);
});
