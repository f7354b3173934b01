import { TestWorkspace } from '../support/workspace';

type Location = GoogleAppsScript.Sheets.Schema.DeveloperMetadataLocation;

let workspace: TestWorkspace;
let id: string;

beforeEach(() => {
  workspace = new TestWorkspace();
  id = workspace.create({ sheets: [{ properties: { title: 'Toán' } }] });
});

const line = (dimension: string, index: number): Location => ({
  dimensionRange: { sheetId: 0, dimension, startIndex: index, endIndex: index + 1 },
});
const create = (metadataKey: string, metadataValue: string, location: Location) => ({
  createDeveloperMetadata: {
    developerMetadata: { metadataKey, metadataValue, location, visibility: 'DOCUMENT' },
  },
});
const search = (developerMetadataLookup: object) =>
  workspace.call('POST', `/${id}/developerMetadata:search`, {
    dataFilters: [{ developerMetadataLookup }],
  }).body.matchedDeveloperMetadata ?? [];
const columnOf = (value: string): number | undefined =>
  search({ metadataValue: value })[0]?.developerMetadata.location.dimensionRange.startIndex;

test('columns keep their keys through insertions, removals and moves', () => {
  workspace.must(
    id,
    create('col', 'HK1.TX1', line('COLUMNS', 4)),
    create('col', 'HK1.TX2', line('COLUMNS', 5)),
    create('col', 'HK1.GK', line('COLUMNS', 6)),
  );
  const columns = (startIndex: number, endIndex: number) => ({
    sheetId: 0,
    dimension: 'COLUMNS',
    startIndex,
    endIndex,
  });

  workspace.must(id, { insertDimension: { range: columns(5, 6) } });
  expect(['HK1.TX1', 'HK1.TX2', 'HK1.GK'].map(columnOf)).toEqual([4, 6, 7]);

  workspace.must(id, { moveDimension: { source: columns(7, 8), destinationIndex: 0 } });
  expect(['HK1.TX1', 'HK1.TX2', 'HK1.GK'].map(columnOf)).toEqual([5, 7, 0]);

  workspace.must(id, { deleteDimension: { range: columns(5, 6) } });
  expect(['HK1.TX1', 'HK1.TX2', 'HK1.GK'].map(columnOf)).toEqual([undefined, 6, 0]);
});

test('rows do not follow columns', () => {
  workspace.must(id, create('pupil', 'HS01', line('ROWS', 3)), {
    insertDimension: { range: { sheetId: 0, dimension: 'COLUMNS', startIndex: 0, endIndex: 2 } },
  });

  expect(columnOf('HS01')).toBe(3);
});

test('each place shows its own metadata in the resource', () => {
  workspace.must(
    id,
    create('book', '6A1', { spreadsheet: true }),
    create('tab', 'toan', { sheetId: 0 }),
    create('pupil', 'HS01', line('ROWS', 1)),
  );
  const { body } = workspace.get(id, 'includeGridData=true&ranges=A1:B3');

  expect(body.developerMetadata).toEqual([
    {
      metadataId: expect.any(Number),
      metadataKey: 'book',
      metadataValue: '6A1',
      location: { locationType: 'SPREADSHEET', spreadsheet: true },
      visibility: 'DOCUMENT',
    },
  ]);
  expect(body.sheets[0].developerMetadata).toMatchObject([
    { metadataKey: 'tab', location: { locationType: 'SHEET', sheetId: 0 } },
  ]);
  expect(body.sheets[0].data[0].rowMetadata[1].developerMetadata).toMatchObject([
    { metadataKey: 'pupil', location: { locationType: 'ROW' } },
  ]);
});

test('an entry is found by id and changed', () => {
  const made = workspace.must(id, create('tab', 'toan', { sheetId: 0 }));
  const { metadataId } = made.body.replies[0].createDeveloperMetadata.developerMetadata;
  workspace.must(id, {
    updateDeveloperMetadata: {
      dataFilters: [{ developerMetadataLookup: { metadataId } }],
      developerMetadata: { metadataValue: 'van' },
      fields: 'metadataValue',
    },
  });

  expect(workspace.call('GET', `/${id}/developerMetadata/${metadataId}`).body).toMatchObject({
    metadataKey: 'tab',
    metadataValue: 'van',
  });
});

test('entries on a sheet are found through the sheet when locations may intersect', () => {
  workspace.must(
    id,
    create('col', 'TX1', line('COLUMNS', 4)),
    create('book', 'x', { spreadsheet: true }),
  );
  const metadataLocation = { sheetId: 0 };

  expect(search({ metadataLocation })).toEqual([]);
  expect(
    search({ metadataLocation, locationMatchingStrategy: 'INTERSECTING_LOCATION' }),
  ).toHaveLength(1);
});

test('removed entries are answered', () => {
  workspace.must(id, create('a', '1', { sheetId: 0 }), create('b', '2', { sheetId: 0 }));
  const answer = workspace.must(id, {
    deleteDeveloperMetadata: { dataFilter: { developerMetadataLookup: { metadataKey: 'a' } } },
  });

  expect(answer.body.replies[0].deleteDeveloperMetadata.deletedDeveloperMetadata).toHaveLength(1);
  expect(search({ metadataKey: 'a' })).toEqual([]);
  expect(search({ metadataKey: 'b' })).toHaveLength(1);
});

test.each([
  ['no key', { visibility: 'DOCUMENT', location: { sheetId: 0 } }],
  ['no visibility', { metadataKey: 'k', location: { sheetId: 0 } }],
  ['no location', { metadataKey: 'k', visibility: 'DOCUMENT' }],
  ['a missing sheet', { metadataKey: 'k', visibility: 'DOCUMENT', location: { sheetId: 9 } }],
  [
    'two columns',
    {
      metadataKey: 'k',
      visibility: 'DOCUMENT',
      location: {
        dimensionRange: { sheetId: 0, dimension: 'COLUMNS', startIndex: 0, endIndex: 2 },
      },
    },
  ],
])('%s: refused', (_, developerMetadata) => {
  expect(workspace.batch(id, [{ createDeveloperMetadata: { developerMetadata } }]).status).toBe(
    400,
  );
});

describe('metadata visible to a project only (DeveloperMetadataVisibility.PROJECT)', () => {
  const COLUMN = line('COLUMNS', 1);
  const own = {
    createDeveloperMetadata: {
      developerMetadata: {
        metadataId: 77,
        metadataKey: 'col',
        metadataValue: 'HK1.TX1',
        location: COLUMN,
        visibility: 'PROJECT',
      },
    },
  };
  const byKey = { developerMetadataLookup: { metadataKey: 'col' } };
  const places = {
    'of the spreadsheet': { spreadsheet: true },
    'of a sheet': { sheetId: 0 },
    'of a column': COLUMN,
  } as const;
  const shown = (): string =>
    JSON.stringify(
      workspace.get(
        id,
        'fields=developerMetadata,sheets(developerMetadata,data(columnMetadata(developerMetadata)))',
      ).body,
    );

  it.each(Object.entries(places))('is not shown to another project: %s', (_what, location) => {
    const entry = { ...own.createDeveloperMetadata.developerMetadata, location };
    workspace.must(id, { createDeveloperMetadata: { developerMetadata: entry } });
    const seen = shown();
    workspace.project = 'another-project';

    expect(seen).toContain('HK1.TX1');
    expect(shown()).not.toContain('HK1.TX1');
    expect(search({ metadataKey: 'col' })).toEqual([]);
    expect(workspace.call('GET', `/${id}/developerMetadata/77`).status).toBe(400);
  });

  it.each([
    ['deleted', { deleteDeveloperMetadata: { dataFilter: byKey } }],
    [
      'deleted by its id',
      { deleteDeveloperMetadata: { dataFilter: { developerMetadataLookup: { metadataId: 77 } } } },
    ],
    [
      'relabelled',
      {
        updateDeveloperMetadata: {
          dataFilters: [byKey],
          developerMetadata: { metadataValue: 'HK1.TX2' },
          fields: 'metadataValue',
        },
      },
    ],
  ])('is not %s by another project, and by its own it is', (_what, request) => {
    workspace.must(id, own);
    workspace.project = 'another-project';
    workspace.must(id, request);
    workspace.project = 'a-project';
    const kept = shown();
    workspace.must(id, request);

    expect(kept).toContain('HK1.TX1');
    expect(shown()).not.toContain('HK1.TX1');
  });

  it('stays with its project when the workbook is kept and loaded', () => {
    workspace.must(id, own);
    workspace.sheets.load(JSON.parse(JSON.stringify(workspace.sheets.dump())));
    const mine = shown();
    workspace.project = 'another-project';

    expect(mine).toContain('HK1.TX1');
    expect(shown()).not.toContain('HK1.TX1');
  });
});
