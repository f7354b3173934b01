import { OWNER, TEACHER, TestWorkspace } from './support/workspace';

const HOUR = 3_600_000;

const range = {
  sheetId: 0,
  startRowIndex: 1,
  endRowIndex: 2,
  startColumnIndex: 0,
  endColumnIndex: 2,
};

/** One of each kind of thing that a workbook keeps. */
const CHANGES: readonly GoogleAppsScript.Sheets.Schema.Request[] = [
  {
    repeatCell: {
      range,
      cell: { note: 'n', userEnteredFormat: { wrapStrategy: 'WRAP' } },
      fields: '*',
    },
  },
  { setDataValidation: { range, rule: { condition: { type: 'BLANK' }, strict: true } } },
  { mergeCells: { range, mergeType: 'MERGE_ALL' } },
  {
    updateDimensionProperties: {
      range: { sheetId: 0, dimension: 'ROWS', startIndex: 3, endIndex: 4 },
      properties: { pixelSize: 40 },
      fields: 'pixelSize',
    },
  },
  {
    addProtectedRange: {
      protectedRange: { protectedRangeId: 1, range, editors: { users: [TEACHER] } },
    },
  },
  {
    addProtectedRange: {
      protectedRange: {
        protectedRangeId: 2,
        range: { sheetId: 0 },
        unprotectedRanges: [range],
        editors: { users: [TEACHER] },
      },
    },
  },
  {
    createDeveloperMetadata: {
      developerMetadata: { metadataKey: 'k', visibility: 'DOCUMENT', location: { sheetId: 0 } },
    },
  },
  { addNamedRange: { namedRange: { name: 'ten', range } } },
];

function filled(): { workspace: TestWorkspace; id: string } {
  const workspace = new TestWorkspace();
  const id = workspace.create({ sheets: [{ properties: { title: 'Toán' } }] });
  workspace.enter(id, 'A1', [['8,5', '=A1*2', '8/5', 'TRUE', "'=x"]]);
  workspace.must(id, ...CHANGES);

  return { workspace, id };
}

test('a workbook comes back from its JSON state unchanged', () => {
  const { workspace, id } = filled();
  const before = workspace.get(id, 'includeGridData=true').body;
  const state = JSON.parse(JSON.stringify(workspace.sheets.dump()));
  const other = new TestWorkspace();
  other.sheets.load(state);
  other.drive.share(id, OWNER, 'owner');
  other.drive.share(id, 'gv1@truong.edu.vn', 'writer');
  other.drive.share(id, 'gv2@truong.edu.vn', 'writer');

  expect(other.get(id, 'includeGridData=true').body).toEqual(before);
  expect(other.sheets.takeChanged()).toEqual([]);
  expect(JSON.stringify(other.sheets.dumpWorkbook(id))).toBe(
    JSON.stringify(workspace.sheets.dumpWorkbook(id)),
  );
});

test('only workbooks that changed are named, once', () => {
  const { workspace, id } = filled();
  const second = workspace.create();

  expect(workspace.sheets.takeChanged()).toEqual([id, second]);
  workspace.get(id);
  workspace.put(id, 'Nope!A1', [[1]]);
  expect(workspace.sheets.takeChanged()).toEqual([]);
  workspace.put(second, 'A1', [[1]]);
  expect(workspace.sheets.takeChanged()).toEqual([second]);
  workspace.sheets.remove(id);
  expect(workspace.sheets.takeChanged()).toEqual([id]);
  expect(workspace.sheets.workbookIds()).toEqual([second]);
});

test('what is no saved state is refused', () => {
  const { workspace } = filled();

  expect(() => workspace.sheets.load({})).toThrow('list');
  expect(() => workspace.sheets.loadWorkbook({ version: 2 })).toThrow('version 1');
});

test('a copy has contents and metadata, no range protection, and a sheet protection for its owner alone', () => {
  const { workspace, id } = filled();
  workspace.drive.share('ban-sao', OWNER, 'owner');
  workspace.drive.share('ban-sao', TEACHER, 'writer');
  workspace.sheets.copy(id, 'ban-sao', 'Bản sao của Sổ điểm');
  const sheet = workspace.get('ban-sao').body.sheets[0];

  expect(workspace.values('ban-sao', 'A1:B1')).toEqual([['8,5', '17']]);
  expect(sheet.developerMetadata).toHaveLength(1);
  expect(sheet.protectedRanges).toMatchObject([
    { protectedRangeId: 2, editors: { users: [OWNER] } },
  ]);
  expect(workspace.put('ban-sao', 'D4', [[1]], TEACHER).status).toBe(400);
  workspace.put('ban-sao', 'A1', [[1]]);
  expect(workspace.values(id, 'A1')).toEqual([['8,5']]);
});

test('an empty file as Drive makes it, renamed from Drive', () => {
  const workspace = new TestWorkspace();
  workspace.drive.share('f', OWNER, 'owner');
  workspace.sheets.createEmpty('f', 'Mới');
  workspace.sheets.rename('f', 'Khác');

  expect(workspace.get('f', 'fields=properties.title,sheets.properties.title').body).toEqual({
    properties: { title: 'Khác' },
    sheets: [{ properties: { title: 'Trang tính1' } }],
  });
});

test('a typed day belongs to the year of the clock in the zone of the spreadsheet', () => {
  const { workspace, id } = filled();
  workspace.clock.set(Date.UTC(2026, 11, 31, 16));
  workspace.enter(id, 'A5', [['8/5']]);
  workspace.clock.advance(2 * HOUR);
  workspace.enter(id, 'A6', [['8/5']]);

  expect(workspace.values(id, 'A5:A6', 'UNFORMATTED_VALUE')).toEqual([[46150], [46515]]);
});
