import fc from 'fast-check';
import { cellKind } from '../../src/book/cell-kinds/cell-kinds';
import { COMMENT } from '../../src/book/cell-kinds/comment-kind';
import { COUNT } from '../../src/book/cell-kinds/count-kind';
import { LEVEL } from '../../src/book/cell-kinds/level-kind';
import { SCORE } from '../../src/book/cell-kinds/score-kind';
import { isPlain, readEntry } from '../../src/book/entry-value';
import { printMark } from '../../src/book/mark';
import { cellText, type RawCell } from '../../src/book/mark-cell';

const text = (value: string): RawCell => ({ value, formula: null, shown: value });
const number = (value: number, shown = String(value).replace('.', ',')): RawCell => ({
  value,
  formula: null,
  shown,
});
const blank: RawCell = { value: null, formula: null, shown: '' };
const YEAR = 2026;
/** 8 May 2026 as Sheets keeps it. */
const MAY_8 = 46150;

describe('readEntry', () => {
  it.each<[string, RawCell, string]>([
    ['8,5 as a number', number(8.5), '8,5'],
    ['binary noise', number(8.499999999999), '8,5'],
    ['10', number(10), '10'],
    ['0', number(0), '0'],
    ['text with a point', text('8.5'), '8,5'],
    ['text with a comma', text(' 7,5 '), '7,5'],
    ['full-width digits', text('７,５'), '7,5'],
    ['a day that was typed 8.5', number(MAY_8, '8.5'), '8,5'],
    ['nothing', blank, ''],
    ['an empty text', text('   '), ''],
  ])('takes %s as a score', (_what, cell, value) => {
    expect(readEntry(cell, SCORE, { year: YEAR })).toEqual({ ok: true, value });
  });

  it.each<[string, RawCell, string]>([
    ['11', number(11), 'outOfRange'],
    ['-1', number(-1), 'outOfRange'],
    ['8,55', number(8.55), 'tooManyDecimals'],
    ['a day that was typed 8/5', number(MAY_8, '08/05'), 'date'],
    ['a day under a number format', number(MAY_8, '46150,0'), 'date'],
    ['a fraction as text', text('8/10'), 'fraction'],
    ['a share', number(0.8, '80%'), 'notAMark'],
    ['a share with a blank', number(0.5, '50 %'), 'notAMark'],
    ['a time of day', number(0.5, '12:00'), 'notAMark'],
    ['a formula', { value: 8, formula: '=A1', shown: '8' }, 'formula'],
    ['a formula with an error', { value: null, formula: '=1/0', shown: '#DIV/0!' }, 'formula'],
    ['a word', text('abc'), 'notAMark'],
    ['a level', text('Đ'), 'wrongKind'],
    ['TRUE', { value: true, formula: null, shown: 'TRUE' }, 'notAMark'],
  ])('refuses %s as a score', (_what, cell, problem) => {
    expect(readEntry(cell, SCORE, { year: YEAR })).toMatchObject({ ok: false, problem });
  });

  it.each<[RawCell, string]>([
    [text('Đ'), 'Đ'],
    [text('đ'), 'Đ'],
    [text('cđ'), 'CĐ'],
    [text('CD'), 'CĐ'],
    [text('CĐ'.normalize('NFD')), 'CĐ'],
  ])('takes %j in a comment subject', (cell, value) => {
    expect(readEntry(cell, COMMENT, { year: YEAR })).toEqual({ ok: true, value });
  });

  it('refuses a number in a comment subject', () => {
    expect(readEntry(number(8), COMMENT, { year: YEAR })).toMatchObject({ ok: false });
  });

  it.each<[RawCell, boolean]>([
    [number(0), true],
    [number(2), true],
    [blank, true],
    [number(-1), false],
    [number(1.5), false],
    [text('hai'), false],
    [{ value: 2, formula: '=1+1', shown: '2' }, false],
  ])('takes %j as a number of sessions: %s', (cell, ok) => {
    expect(readEntry(cell, COUNT, { year: YEAR }).ok).toBe(ok);
  });

  it.each<[RawCell, boolean]>([
    [text('Tốt'), true],
    [text('tốt'), true],
    [text('Chưa đạt'), true],
    [blank, true],
    [text('Giỏi'), false],
    [{ value: 'Tốt', formula: '="Tốt"', shown: 'Tốt' }, false],
  ])('takes %j as a training level: %s', (cell, ok) => {
    expect(readEntry(cell, LEVEL, { year: YEAR }).ok).toBe(ok);
  });

  it('reads every mark back from the cell it is written into, in its plain form', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100 }), (tenths) => {
        const cell = number(tenths / 10);
        const printed = printMark(tenths);

        expect(readEntry(cell, SCORE, { year: YEAR })).toEqual({ ok: true, value: printed });
        expect(cellText(cell)).toBe(printed);
        expect(isPlain(cell, printed, SCORE)).toBe(true);
        expect(isPlain(text(printed), printed, SCORE)).toBe(false);
      }),
    );
  });

  it('never throws and never takes what is not one of the 101 marks', () => {
    const marks = new Set(Array.from({ length: 101 }, (_, tenths) => printMark(tenths)));
    const anyCell = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => number(value)),
      fc.string().map(text),
      fc.constantFrom(true, false).map((value) => ({ value, formula: null, shown: 'x' })),
    );

    fc.assert(
      fc.property(anyCell, (cell) => {
        const reading = readEntry(cell, SCORE, { year: YEAR });

        expect(!reading.ok || reading.value === '' || marks.has(reading.value)).toBe(true);
      }),
    );
  });
});

describe('M stands only where an exemption is recorded', () => {
  it.each(['M', 'm', 'Miễn', 'М'])('%s is refused elsewhere, with what to do', (typed) => {
    for (const kind of ['score', 'comment'] as const) {
      expect(readEntry(text(typed), cellKind(kind), { year: YEAR })).toEqual({
        ok: false,
        shown: 'M',
        problem: 'notExempt',
      });
    }
  });

  it('is taken there', () => {
    expect(readEntry(text('m'), COMMENT, { year: YEAR, isExempt: true })).toEqual({
      ok: true,
      value: 'M',
    });
  });
});

describe('attendance and training', () => {
  it.each<[RawCell, 'count' | 'level', string]>([
    [text('T'), 'level', 'Tốt'],
    [text('cđ'), 'level', 'Chưa đạt'],
    [text('Ð'), 'level', 'Đạt'],
    [text('K\u200B'), 'level', 'Khá'],
    [number(2), 'count', '2'],
    [number(12), 'count', '12'],
    [text('２'), 'count', '2'],
    [text('02'), 'count', '2'],
  ])('reads %j as %s %s', (cell, kind, value) => {
    expect(readEntry(cell, cellKind(kind), { year: YEAR })).toEqual({ ok: true, value });
  });

  it.each<[RawCell, 'count' | 'level', string]>([
    [text('1P'), 'count', 'notCount'],
    [number(-3), 'count', 'notCount'],
    [number(1.5), 'count', 'notCount'],
    [number(2, '200%'), 'count', 'notCount'],
    [number(1, '24:00:00'), 'count', 'notCount'],
    [number(MAY_8, '8.5'), 'count', 'notCount'],
    [number(MAY_8, '08/05'), 'level', 'notLevel'],
    [text('TB'), 'level', 'notLevel'],
    [number(8), 'level', 'notLevel'],
  ])('refuses %j', (cell, kind, problem) => {
    expect(readEntry(cell, cellKind(kind), { year: YEAR })).toMatchObject({ ok: false, problem });
  });
});

it.each(['CÐ', 'cÐ', 'СĐ', 'ÐẠT', 'D\u0335'])('reads the look-alike %s of a level', (typed) => {
  expect(readEntry(text(typed), COMMENT, { year: YEAR })).toMatchObject({ ok: true });
});

it.each<[RawCell, string]>([
  [text('7,50'), '7,5'],
  [text('8,0'), '8'],
  [text('08,5'), '8,5'],
  [text('7.50'), '7,5'],
  [text('8,300000000000001'), '8,3'],
  [number(8.300000000000002), '8,3'],
])('equal numbers are equal, however they are written: %j', (cell, value) => {
  expect(readEntry(cell, SCORE, { year: YEAR })).toEqual({ ok: true, value });
});
