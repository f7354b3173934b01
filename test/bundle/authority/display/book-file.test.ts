import {
  beats,
  bookPart,
  does,
  MARK,
  mails,
  repairs,
  schoolWithMarks,
  staysSo,
} from '../../../authority/support/display';
import { said } from '../../../authority/support/said';
import { fromSnapshot, type TinySchool, takeSnapshot } from '../../../authority/support/school';
import { PEOPLE } from '../../../authority/support/tiny-tables';

type Request = GoogleAppsScript.Sheets.Schema.Request;

const marked = takeSnapshot(schoolWithMarks().workspace);
const fresh = (): TinySchool => fromSnapshot(marked);
const lies = { ...MARK, pupil: 1 };

/** Google lists merges in no order that means anything. */
const inOrder = ({ sheets = [] }: GoogleAppsScript.Sheets.Schema.Spreadsheet) =>
  sheets.map(({ merges = [], ...sheet }) => ({
    ...sheet,
    merges: merges.map((merge) => JSON.stringify(merge)).sort(),
  }));

describe('a class book as a file', () => {
  const properties = (school: TinySchool) => bookPart(school, 'properties(title,locale,timeZone)');

  it.each<[string, object]>([
    ['locale', { locale: 'en_US' }],
    ['timeZone', { timeZone: 'America/New_York' }],
    ['title', { title: 'Sổ điểm 6A1 (bản đúng)' }],
  ])('gets its %s back with the next beat (peers 13)', (fields, changed) => {
    const school = fresh();
    const before = properties(school);
    expect(
      does(school, PEOPLE.sport, { updateSpreadsheetProperties: { properties: changed, fields } }),
    ).toBe(200);
    beats(school);

    expect(properties(school)).toEqual(before);
    expect(school.shown(lies)).toBe('8,5');
    expect(repairs(school)).toHaveLength(1);
    expect(said(repairs(school)[0])).toContain(PEOPLE.sport);
    expect(mails(school)).toHaveLength(1);
    staysSo(school);
  });

  const sheetId = 102;
  const STRUCTURE: readonly [string, Request][] = [
    [
      'a tab is hidden',
      { updateSheetProperties: { properties: { sheetId, hidden: true }, fields: 'hidden' } },
    ],
    [
      'a tab is renamed',
      { updateSheetProperties: { properties: { sheetId, title: 'X' }, fields: 'title' } },
    ],
    [
      'a tab is moved',
      { updateSheetProperties: { properties: { sheetId, index: 0 }, fields: 'index' } },
    ],
    [
      'headers are not frozen',
      {
        updateSheetProperties: {
          properties: { sheetId, gridProperties: { frozenRowCount: 0, frozenColumnCount: 0 } },
          fields: 'gridProperties(frozenRowCount,frozenColumnCount)',
        },
      },
    ],
    [
      'a pupil is hidden',
      {
        updateDimensionProperties: {
          range: { sheetId, dimension: 'ROWS', startIndex: 4, endIndex: 5 },
          properties: { hiddenByUser: true },
          fields: 'hiddenByUser',
        },
      },
    ],
    [
      'a column is hidden',
      {
        updateDimensionProperties: {
          range: { sheetId, dimension: 'COLUMNS', startIndex: 4, endIndex: 5 },
          properties: { hiddenByUser: true },
          fields: 'hiddenByUser',
        },
      },
    ],
    [
      'the heading is unmerged',
      {
        unmergeCells: {
          range: {
            sheetId,
            startRowIndex: 1,
            endRowIndex: 2,
            startColumnIndex: 3,
            endColumnIndex: 10,
          },
        },
      },
    ],
  ];

  it.each(STRUCTURE)(
    'is put in order again when %s by the school account’s own hand',
    (_what, request) => {
      const school = fresh();
      const fields =
        'sheets(properties,merges,data(rowMetadata(hiddenByUser),columnMetadata(hiddenByUser)))';
      const before = bookPart(school, fields);
      expect(does(school, PEOPLE.owner, request)).toBe(200);
      expect(bookPart(school, fields)).not.toEqual(before);
      beats(school);

      expect(inOrder(bookPart(school, fields))).toEqual(inOrder(before));
      expect(repairs(school)).toHaveLength(1);
      staysSo(school);
    },
  );

  it('gives a tab its name back although somebody’s own tab took it', () => {
    const school = fresh();
    does(school, PEOPLE.owner, {
      updateSheetProperties: { properties: { sheetId, title: 'X' }, fields: 'title' },
    });
    does(school, PEOPLE.sport, { addSheet: { properties: { sheetId: 900, title: 'Toán' } } });
    beats(school);
    const titles = bookPart(school, 'sheets(properties(sheetId,title))').sheets ?? [];

    expect(titles.find(({ properties: tab }) => tab?.sheetId === sheetId)?.properties?.title).toBe(
      'Toán',
    );
    staysSo(school);
  });

  it('stops putting right what does not stay, and says so', () => {
    const school = fresh();

    for (let time = 0; time < 14; time += 1) {
      does(school, PEOPLE.sport, {
        updateSpreadsheetProperties: { properties: { locale: 'en_US' }, fields: 'locale' },
      });
      beats(school);
    }

    expect(repairs(school)).toHaveLength(12);
    expect(mails(school)).toHaveLength(1);
  });
});
