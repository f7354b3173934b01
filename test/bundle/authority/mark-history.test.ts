import { answerValue } from '../../../local/school/person-at-work';
import { sha256 } from '../../../src/google/sha256';
import { tipAfter } from '../../../src/ledger/chain';
import { parseJsonLines } from '../../../src/ledger/ledger-json';
import { shortCode } from '../../../src/ledger/short-code';
import { reportOn } from '../../../tools/verify-report';
import { pdfFacts } from '../../../verifier/read/pdf-facts';
import { ask, decide, WRONG } from '../../authority/support/corrections';
import {
  fromSnapshot,
  type TinySchool,
  takeSnapshot,
  tinySchool,
} from '../../authority/support/school';
import { PEOPLE } from '../../authority/support/tiny-tables';
import { judged } from '../../verifier/brought-by';
import { textOfBytes } from './support/pdf-text';

/** Entered, changed, deleted, entered again, locked, corrected by request; and marks of another subject. */
function lived(): TinySchool {
  const school = tinySchool();

  for (const typed of ['5', '6', '', '7']) {
    school.clock.advance(60_000);
    school.type(PEOPLE.maths, WRONG, typed);
    school.heartbeat();
  }

  school.clock.advance(60_000);
  school.type(PEOPLE.literature, { ...WRONG, tab: 'van' }, '8');
  school.heartbeat();
  school.clock.advance(60_000);
  answerValue(school.person(PEOPLE.principal).command('lock.apply', { scope: {}, reason: 'Chốt' }));
  school.heartbeat();
  school.clock.advance(60_000);
  answerValue(ask(school));
  school.clock.advance(60_000);
  answerValue(decide(school));

  return school;
}

const snapshot = takeSnapshot(lived().workspace);
const fresh = (): TinySchool => fromSnapshot(snapshot);
const CELL = { classId: '6A1', pupilId: 'HS101', subjectId: 'toan', assessment: 'HK1.TX1' };
const history = (school: TinySchool, email: string, asked: object = CELL) =>
  school.person(email).query('mark.history', { classId: '6A1', ...asked });
const exported = (school: TinySchool, chain: string) =>
  answerValue(school.person(PEOPLE.inspector).query('ledger.export', { chain }));
const report = (text: string, code = '', chain = '') =>
  reportOn(parseJsonLines(text), sha256, { code, chain });

/** The owner of the files writes a cell of the ledger, as only the owner can. `row` is that of the sheet. */
function tamper(school: TinySchool, column: string, row: number, value: string): void {
  const range = `'6A1'!${column}${row}`;
  const { status } = school
    .files()
    .call(
      'PUT',
      `https://sheets.googleapis.com/v4/spreadsheets/${school.files().ledger}/values/${encodeURIComponent(range)}?valueInputOption=RAW`,
      { range, values: [[value]] },
    );

  expect(status).toBe(200);
}

const sequenceOf = (school: TinySchool, meaning: string) =>
  school.history(WRONG).find((entry) => entry.meaning === meaning)?.seq ?? 0;

describe('the life of a mark', () => {
  it('is told whole to an inspector, newest first, with what came of it', () => {
    const { lines, net, chain, more } = answerValue(history(fresh(), PEOPLE.inspector));

    expect(lines.map(({ kind, oldValue, newValue }) => [kind, oldValue, newValue])).toEqual([
      ['archive', '', ''],
      ['apply', '7', '8'],
      ['approve', '7', '8'],
      ['request', '7', '8'],
      ['enter', '', '7'],
      ['delete', '6', ''],
      ['change', '5', '6'],
      ['enter', '', '5'],
    ]);
    expect(net).toEqual({
      cells: 1,
      changedCells: 1,
      changes: 4,
      values: ['5', '6', '', '7', '8'],
    });
    expect(chain).toMatchObject({ chain: '6A1', verified: true, firstBad: null });
    expect(more).toBe(false);
  });

  it('names who, in which role, what, where and the code of the line', () => {
    const school = fresh();
    const line = answerValue(history(school, PEOPLE.inspector)).lines.at(-1);
    const entry = school.history(WRONG)[0];

    expect(line).toEqual({
      at: entry?.time,
      actor: 'Trần Minh Oanh',
      email: PEOPLE.maths,
      role: 'teacher',
      kind: 'enter',
      meaning: 'Nhập điểm',
      pupilId: 'HS101',
      pupilName: 'Bùi Gia An',
      subjectId: 'toan',
      subjectName: 'Toán',
      assessment: 'HK1.TX1',
      assessmentName: 'Thường xuyên 1 – HKI',
      oldValue: '',
      newValue: '5',
      said: { vi: '', en: '' },
      refs: [],
      chain: '6A1',
      sequence: entry?.seq,
      shortCode: shortCode(entry?.hash ?? ''),
    });
  });

  it('is told of all marks of a pupil, of a subject and of a class', () => {
    const school = fresh();
    const subjects = (asked: object) => [
      ...new Set(
        answerValue(history(school, PEOPLE.deputy, asked)).lines.map((line) => line.subjectId),
      ),
    ];

    expect(subjects({ pupilId: 'HS101' }).sort()).toEqual(['toan', 'van']);
    expect(subjects({ subjectId: 'van' })).toEqual(['van']);
    expect(subjects({}).sort()).toEqual(['', 'toan', 'van']);
    expect(answerValue(history(school, PEOPLE.deputy, {})).net).toMatchObject({
      cells: 2,
      changedCells: 1,
      values: [],
    });
  });
});

describe('the life of a mark on a page', () => {
  it('tells who, how that is known, when, from what to what, and by which papers', () => {
    const school = fresh();
    const { base64 } = answerValue(school.person(PEOPLE.maths).query('mark.life', CELL));
    const bytes = Buffer.from(base64, 'base64');
    const { head } = pdfFacts('dien-bien.pdf', bytes);

    expect(head).toMatchObject({ chain: '6A1' });
    const text = textOfBytes(bytes);
    expect(text).toContain('TRÍCH LỤC DIỄN BIẾN MỘT GIÁ TRỊ');
    expect(text).toContain('Trần Minh Oanh');
    expect(text).toContain('7 → 8');
    expect(text).toContain('PĐN-001');
  });

  it('is for those who may look the mark up', () => {
    expect(fresh().person(PEOPLE.sport).query('mark.life', CELL)).toMatchObject({
      code: 'ROLE_NOT_HELD',
    });
  });
});

describe('the official value on the page', () => {
  const page = (school: TinySchool): string =>
    textOfBytes(
      Buffer.from(
        answerValue(school.person(PEOPLE.maths).query('mark.life', CELL)).base64,
        'base64',
      ),
    );

  it('is the accepted one, whatever rows of the ledger can still be read', () => {
    const school = fresh();
    tamper(school, 'D', sequenceOf(school, 'apply') + 1, 'gì đó');

    expect(page(school)).toContain('Giá trị chính thức hiện nay: 8 ');
    expect(page(school)).toContain('KHÔNG KHỚP');
  });

  it('is given of nobody who never was in the class, nor the name', () => {
    const answer = fresh()
      .person(PEOPLE.maths)
      .query('mark.life', { ...CELL, pupilId: 'HS302' });

    expect(answer).toMatchObject({ ok: false, code: 'UNKNOWN_PUPIL' });
    expect(JSON.stringify(answer)).not.toContain('Đỗ Minh Khang');
  });
});

describe('a proof of one row, for somebody outside', () => {
  const proven = (school: TinySchool, email: string, sequence: number) =>
    school.person(email).query('proof.inclusion', { chain: '6A1', sequence });

  it('is given by whoever may look the row up, and holds against the heads file of the school', () => {
    const school = fresh();
    const sequence = sequenceOf(school, 'apply');
    const { text } = answerValue(proven(school, PEOPLE.maths, sequence));
    const heads = answerValue(school.person(PEOPLE.inspector).query('proof.heads', {})).text;

    expect(judged({ 'mot.json': text, 'dau.jsonl': heads }).findings[0]).toMatchObject({
      kind: 'entry-outside',
      values: { seq: sequence, oldValue: '7', newValue: '8', source: 'dau.jsonl' },
    });
    expect(heads).toContain('"kind":"minutes"');
    // Names of files have names of pupils in them.
    expect(heads).not.toContain('.pdf');
  });

  it.each([PEOPLE.sport, PEOPLE.office])('is not given by %s', (email) => {
    const school = fresh();

    expect(proven(school, email, sequenceOf(school, 'apply'))).toMatchObject({
      code: 'ROLE_NOT_HELD',
    });
  });

  it('of a row about no subject of a teacher is not given either', () => {
    expect(proven(fresh(), PEOPLE.maths, 1)).toMatchObject({ code: 'ROLE_NOT_HELD' });
  });
});

describe('who may look a mark up', () => {
  it.each([PEOPLE.principal, PEOPLE.deputy, PEOPLE.admin, PEOPLE.inspector, PEOPLE.maths])(
    '%s may',
    (email) => {
      expect(answerValue(history(fresh(), email)).lines).toHaveLength(8);
    },
  );

  it.each([
    ['a stranger', PEOPLE.stranger, CELL, 'NOT_SIGNED_IN'],
    ['the office', PEOPLE.office, CELL, 'ROLE_NOT_HELD'],
    ['a teacher of another subject', PEOPLE.sport, CELL, 'ROLE_NOT_HELD'],
    ['a teacher of other classes', PEOPLE.maths, { classId: '7A1' }, 'ROLE_NOT_HELD'],
    [
      'anybody about a class that is not there',
      PEOPLE.principal,
      { classId: '9Z' },
      'UNKNOWN_CLASS',
    ],
  ])('%s may not', (_who, email, asked, code) => {
    expect(history(fresh(), email, asked)).toMatchObject({ ok: false, code });
  });

  it('shows a teacher only the own subjects, a homeroom teacher the whole class', () => {
    const school = fresh();
    const scope = (email: string) =>
      answerValue(school.person(email).query('mark.scope', { classId: '6A1' }));
    const maths = answerValue(history(school, PEOPLE.maths, {}));

    expect(new Set(maths.lines.map(({ subjectId }) => subjectId))).toEqual(new Set(['toan']));
    expect(scope(PEOPLE.maths).subjects.map(({ id }) => id)).toEqual(['toan']);
    expect(scope(PEOPLE.maths).pupils[0]).toEqual({ id: 'HS101', name: 'Bùi Gia An' });
    expect(scope(PEOPLE.literature).subjects.length).toBeGreaterThan(5);
    expect(answerValue(history(school, PEOPLE.literature)).lines).toHaveLength(8);
  });

  it.each([PEOPLE.maths, PEOPLE.literature, PEOPLE.office])('gives no ledger to %s', (email) => {
    expect(fresh().person(email).query('ledger.export', { chain: '6A1' })).toMatchObject({
      ok: false,
      code: 'ROLE_NOT_HELD',
    });
  });
});

describe('a ledger somebody has changed', () => {
  it('does not fit: the first bad row is named', () => {
    const school = fresh();
    const sequence = sequenceOf(school, 'change');
    tamper(school, 'G', sequence + 1, '9');
    const { chain, lines } = answerValue(history(school, PEOPLE.inspector));

    expect(chain).toMatchObject({ verified: false, firstBad: { sequence, fault: 'changed' } });
    expect(lines).toHaveLength(8);
    expect(report(exported(school, '6A1').text).text).toContain(`BAD  chain 6A1 #${sequence}`);
  });

  it('does not fit where a row cannot be read any more, and every other row is still shown', () => {
    const school = fresh();
    const sequence = sequenceOf(school, 'change');
    tamper(school, 'D', sequence + 1, 'gì đó');
    const { chain, lines } = answerValue(history(school, PEOPLE.inspector));

    expect(chain).toMatchObject({ verified: false, firstBad: { sequence, fault: 'unreadable' } });
    expect(lines).toHaveLength(7);
    expect(report(exported(school, '6A1').text).ok).toBe(false);
  });

  it('does not fit where its last row was taken away', () => {
    const school = fresh();
    const { sequence } = answerValue(history(school, PEOPLE.inspector)).chain;
    const range = `'6A1'!A${sequence + 1}:K${sequence + 1}`;
    const { status } = school
      .files()
      .call(
        'POST',
        `https://sheets.googleapis.com/v4/spreadsheets/${school.files().ledger}/values/${encodeURIComponent(range)}:clear`,
        {},
      );

    expect(status).toBe(200);
    expect(answerValue(history(school, PEOPLE.inspector)).chain).toMatchObject({
      verified: false,
      firstBad: { sequence, fault: 'truncated' },
    });
  });
});

describe('the file for an independent check', () => {
  it.each(['6A1', '7A1'])('of %s verifies, against a code kept outside as well', (chain) => {
    const school = fresh();
    const { fileName, text } = exported(school, chain);
    const entries = school.ledger().filter((entry) => entry.chain === chain);
    const head = tipAfter(chain, entries, sha256);
    const { ok, text: said } = report(text, shortCode(head.root), chain);

    expect(fileName).toMatch(new RegExp(`^so-cai-${chain}-2026-2027\\.jsonl$`));
    expect(said).toContain(`outside head found at ${chain} #${head.size}`);
    // The first entry alone is its own tree head.
    expect(report(text, entries[1]?.hash ?? '', chain).text).toContain(`entry ${chain} #2`);
    expect(ok).toBe(true);
  });

  it.each(['Đầu chuỗi', 'TRUONG', '9Z'])('is not made of %s', (chain) => {
    expect(fresh().person(PEOPLE.inspector).query('ledger.export', { chain })).toMatchObject({
      ok: false,
      code: 'UNKNOWN_CLASS',
    });
  });
});
