import { answerValue } from '../../../local/school/person-at-work';
import { ask, decide, lockedWithMark, WRONG } from '../../authority/support/corrections';
import { fromSnapshot, takeSnapshot, tinySchool } from '../../authority/support/school';
import { PEOPLE } from '../../authority/support/tiny-tables';

const locked = takeSnapshot(lockedWithMark().workspace);
const SHEETS = 'https://sheets.googleapis.com/v4/spreadsheets';

/** What a spreadsheet would take for a formula, or a program for a command. */
const DANGEROUS = [
  '=IMPORTXML("https://ke-gian.vn","//a")',
  '=HYPERLINK("https://ke-gian.vn";"An")',
  '+cmd|" /C calc"!A0',
  '-2+3',
  '@SUM(1+1)',
  '\t=1+1',
  '\r=1+1',
  '<img src=x onerror=alert(1)>',
];

const NEW = {
  id: 'HS900',
  birthDate: '2015-03-01',
  gender: 'Nam',
  ethnicity: '',
  phone: '',
  ministryId: '',
  personalId: '',
} as const;

/** Every formula of a workbook, as it would be computed. */
function formulas(school: ReturnType<typeof tinySchool>, spreadsheetId: string): string[] {
  const fields = 'sheets(data(rowData(values(userEnteredValue(formulaValue)))))';
  const { bytes } = school
    .files()
    .call('GET', `${SHEETS}/${spreadsheetId}?fields=${encodeURIComponent(fields)}`);

  return bytes.toString('utf8').match(/"formulaValue":"(?:[^"\\]|\\.)*"/g) ?? [];
}

describe('texts that look like formulas or programs (peers 21)', () => {
  it.each(DANGEROUS)('as reason and remark are kept as text everywhere: %j', (text) => {
    const school = fromSnapshot(locked);
    const files = school.files();
    const books = [files.control, files.ledger, school.bookId('6A1')];
    const before = books.map((id) => formulas(school, id));
    answerValue(ask(school, { reason: `${text} lí do` }));
    answerValue(decide(school));
    const written = school.history(WRONG).find(({ meaning }) => meaning === 'request');

    expect(written?.reason).toContain(text.trim());
    expect(books.map((id) => formulas(school, id))).toEqual(before);
    expect(school.verified()).toBe(true);
  });

  it.each(DANGEROUS)('as name of a pupil are text in table and book: %j', (text) => {
    const school = tinySchool();
    const answer = school.person(PEOPLE.admin).command('pupil.change', {
      kind: 'admit',
      pupil: { ...NEW, fullName: `${text} An` },
      toClassId: '6A1',
      school: text,
      date: '2026-10-05',
      reason: `${text} chuyển đến`,
      decision: text.trim(),
    });
    school.heartbeat();
    const found = [
      ...formulas(school, school.files().control),
      ...formulas(school, school.bookId('6A1')),
    ].filter((formula) => /ke-gian|calc|1\+1|2\+3/.test(formula));

    const stored = school.table('Học sinh').find(([id]) => id === 'HS900')?.[1];

    expect(answer).toMatchObject({ ok: true });
    expect(stored).toBe(`${text} An`.trim());
    expect(school.shown({ classId: '6A1', tab: 'toan', key: 'TEN', pupil: 4 })).toBe(stored);
    expect(found).toEqual([]);
  });
});
