import { type Cell, type TinySchool, tinySchool } from '../../authority/support/school';
import { PEOPLE } from '../../authority/support/tiny-tables';

const TX1: Cell = { classId: '6A1', tab: 'toan', key: 'HK1.TX1', pupil: 0 };
const SEMESTER_2: Cell = { ...TX1, key: 'HK2.TX1' };
const PUPILS = [0, 1, 2, 3];

/** The owner takes every protection of the maths tab away: native refusal is out of the way. */
function withoutProtections(): TinySchool {
  const school = tinySchool();
  const { sheetId } = school.place(TX1);
  const fields = 'sheets(properties(sheetId),protectedRanges(protectedRangeId))';
  const sheet = school
    .files()
    .spreadsheet(school.bookId('6A1'), fields)
    .sheets?.find(({ properties }) => properties?.sheetId === sheetId);
  const requests = (sheet?.protectedRanges ?? []).map(({ protectedRangeId }) => ({
    deleteProtectedRange: { protectedRangeId },
  }));
  expect(school.batch(PEOPLE.owner, school.bookId('6A1'), requests)).toBe(200);
  school.clock.advance(5 * 60_000);

  return school;
}

/** A teacher pastes one text over all columns of all pupils, ids and names too. */
function pasteOver(school: TinySchool): void {
  const width = school.place(SEMESTER_2).column + 1;
  const { sheetId, row } = school.place(TX1);
  const { outcome } = school.workspace.runtime.edit(
    {
      spreadsheetId: school.bookId('6A1'),
      sheetId,
      kind: 'paste',
      range: { startRow: row, endRow: row + PUPILS.length, startColumn: 2, endColumn: width },
      values: PUPILS.map(() => Array.from({ length: width - 2 }, () => '6,5')),
    },
    PEOPLE.maths,
  );
  expect(outcome.accepted).toBe(true);
}

describe('a paste over closed columns, open ones and names while nothing is protected (peers 17)', () => {
  const school = withoutProtections();
  const { row } = school.place(TX1);
  const names = () =>
    school.files().readRows(school.bookId('6A1'), `'Toán'!B${row + 1}:C${row + PUPILS.length}`);
  const before = names();
  const mails = () => school.workspace.runtime.outbox().length;
  const told = mails();
  pasteOver(school);
  school.heartbeat();
  const entries = school.ledger().filter(({ chain, key }) => chain === '6A1' && key.row !== '');

  it('leaves what may stand, and brings the rest back', () => {
    expect(PUPILS.map((pupil) => school.shown({ ...TX1, pupil }))).toEqual(PUPILS.map(() => '6,5'));
    expect(PUPILS.map((pupil) => school.shown({ ...SEMESTER_2, pupil }))).toEqual(
      PUPILS.map(() => ''),
    );
    expect(names()).toEqual(before);
    expect(school.shown({ ...TX1, key: 'HK1.TB' })).toBe('6,5');
  });

  it('is one batch of entries at one time, said in each cell, with one mail at most', () => {
    const kinds = new Set(entries.map(({ meaning }) => meaning));

    expect(kinds).toEqual(new Set(['enter', 'reject']));
    expect(entries.filter(({ meaning }) => meaning === 'enter')).toHaveLength(24);
    expect(new Set(entries.map(({ time }) => time)).size).toBe(1);
    expect(school.note(SEMESTER_2)).toContain('Không nhận');
    expect(mails() - told).toBeLessThanOrEqual(1);
    expect(school.verified()).toBe(true);
  });

  it('changes nothing more with the next looks', () => {
    const count = school.ledger().length;
    school.clock.advance(3_700_000);
    school.heartbeat();

    expect(school.ledger().length).toBe(count);
    expect(names()).toEqual(before);
  });
});
