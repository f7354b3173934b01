import fc from 'fast-check';
import { frozenClock } from '../../local/kernel/clock';
import { SheetsService } from '../../local/sheets/sheets-service';
import { type BookTab, formulasAt, writtenTabs } from '../../src/book/book-tabs';
import { columnLetters } from '../../src/book/column-name';
import { printMark } from '../../src/book/mark';
import { HEADER_ROWS } from '../../src/book/tab-layout';
import { termResult } from '../../src/capabilities/results/pure/term-result';
import { TestDrive } from '../local/sheets/support/workspace';

const OWNER = 'so@truong.edu.vn';
const SAMPLE = 60;

function tabOf(id: string): BookTab {
  const tab = writtenTabs({ grade: 6 }).find((entry) => entry.id === id);

  if (tab === undefined) {
    throw new Error(id);
  }

  return tab;
}

/** Marks of one pupil a row: column key → printed value. */
type Marks = Readonly<Record<string, string>>;

const service = (): ((method: string, path: string, body?: unknown) => unknown) => {
  const drive = new TestDrive();
  const sheets = new SheetsService({ access: drive, clock: frozenClock(Date.UTC(2026, 9, 5)) });

  return (method, path, body) => {
    const answer = sheets.handle({
      method,
      url: `https://sheets.googleapis.com/v4/spreadsheets${path}`,
      headers: { 'content-type': 'application/json' },
      body: Buffer.from(body === undefined ? '' : JSON.stringify(body)),
      actor: { email: OWNER },
    });
    const text = Buffer.from(answer.body).toString('utf8');

    if (answer.status !== 200) {
      throw new Error(text);
    }

    return JSON.parse(text);
  };
};

const cell = (text: string) =>
  /^\d/.test(text)
    ? { userEnteredValue: { numberValue: Number(text.replace(',', '.')) } }
    : text === ''
      ? {}
      : { userEnteredValue: { stringValue: text } };

/** Requests that write the formulas of a tab into all its rows. */
function fills(tab: BookTab, endRowIndex: number) {
  return [...tab.formulas].map(([column, formulaValue]) => {
    const startColumnIndex = tab.columns.findIndex((entry) => entry.key === column);

    return {
      repeatCell: {
        range: {
          sheetId: 5,
          startRowIndex: HEADER_ROWS,
          endRowIndex,
          startColumnIndex,
          endColumnIndex: startColumnIndex + 1,
        },
        cell: { userEnteredValue: { formulaValue } },
        fields: 'userEnteredValue',
      },
    };
  });
}

/** Values of one column of the pupils' rows, as they are computed. */
function shownColumn(
  call: ReturnType<typeof service>,
  spreadsheetId: string,
  { column, endRow }: { column: number; endRow: number },
): (string | number)[][] {
  const letter = columnLetters(column);
  const range = `'T'!${letter}${HEADER_ROWS + 1}:${letter}${endRow}`;
  const { values = [] } = call(
    'GET',
    `/${spreadsheetId}/values/${encodeURIComponent(range)}?valueRenderOption=UNFORMATTED_VALUE`,
  ) as { values?: (string | number)[][] };

  return values;
}

/** Computes the formulas of a tab in the sheet simulator with the locale of the books. */
function computed(tab: BookTab, rows: readonly Marks[], key: string): string[] {
  const call = service();
  const { spreadsheetId } = call('POST', '', {
    properties: { title: 'x', locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh' },
    sheets: [
      {
        properties: {
          sheetId: 5,
          title: 'T',
          gridProperties: { rowCount: HEADER_ROWS + rows.length, columnCount: tab.columns.length },
        },
      },
    ],
  }) as { spreadsheetId: string };
  const endRowIndex = HEADER_ROWS + rows.length;
  call('POST', `/${spreadsheetId}:batchUpdate`, {
    requests: [
      {
        updateCells: {
          start: { sheetId: 5, rowIndex: HEADER_ROWS, columnIndex: 0 },
          rows: rows.map((marks) => ({
            values: tab.columns.map((column) => cell(marks[column.key] ?? '')),
          })),
          fields: 'userEnteredValue',
        },
      },
      ...fills(tab, endRowIndex),
    ],
  });
  const values = shownColumn(call, spreadsheetId, {
    column: tab.columns.findIndex((entry) => entry.key === key),
    endRow: endRowIndex,
  });

  return rows.map((_, index) => {
    const value = values[index]?.[0] ?? '';

    return typeof value === 'number' ? value.toFixed(1).replace('.', ',') : value;
  });
}

function marksOf(tab: BookTab, value: fc.Arbitrary<string>): fc.Arbitrary<Marks> {
  const keys = tab.columns.filter(({ role }) => role === 'mark').map(({ key }) => key);

  return fc.record(Object.fromEntries(keys.map((key) => [key, value])));
}

describe.each([
  ['toan', fc.integer({ min: 0, max: 100 }).map(printMark)],
  ['tin', fc.integer({ min: 0, max: 100 }).map(printMark)],
  ['gdtc', fc.constantFrom('Đ', 'Đ', 'Đ', 'CĐ')],
] as const)('the formulas of %s', (id, value) => {
  const tab = tabOf(id);
  const kind = tab.subject?.kind ?? 'score';
  const regularCount = tab.columns.filter(({ key }) => key.startsWith('HK1.TX')).length;
  const official = (marks: Marks, term: 1 | 2): string =>
    termResult({ kind, term, regularCount }, (key) => marks[key] ?? '');

  it.each([1, 2] as const)('give the semester result the rules give, semester %i', (term) => {
    const rows = fc.sample(marksOf(tab, value), { numRuns: SAMPLE, seed: term });

    expect(computed(tab, rows, `HK${term}.TB`)).toEqual(rows.map((marks) => official(marks, term)));
  });

  it('stay blank while a mark is missing', () => {
    const holey = marksOf(tab, fc.oneof({ weight: 4, arbitrary: value }, fc.constant('')));
    const rows = fc.sample(holey, { numRuns: SAMPLE, seed: 7 });

    expect(computed(tab, rows, 'HK1.TB')).toEqual(rows.map((marks) => official(marks, 1)));
  });
});

test('what is neither Đ nor CĐ leaves the result blank: nothing else is ever CĐ', () => {
  const tab = tabOf('gdtc');
  const regularCount = tab.columns.filter(({ key }) => key.startsWith('HK1.TX')).length;
  const value = fc.constantFrom('Đ', 'Đ', 'M', 'CĐ');
  const all = Object.fromEntries(tab.columns.map(({ key }) => [key, 'M']));
  const rows = [all, ...fc.sample(marksOf(tab, value), { numRuns: SAMPLE, seed: 3 })];
  const official = rows.map((marks) =>
    termResult({ kind: 'comment', term: 1, regularCount }, (key) => marks[key] ?? ''),
  );

  expect(official[0]).toBe('');
  expect(computed(tab, rows, 'HK1.TB')).toEqual(official);
});

describe('halves', () => {
  it('are rounded up exactly, which binary fractions would not do', () => {
    const tab = tabOf('tin');
    // (7,0 + 8,0 + 2·7,5 + 3·7,5)/7 = 52,5/7 = 7,5; and sums that end at x,x5.
    const rows = Array.from(
      { length: 101 },
      (_, tenths): Marks => ({
        'HK1.TX1': printMark(tenths),
        'HK1.TX2': '0',
        'HK1.GK': '0',
        'HK1.CK': printMark(100 - tenths),
      }),
    );

    expect(computed(tab, rows, 'HK1.TB')).toEqual(
      rows.map((marks) =>
        termResult({ kind: 'score', term: 1, regularCount: 2 }, (key) => marks[key] ?? ''),
      ),
    );
  });
});

test('formulas of a row below, in a tab with a column put in, are those of the first row shifted', () => {
  for (const tab of writtenTabs({ grade: 6 })) {
    const keys = tab.columns.map(({ key }) => key);
    const same = formulasAt(tab, { keys, row: HEADER_ROWS + 1 });
    const moved = formulasAt(tab, { keys: ['', ...keys], row: 19 });
    const back = [...moved].map(([key, formula]) => [
      key,
      formula.replace(/\b([A-Z]{1,2})19\b/g, (_, letters: string) => {
        const index = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

        return `${columnLetters(index - 2)}${HEADER_ROWS + 1}`;
      }),
    ]);

    expect([...same]).toEqual([...tab.formulas]);
    expect(back).toEqual([...tab.formulas]);
  }
});
