import { HEADER_ROWS } from '../../../src/book/tab-layout';
import { drawnBook } from '../../../src/engine/display/drawn-book';
import {
  helpText,
  linesText,
  lookText,
  numberFormatText,
  ruleText,
} from '../../../src/engine/display/same-look';
import { wantedBook } from '../../../src/engine/display/wanted-book';

const GRADES = [6, 7, 8, 9];

describe('the look of a book, as the requests that make it leave it', () => {
  it.each(GRADES)(
    'has every tab of grade %i with its title, widths and frozen headers',
    (grade) => {
      const { drawn, tabs } = wantedBook({ grade });

      expect(drawn).toMatchObject({ locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh' });
      expect([...drawn.sheets.keys()]).toEqual([0, ...tabs.map(({ sheetId }) => sheetId)]);
      expect(
        tabs.map(({ sheetId }) => {
          const { properties, widths } = drawn.sheets.get(sheetId) ?? {};

          return [properties?.title, properties?.gridProperties?.frozenRowCount, widths?.size];
        }),
      ).toEqual(tabs.map(({ title, columns }) => [title, HEADER_ROWS, columns.length]));
    },
  );

  it('checks marks, and shows them in no format of their own', () => {
    const { drawn, tabs } = wantedBook({ grade: 6 });
    const maths = tabs.find(({ id }) => id === 'toan');
    const index = maths?.columns.findIndex(({ key }) => key === 'HK1.TX1') ?? -1;
    const cell = drawn.sheets.get(maths?.sheetId ?? -1)?.cell(HEADER_ROWS, index);

    expect(cell?.format).toEqual({ horizontalAlignment: 'CENTER' });
    expect(cell?.rule?.condition?.type).toBe('NUMBER_BETWEEN');
    expect(helpText(cell?.rule)).toContain('8,5');
    expect(linesText(cell?.borders)).toBe(Array(4).fill('SOLID 209').join('|'));
  });

  it('refuses a kind of request of which nobody has said what it does to the look', () => {
    expect(() => drawnBook([{ clearBasicFilter: { sheetId: 1 } }])).toThrow('clearBasicFilter');
  });
});

describe('two formats', () => {
  it.each([
    [
      'nothing and the defaults',
      undefined,
      {
        backgroundColor: { red: 1, green: 1, blue: 1 },
        wrapStrategy: 'OVERFLOW_CELL',
        textFormat: { fontSize: 10, bold: false, foregroundColor: {} },
      },
    ],
    [
      'a colour and what Google keeps of it',
      { backgroundColor: { red: 0.95, green: 0.95, blue: 0.95 } },
      { backgroundColor: { red: 0.9490196, green: 0.9490196, blue: 0.9490196 } },
    ],
    [
      'a colour by its two names',
      { textFormat: { foregroundColor: { red: 1 } } },
      { textFormat: { foregroundColorStyle: { rgbColor: { red: 1 } } } },
    ],
  ])('look the same: %s', (_what, one, other) => {
    expect(lookText(one)).toBe(lookText(other));
  });

  it.each([
    ['white text', { textFormat: { foregroundColor: { red: 1, green: 1, blue: 1 } } }],
    [
      'white text by the newer name',
      {
        textFormat: {
          foregroundColor: {},
          foregroundColorStyle: { rgbColor: { red: 1, green: 1, blue: 1 } },
        },
      },
    ],
    [
      'a colour of the theme',
      { textFormat: { foregroundColorStyle: { themeColor: 'BACKGROUND' } } },
    ],
    ['a font of signs', { textFormat: { fontFamily: 'Wingdings' } }],
    ['tiny text', { textFormat: { fontSize: 1 } }],
    ['clipped text', { wrapStrategy: 'CLIP' }],
    ['turned text', { textRotation: { angle: 90 } }],
  ])('differ: plain and %s', (_what, format) => {
    expect(lookText(format)).not.toBe(lookText({}));
  });
});

describe('lines around a cell', () => {
  const line = { style: 'SOLID', color: { red: 0.75, green: 0.78, blue: 0.82 } };

  it('are the same as Google keeps them, and others where style, colour or side differ', () => {
    const kept = { style: 'SOLID', color: { blue: 0.81960785 } };

    expect(linesText({ top: kept })).toBe(linesText({ top: line }));
    expect(linesText({ bottom: line })).not.toBe(linesText({ top: line }));
    expect(linesText({ top: { ...line, style: 'DASHED' } })).not.toBe(linesText({ top: line }));
    expect(linesText({ top: { ...line, color: {} } })).not.toBe(linesText({ top: line }));
    expect(linesText()).not.toBe(linesText({ top: line }));
  });
});

describe('checks and number formats', () => {
  it('are compared by what they do', () => {
    const condition = { type: 'NUMBER_BETWEEN', values: [{ userEnteredValue: '0' }] };

    expect(ruleText({ condition, inputMessage: 'x', strict: false })).toBe(ruleText({ condition }));
    expect(ruleText({ condition, strict: true })).not.toBe(ruleText({ condition }));
    expect(ruleText(null)).toBe('');
    expect(numberFormatText({ type: 'NUMBER', pattern: '0' })).not.toBe(
      numberFormatText(undefined),
    );
    // As Sheets answers for a format of which only the pattern was asked, and which has none.
    expect(numberFormatText({})).not.toBe(numberFormatText(undefined));
    expect(numberFormatText({ pattern: 'General' })).toBe(numberFormatText(undefined));
  });
});
