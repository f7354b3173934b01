import {
  beats,
  bookPart,
  DAY,
  does,
  MARK,
  schoolWithMarks,
  staysSo,
} from '../../../authority/support/display';
import { fromSnapshot, type TinySchool, takeSnapshot } from '../../../authority/support/school';
import { PEOPLE } from '../../../authority/support/tiny-tables';

/** A book as earlier versions made it: low header rows that clip their words, and a comment result without M. */
const marked = takeSnapshot(schoolWithMarks().workspace);
const fresh = (): TinySchool => fromSnapshot(marked);

const COMMENT = { classId: '6A1', tab: 'gdtc', key: 'HK1.TB', pupil: 0 };
const OLD_FORMULA = '=IF(COUNTIF(D4:F4;"Đ")=3;"Đ";"CĐ")';

const headerRows = (school: TinySchool, sheetId: number) =>
  bookPart(school, 'sheets(properties(sheetId),data(rowMetadata(pixelSize)))')
    .sheets?.find(({ properties }) => (properties?.sheetId ?? 0) === sheetId)
    ?.data?.[0]?.rowMetadata?.slice(0, 3)
    .map(({ pixelSize }) => pixelSize);

const formulaOf = (school: TinySchool) =>
  bookPart(school, 'sheets(data(rowData(values(userEnteredValue))))', school.place(COMMENT).a1)
    .sheets?.[0]?.data?.[0]?.rowData?.[0]?.values?.[0]?.userEnteredValue?.formulaValue;

describe('books of earlier versions at the daily look', () => {
  it('get header rows as high as their words need', () => {
    const school = fresh();
    const { sheetId } = school.place(MARK);
    const wanted = headerRows(school, sheetId);
    const range = { sheetId, dimension: 'ROWS', startIndex: 0, endIndex: 3 };
    expect(
      does(school, PEOPLE.owner, {
        updateDimensionProperties: { range, properties: { pixelSize: 10 }, fields: 'pixelSize' },
      }),
    ).toBe(200);
    expect(headerRows(school, sheetId)).toEqual([10, 10, 10]);
    school.clock.advance(DAY);
    school.heartbeat();

    expect(headerRows(school, sheetId)).toEqual(wanted);
    staysSo(school);
  });

  it('get the formulas of today', () => {
    const school = fresh();
    const wanted = formulaOf(school);
    const { sheetId, row, column } = school.place(COMMENT);
    expect(wanted).toContain('"CĐ"');
    expect(
      does(school, PEOPLE.owner, {
        updateCells: {
          start: { sheetId, rowIndex: row, columnIndex: column },
          rows: [{ values: [{ userEnteredValue: { formulaValue: OLD_FORMULA } }] }],
          fields: 'userEnteredValue',
        },
      }),
    ).toBe(200);
    expect(formulaOf(school)).not.toBe(wanted);
    school.clock.advance(DAY);
    school.heartbeat();
    beats(school);

    expect(formulaOf(school)).toBe(wanted);
    expect(school.verified()).toBe(true);
  });
});
