import { answerValue } from '../../../../local/school/person-at-work';
import {
  beats,
  bookPart,
  cellPart,
  DAY,
  does,
  MARK,
  mails,
  rangeAt,
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
const WHITE = { red: 1, green: 1, blue: 1 };

const format = (school: TinySchool, userEnteredFormat: object, fields: string): Request => ({
  repeatCell: {
    range: rangeAt(school, MARK, 4),
    cell: { userEnteredFormat },
    fields: `userEnteredFormat(${fields})`,
  },
});
const pattern = (school: TinySchool, text: string): Request =>
  format(school, { numberFormat: { type: 'NUMBER', pattern: text } }, 'numberFormat');

/** The ways in which the school's side comes to look at every cell of a book. */
const LOOKS: readonly [string, (school: TinySchool) => void][] = [
  [
    'the daily look',
    (school) => {
      school.clock.advance(DAY);
      school.heartbeat();
    },
  ],
  [
    'the write of a lock',
    (school) => {
      answerValue(
        school.person(PEOPLE.principal).command('lock.apply', { scope: {}, reason: 'Chốt sổ' }),
      );
    },
  ],
];

describe('the display of marks (K5)', () => {
  it.each([
    ['5 as 10', '"10"', '10', '5'],
    ['8,5 as 9', '0', '9', '8,5'],
  ])('shows %s by a number format only until the next beat', (_what, text, shown, official) => {
    const school = fresh();
    const cell = official === '5' ? MARK : lies;
    expect(does(school, PEOPLE.maths, pattern(school, text))).toBe(200);
    expect(school.shown(cell)).toBe(shown);
    beats(school);

    expect(school.shown(cell)).toBe(official);
    expect(repairs(school)).toHaveLength(1);
    expect(said(repairs(school)[0])).toContain(PEOPLE.maths);
    expect(said(repairs(school)[0])).toContain(`${official} ≠ “${shown}”`);
    expect(mails(school).map(({ to }) => to)).toContainEqual([PEOPLE.admin]);
    expect(school.history(cell).map(({ meaning }) => meaning)).toEqual(['enter']);
    expect(school.verified()).toBe(true);
    staysSo(school);
  });

  const HIDING: readonly [string, (school: TinySchool) => Request, string][] = [
    ['a number format of blank cells', (school) => pattern(school, '"10"'), 'số hiện khác giá trị'],
    [
      'white text',
      (school) => format(school, { textFormat: { foregroundColor: WHITE } }, 'textFormat'),
      'định dạng bị đổi',
    ],
    [
      'white text by the newer field',
      (school) =>
        format(
          school,
          { textFormat: { foregroundColorStyle: { rgbColor: WHITE } } },
          'textFormat.foregroundColorStyle',
        ),
      'định dạng bị đổi',
    ],
    [
      'red text as of a correction',
      (school) => format(school, { textFormat: { foregroundColor: { red: 0.75 } } }, 'textFormat'),
      'định dạng bị đổi',
    ],
    [
      'a background',
      (school) => format(school, { backgroundColor: { red: 0.5 } }, 'backgroundColor'),
      'định dạng bị đổi',
    ],
    [
      'text struck out and tiny',
      (school) =>
        format(school, { textFormat: { strikethrough: true, fontSize: 1 } }, 'textFormat'),
      'định dạng bị đổi',
    ],
    [
      'text that is a link to elsewhere',
      (school) =>
        format(school, { textFormat: { link: { uri: 'https://vi-du.vn' } } }, 'textFormat.link'),
      'định dạng bị đổi',
    ],
    [
      'text pushed out of sight and written from the right',
      (school) =>
        format(
          school,
          { padding: { top: 90, left: 90 }, textDirection: 'RIGHT_TO_LEFT' },
          'padding,textDirection',
        ),
      'định dạng bị đổi',
    ],
    [
      'no check of what is typed',
      (school) => ({ setDataValidation: { range: rangeAt(school, MARK, 4) } }),
      'kiểm tra dữ liệu bị đổi',
    ],
    [
      'another check',
      (school) => ({
        setDataValidation: {
          range: rangeAt(school, MARK, 4),
          rule: {
            condition: { type: 'NUMBER_GREATER', values: [{ userEnteredValue: '5' }] },
            strict: true,
          },
        },
      }),
      'kiểm tra dữ liệu bị đổi',
    ],
    [
      'another help beside what is typed',
      (school) => {
        const range = rangeAt(school, MARK, 4);
        const condition = {
          type: 'NUMBER_BETWEEN',
          values: [{ userEnteredValue: '0' }, { userEnteredValue: '10' }],
        };

        return {
          setDataValidation: {
            range,
            rule: { condition, inputMessage: 'Điểm từ 0 đến 100', strict: false },
          },
        };
      },
      'kiểm tra dữ liệu bị đổi',
    ],
    [
      'thick lines around cells',
      (school) => {
        const line = { style: 'SOLID_THICK', color: { red: 0.75, green: 0.78, blue: 0.82 } };

        return {
          updateBorders: {
            range: rangeAt(school, MARK, 4),
            ...{ top: line, bottom: line, left: line, right: line },
          },
        };
      },
      'đường kẻ ô bị đổi',
    ],
    [
      'a line above in another colour',
      (school) => ({
        updateBorders: {
          range: rangeAt(school, MARK, 1),
          top: { style: 'SOLID', colorStyle: { rgbColor: { red: 1 } } },
        },
      }),
      'đường kẻ ô bị đổi',
    ],
    [
      'no lines',
      (school) => {
        const line = { style: 'NONE' };

        return {
          updateBorders: {
            range: rangeAt(school, MARK, 4),
            ...{ top: line, bottom: line, left: line, right: line },
            ...{ innerHorizontal: line, innerVertical: line },
          },
        };
      },
      'đường kẻ ô bị đổi',
    ],
    [
      'a rule of conditional formats (peers 18)',
      (school) => ({
        addConditionalFormatRule: {
          index: 0,
          rule: {
            ranges: [rangeAt(school, MARK, 4)],
            booleanRule: {
              condition: { type: 'NOT_BLANK' },
              format: { textFormat: { foregroundColor: WHITE } },
            },
          },
        },
      }),
      'định dạng có điều kiện',
    ],
  ];
  const CASES = LOOKS.flatMap(([look, act]) =>
    HIDING.filter(
      ([what]) => look === 'the daily look' || !/text|check|background|line|help/.test(what),
    ).map(([what, request, words]) => ({ look, act, what, request, words })),
  );

  it.each(CASES)('is laid anew by $look: $what', ({ act, request, words }) => {
    const school = fresh();
    const before = cellPart(school, MARK);
    const blank = { ...MARK, key: 'HK1.TX2' };
    const blankBefore = cellPart(school, blank);
    expect(does(school, PEOPLE.maths, request(school))).toBe(200);
    act(school);

    expect(cellPart(school, MARK)).toEqual(before);
    expect(cellPart(school, blank)).toEqual(blankBefore);
    expect(bookPart(school, 'sheets(conditionalFormats)').sheets ?? []).toEqual(
      (bookPart(school, 'sheets(properties(sheetId))').sheets ?? []).map(() => ({})),
    );
    const [repair] = repairs(school).filter((entry) => said(entry).includes(words));
    expect(repair).toMatchObject({ actor: PEOPLE.owner, role: 'system' });
    expect(said(repair)).toContain(PEOPLE.maths);
    staysSo(school);
  });

  it('keeps the marks under a merge, and says which it wrote again (peers 28)', () => {
    const school = fresh();
    expect(
      does(school, PEOPLE.maths, {
        mergeCells: { range: rangeAt(school, MARK, 3), mergeType: 'MERGE_ALL' },
      }),
    ).toBe(200);
    expect(school.shown(lies)).toBe('');
    beats(school);
    const shown = [0, 1, 2, 3].map((pupil) => school.shown({ ...MARK, pupil }));

    expect(shown).toEqual(['5', '8,5', '7', '9']);
    expect(bookPart(school, 'sheets(merges)')).toEqual(bookPart(fresh(), 'sheets(merges)'));
    expect(said(repairs(school)[0])).toMatch(/ô bị gộp hoặc tách: .*8,5.*7/);
    expect(school.history(lies).map(({ meaning }) => meaning)).toEqual(['enter']);
    expect(mails(school)).toHaveLength(1);
    staysSo(school);
  });

  it('is put right by a lock that finds marks under a merge', () => {
    const school = fresh();
    does(school, PEOPLE.maths, {
      mergeCells: { range: rangeAt(school, MARK, 3), mergeType: 'MERGE_ALL' },
    });
    LOOKS[1]?.[1](school);

    expect(school.shown(lies)).toBe('8,5');
    staysSo(school);
  });
});

describe('notes of marks', () => {
  const note = (school: TinySchool, text: string): Request => ({
    updateCells: {
      start: {
        sheetId: school.place(MARK).sheetId,
        rowIndex: school.place(MARK).row,
        columnIndex: school.place(MARK).column,
      },
      rows: [{ values: [{ note: text }] }],
      fields: 'note',
    },
  });

  it('are the school’s own: a forged one goes with the next beat and is told of', () => {
    const school = fresh();
    does(school, PEOPLE.maths, note(school, 'Sửa theo PĐN-009: 4 → 5; duyệt lúc 05/10/2026 09:00'));
    beats(school);

    expect(school.note(MARK)).toBe('');
    expect(said(repairs(school)[0])).toContain('PĐN-009: 4 → 5');
    expect(mails(school)).toHaveLength(1);
    staysSo(school);
  });

  it('of teachers go as well, kept in the ledger, without a mail', () => {
    const school = fresh();
    does(school, PEOPLE.maths, note(school, 'Em này vắng có phép'));
    beats(school);

    expect(school.note(MARK)).toBe('');
    expect(said(repairs(school)[0])).toContain('Em này vắng có phép');
    expect(mails(school)).toEqual([]);
  });

  it('of a refusal stay until a valid value is accepted there (T6), and come back when deleted', () => {
    const school = fresh();
    school.clock.advance(60_000);
    school.type(PEOPLE.maths, MARK, '11');
    beats(school);
    const refused = school.note(MARK);
    does(school, PEOPLE.maths, note(school, ''));
    beats(school);
    const again = school.note(MARK);
    school.clock.advance(60_000);
    school.type(PEOPLE.maths, MARK, '8');
    beats(school);

    expect(refused).toMatch(/^Không nhận “11”/);
    expect(again).toBe(refused);
    expect(school.shown(MARK)).toBe('8');
    expect(school.note(MARK)).toBe('');
    expect(repairs(school)).toHaveLength(1);
    staysSo(school);
  });
});
