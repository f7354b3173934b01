import {
  AFTER_DEADLINE,
  asSoftware,
  beforeDeadline,
  intrusions,
  mails,
  ownerWrites,
  prepared,
  TX1,
  WITH_DEADLINE,
} from '../../../authority/support/book-identity';
import { said } from '../../../authority/support/said';
import type { Cell, TinySchool } from '../../../authority/support/school';
import { PEOPLE } from '../../../authority/support/tiny-tables';

const TX2: Cell = { ...TX1, key: 'HK1.TX2' };
const VAN: Cell = { ...TX1, tab: 'van' };

const entered = (school: TinySchool, cell: Cell): string[] =>
  school.history(cell).map(({ newValue }) => newValue);

function columns(school: TinySchool, from: Cell, count = 1) {
  const { sheetId, column } = school.place(from);

  return { sheetId, dimension: 'COLUMNS', startIndex: column, endIndex: column + count };
}

/** Protections of the sheet of a cell: whole-sheet ones with their holes. */
function wholeSheet(school: TinySchool, cell: Cell) {
  const { sheetId } = school.place(cell);
  const { sheets } = school
    .files()
    .spreadsheet(school.bookId('6A1'), 'sheets(properties(sheetId),protectedRanges)');

  return (sheets ?? [])
    .filter(({ properties }) => (properties?.sheetId ?? 0) === sheetId)
    .flatMap(({ protectedRanges }) => protectedRanges ?? [])
    .filter(({ range }) => range?.startRowIndex === undefined)
    .map(({ unprotectedRanges, editors }) => [unprotectedRanges?.length ?? 0, editors?.users]);
}

describe('a tab that is not understood', () => {
  const CHANGES: readonly (readonly [
    string,
    (school: TinySchool) => readonly unknown[],
    string,
  ])[] = [
    [
      'a column was deleted (peers 30)',
      (school) => [{ deleteDimension: { range: columns(school, TX2) } }],
      '“TX2” (Học kì I)',
    ],
    [
      'a header was written anew',
      (school) => {
        const { sheetId, column } = school.place(TX2);

        return [
          {
            updateCells: {
              start: { sheetId, rowIndex: 2, columnIndex: column },
              rows: [{ values: [{ userEnteredValue: { stringValue: 'Miệng' } }] }],
              fields: 'userEnteredValue',
            },
          },
        ];
      },
      '“TX2” (Học kì I)',
    ],
    [
      'the headers were taken away',
      (school) => {
        const { sheetId } = school.place(TX2);

        return [
          {
            updateCells: {
              range: { sheetId, startRowIndex: 0, endRowIndex: 3 },
              fields: 'userEnteredValue',
            },
          },
        ];
      },
      'trang “Toán”',
    ],
  ];

  it.each(CHANGES)(
    'because %s is closed at once and told of; the others are judged',
    (_what, requests, named) => {
      const school = prepared();
      school.edit(PEOPLE.maths, TX1, [['9', '5', '6']], 'paste');
      school.heartbeat();
      school.clock.advance(60_000);
      const status = school.batch(PEOPLE.owner, school.bookId('6A1'), requests(school));
      school.type(PEOPLE.literature, VAN, '8');
      school.heartbeat();

      expect(status).toBe(200);
      expect(entered(school, VAN)).toEqual(['8']);
      expect([entered(school, TX1), entered(school, TX2)]).toEqual([['9'], ['5']]);
      expect(wholeSheet(school, TX1)).toEqual([[0, [PEOPLE.owner]]]);
      expect(school.type(PEOPLE.maths, TX1, '7')).not.toBeNull();
      expect(mails(school)).toHaveLength(1);
      expect(mails(school)[0]).toContain(named);
      expect(mails(school)[0]).toContain('đã đóng cả trang');

      const reasons = school.ledger().map(said);
      expect(
        reasons.filter((reason) => reason.startsWith('Đóng trang không nhận ra được')),
      ).toHaveLength(1);

      school.clock.advance(60_000);
      school.heartbeat();
      expect(wholeSheet(school, TX1)).toEqual([[0, [PEOPLE.owner]]]);
      expect(mails(school)).toHaveLength(1);
    },
  );

  it('is opened again once it is as it was', () => {
    const school = prepared();
    const { sheetId, column } = school.place(TX2);
    ownerWrites(school, { sheetId, row: 2, column }, [['Miệng']]);
    school.heartbeat();
    const closed = school.type(PEOPLE.maths, TX1, '7');
    school.clock.advance(60_000);
    ownerWrites(school, { sheetId, row: 2, column }, [['TX2']]);
    school.heartbeat();

    expect(closed).not.toBeNull();
    expect(school.type(PEOPLE.maths, TX1, '8')).toBeNull();

    const told = school.ledger().map((entry) => `${entry.meaning}: ${said(entry)}`);
    expect(told.filter((words) => words.includes('ngoài hệ thống'))).toEqual([]);
    expect(told.filter((words) => words.startsWith('close: Mở lại trang'))).toEqual([
      'close: Mở lại trang trước đó đóng vì không nhận ra được, nay đã nhận ra: Toán',
    ]);
  });

  it('because two columns were exchanged under their headers keeps the marks apart, for good', () => {
    const school = prepared();
    school.edit(PEOPLE.maths, TX1, [['9', '5']], 'paste');
    school.heartbeat();
    school.clock.advance(60_000);
    const { sheetId, column } = school.place(TX1);
    const moved = asSoftware(school, [
      { unmergeCells: { range: { sheetId } } },
      { moveDimension: { source: columns(school, TX2), destinationIndex: column } },
    ]);
    ownerWrites(school, { sheetId, row: 1, column }, [['Học kì I', '']]);
    ownerWrites(school, { sheetId, row: 2, column }, [['TX1', 'TX2']]);
    school.heartbeat();
    school.clock.advance(60_000);
    school.heartbeat();

    expect(moved).toBe(200);
    expect([entered(school, TX1), entered(school, TX2)]).toEqual([['9'], ['5']]);
    expect(school.type(PEOPLE.maths, TX1, '7')).not.toBeNull();
    expect(mails(school)[0]).toContain('không khớp với nhãn');
  });
});

describe('a book whose tabs were changed (peers 29, 30)', () => {
  it.each([1, 2])(
    'is read on where %i columns were put in, and only the right column takes a mark',
    (count) => {
      const school = prepared();
      const { sheetId, row, column } = school.place(TX2);
      school.batch(PEOPLE.owner, school.bookId('6A1'), [
        { insertDimension: { range: columns(school, TX2, count) } },
      ]);
      school.heartbeat();
      const type = (index: number, text: string): boolean =>
        school.workspace.runtime.edit(
          {
            spreadsheetId: school.bookId('6A1'),
            sheetId,
            kind: 'type',
            range: { startRow: row, endRow: row + 1, startColumn: index, endColumn: index + 1 },
            values: [[text]],
          },
          PEOPLE.maths,
        ).outcome.accepted;

      expect(type(column, '3')).toBe(false);
      expect(type(column + count, '8')).toBe(true);
      school.clock.advance(60_000);
      school.heartbeat();
      expect(entered(school, TX2)).toEqual(['8']);
      expect(mails(school)).toEqual([]);
    },
  );

  it('names a duplicated tab, and judges nothing on it', () => {
    const school = prepared();
    const { sheetId } = school.place(TX1);
    school.batch(PEOPLE.owner, school.bookId('6A1'), [
      { duplicateSheet: { sourceSheetId: sheetId, newSheetId: 999, newSheetName: 'Toán (2)' } },
    ]);
    ownerWrites(school, { sheetId: 999, row: 3, column: 3 }, [['9']]);
    school.type(PEOPLE.maths, TX1, '8');
    school.heartbeat();

    expect(entered(school, TX1)).toEqual(['8']);
    expect(mails(school)).toEqual([expect.stringContaining('“Toán (2)”')]);
    expect(intrusions(school)).toEqual([]);
  });

  it('takes nothing of a sheet that a teacher puts in the place of a deleted tab', () => {
    const school = prepared();
    const { sheetId } = school.place(VAN);
    const headers = school.files().readRows(school.bookId('6A1'), 'Văn!A1:Z7');
    school.batch(PEOPLE.owner, school.bookId('6A1'), [{ deleteSheet: { sheetId } }]);
    const added = school.batch(PEOPLE.maths, school.bookId('6A1'), [
      { addSheet: { properties: { sheetId, title: 'Văn' } } },
      {
        updateCells: {
          start: { sheetId, rowIndex: 0, columnIndex: 0 },
          rows: headers.map((row, index) => ({
            values: row.map((text, column) => ({
              userEnteredValue: { stringValue: index >= 3 && column === 3 ? '10' : text },
            })),
          })),
          fields: 'userEnteredValue',
        },
      },
    ]);
    school.heartbeat();
    school.clock.advance(60_000);
    school.heartbeat();

    expect(added).toBe(200);
    expect(entered(school, VAN)).toEqual([]);
    expect(school.type(PEOPLE.maths, VAN, '7')).not.toBeNull();
    expect(mails(school)[0]).toContain('trang lạ đứng ở chỗ');
  });

  it('keeps closing at deadlines without its cover, and tells of the cover', () => {
    const school = beforeDeadline();
    const before = school.type(PEOPLE.maths, WITH_DEADLINE, '8');
    school.batch(PEOPLE.owner, school.bookId('6A1'), [{ deleteSheet: { sheetId: 0 } }]);
    school.clock.set(AFTER_DEADLINE);
    school.heartbeat();

    expect(before).toBeNull();
    expect(school.type(PEOPLE.maths, WITH_DEADLINE, '9')).not.toBeNull();
    expect(mails(school)[0]).toContain('thiếu trang bìa');
  });

  it('leaves a hidden and a moved tab as good as any', () => {
    const school = prepared();
    const { sheetId } = school.place(TX1);
    school.type(PEOPLE.maths, TX1, '8');
    school.batch(PEOPLE.owner, school.bookId('6A1'), [
      {
        updateSheetProperties: {
          properties: { sheetId, hidden: true, index: 9 },
          fields: 'hidden,index',
        },
      },
    ]);
    school.heartbeat();

    expect(entered(school, TX1)).toEqual(['8']);
  });
});
