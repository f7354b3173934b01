import type { LedgerData } from '../../../../src/ledger/ledger-data';
import { intrusions, prepared, TX1 } from '../../../authority/support/book-identity';
import type { TinySchool } from '../../../authority/support/school';
import { PEOPLE } from '../../../authority/support/tiny-tables';

function repairs(school: TinySchool): readonly LedgerData[] {
  return school
    .ledger()
    .filter(({ data }) => data?.cause === 'protections')
    .map(({ data }) => data);
}

/** The protection of the open columns a teacher may write in. */
function ownBlock(school: TinySchool): GoogleAppsScript.Sheets.Schema.ProtectedRange {
  const { sheetId, column } = school.place(TX1);
  const { sheets } = school
    .files()
    .spreadsheet(school.bookId('6A1'), 'sheets(properties(sheetId),protectedRanges)');
  const found = (sheets ?? [])
    .flatMap(({ protectedRanges }) => protectedRanges ?? [])
    .find(({ range }) => range?.sheetId === sheetId && range.startColumnIndex === column);

  if (found === undefined) {
    throw new Error('the column is not open');
  }

  return found;
}

describe('protections that somebody changed (peers 34)', () => {
  const DRIFTS: readonly (readonly [string, (school: TinySchool) => unknown, string])[] = [
    [
      'one was taken away',
      (school) => ({
        deleteProtectedRange: { protectedRangeId: school.place(TX1).sheetId * 1000 },
      }),
      PEOPLE.owner,
    ],
    [
      'editing by the whole domain was switched on',
      (school) => ({
        updateProtectedRange: {
          protectedRange: {
            ...ownBlock(school),
            editors: { users: ownBlock(school).editors?.users ?? [], domainUsersCanEdit: true },
          },
          fields: 'editors',
        },
      }),
      PEOPLE.maths,
    ],
    [
      'somebody else was let in',
      (school) => ({
        updateProtectedRange: {
          protectedRange: {
            ...ownBlock(school),
            editors: { users: [PEOPLE.owner, PEOPLE.maths, PEOPLE.sport] },
          },
          fields: 'editors',
        },
      }),
      PEOPLE.maths,
    ],
    [
      'one was turned into a warning',
      (school) => ({
        updateProtectedRange: {
          protectedRange: { ...ownBlock(school), warningOnly: true },
          fields: 'warningOnly',
        },
      }),
      PEOPLE.maths,
    ],
    [
      'one was added',
      (school) => {
        const { sheetId, row, column } = school.place(TX1);

        return {
          addProtectedRange: {
            protectedRange: {
              range: {
                sheetId,
                startRowIndex: row,
                endRowIndex: row + 1,
                startColumnIndex: column,
                endColumnIndex: column + 1,
              },
              editors: { users: [PEOPLE.owner] },
            },
          },
        };
      },
      'anybody',
    ],
  ];

  it.each(DRIFTS)(
    'are as wanted with the next look, entered once with who could have done it, when %s',
    (_what, drift, suspect) => {
      const school = prepared();
      const status = school.batch(PEOPLE.owner, school.bookId('6A1'), [drift(school)]);
      school.heartbeat();
      school.clock.advance(60_000);
      school.heartbeat();

      expect(status).toBe(200);
      expect(intrusions(school)).toEqual([]);
      expect(school.type(PEOPLE.maths, TX1, '8')).toBeNull();
      expect(repairs(school)).toHaveLength(1);
      expect(school.ledger().filter(({ meaning }) => meaning === 'repair')).toHaveLength(1);
      expect(repairs(school)[0]).toMatchObject(
        suspect === 'anybody' ? { anybody: true } : { could: expect.arrayContaining([suspect]) },
      );
    },
  );

  it('of sheets that are none of the school’s are left to whoever made them', () => {
    const school = prepared();
    const status = school.batch(PEOPLE.maths, school.bookId('6A1'), [
      { addSheet: { properties: { sheetId: 700, title: 'Nháp' } } },
      {
        addProtectedRange: {
          protectedRange: { protectedRangeId: 7001, range: { sheetId: 700 } },
        },
      },
    ]);
    school.heartbeat();
    const { sheets } = school
      .files()
      .spreadsheet(school.bookId('6A1'), 'sheets(protectedRanges(protectedRangeId))');
    const ids = (sheets ?? []).flatMap(({ protectedRanges }) =>
      (protectedRanges ?? []).map(({ protectedRangeId }) => protectedRangeId),
    );

    expect(status).toBe(200);
    expect(ids).toContain(7001);
    expect(repairs(school)).toEqual([]);
  });
});
