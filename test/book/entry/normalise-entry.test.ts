import fc from 'fast-check';
import { cellKind } from '../../../src/book/cell-kinds/cell-kinds';
import type { CellContent } from '../../../src/book/entry/entry-decision';
import {
  isPlainEntry,
  normaliseEntry,
  tellExemption,
} from '../../../src/book/entry/normalise-entry';
import { parseMark } from '../../../src/book/mark';
import type { SubjectKind } from '../../../src/school/school-types';

const YEAR = 2026;
/** 8 May 2026 and 9 October 2026 as serial numbers of Sheets. */
const MAY_8 = 46150;
const OCTOBER_9 = 46304;

const text = (value: string): CellContent => ({ kind: 'text', text: value });
const number = (value: number): CellContent => ({ kind: 'number', value });
const date = (day: number, month: number, slash = false, year = YEAR): CellContent => ({
  kind: 'date',
  day,
  month,
  year,
  slash,
});

describe('what was meant is turned into the mark', () => {
  test.each<[string, CellContent, SubjectKind, unknown]>([
    ['a text 8.5', text('8.5'), 'score', 85],
    ['a text 8,5', text('8,5'), 'score', 85],
    ['a text 0.5', text('0.5'), 'score', 5],
    ['zeros at the end', text('8,50'), 'score', 85],
    ['zeros at the end with a point', text('10.00'), 'score', 100],
    ['full-width digits', text('８．５'), 'score', 85],
    ['spaces', text(' 8 , 5 '), 'score', 85],
    ['only spaces', text('   '), 'score', null],
    ['8.5 taken for 8 May', date(8, 5), 'score', 85],
    ['đ', text('đ'), 'comment', 'Đ'],
    ['đạt', text('đạt'), 'comment', 'Đ'],
    ['cd', text('cd'), 'comment', 'CĐ'],
    ['chưa đạt', text('Chưa đạt'), 'comment', 'CĐ'],
    ['decomposed letters', text('Đạt'.normalize('NFD')), 'comment', 'Đ'],
    ['exempt', text('m'), 'score', 'M'],
  ])('%s', (_name, content, kind, value) => {
    expect(normaliseEntry(content, cellKind(kind), YEAR)).toMatchObject({ kind: 'write', value });
  });
});

describe('a mark that stands as it should is left alone', () => {
  test.each<[string, CellContent, SubjectKind]>([
    ['a number', number(8.5), 'score'],
    ['ten', number(10), 'score'],
    ['zero', number(0), 'score'],
    ['a level', text('CĐ'), 'comment'],
    ['blank', { kind: 'blank' }, 'score'],
  ])('%s', (_name, content, kind) => {
    expect(normaliseEntry(content, cellKind(kind), YEAR)).toEqual({ kind: 'keep' });
  });
});

describe('what is no mark is named, never changed', () => {
  test.each<[string, CellContent, SubjectKind, string, unknown]>([
    ['11', number(11), 'score', 'outOfRange', undefined],
    ['85', number(85), 'score', 'outOfRange', undefined],
    ['-1', number(-1), 'score', 'outOfRange', undefined],
    ['8,55', number(8.55), 'score', 'tooManyDecimals', 86],
    ['8,55 as text', text('8,55'), 'score', 'tooManyDecimals', 86],
    ['8/5 as text', text('8/5'), 'score', 'fraction', undefined],
    ['8/5 taken for a date', date(8, 5, true), 'score', 'date', 85],
    ['9.10 taken for a date', date(9, 10), 'score', 'date', undefined],
    ['8.5 or 8/5 as a serial number', number(MAY_8), 'score', 'date', 85],
    ['9.10 as a serial number', number(OCTOBER_9), 'score', 'date', undefined],
    ['a date of another year', date(8, 5, false, 2019), 'score', 'date', undefined],
    ['11.5 taken for a date', date(11, 5), 'score', 'date', undefined],
    ['a formula', { kind: 'formula', text: '=A1' }, 'score', 'formula', undefined],
    ['letters', text('abc'), 'score', 'notAMark', undefined],
    ['a truth value', { kind: 'other', text: 'true' }, 'score', 'notAMark', undefined],
    ['a level in a score subject', text('Đ'), 'score', 'wrongKind', undefined],
    ['a number in a comment subject', number(8), 'comment', 'wrongKind', undefined],
    ['a date in a comment subject', date(8, 5), 'comment', 'wrongKind', undefined],
  ])('%s', (_name, content, kind, problem, suggestion) => {
    const decision = normaliseEntry(content, cellKind(kind), YEAR);

    expect(decision).toMatchObject({ kind: 'warn', problem });
    expect(decision).toHaveProperty('suggestion', suggestion);
  });
});

describe('a serial number is a date of this century alone', () => {
  test.each<[string, number, number, object]>([
    ['its first day', 36_526, 2000, { kind: 'warn', problem: 'date', suggestion: 11 }],
    ['the day before', 36_525, 1999, { kind: 'warn', problem: 'notAMark' }],
    ['its last day', 73_050, 2099, { kind: 'warn', problem: 'date' }],
    ['the day after', 73_051, 2100, { kind: 'warn', problem: 'notAMark' }],
    ['noon of a day', MAY_8 + 0.5, YEAR, { kind: 'warn', problem: 'notAMark' }],
    ['a day of another year', MAY_8, YEAR + 1, { kind: 'warn', problem: 'notAMark' }],
  ])('%s', (_name, serial, year, wanted) => {
    expect(normaliseEntry(number(serial), cellKind('score'), year)).toMatchObject(wanted);
  });
});

test('every mark typed with a point or a comma is read as itself', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100 }), fc.constantFrom(',', '.'), (tenths, point) => {
      const typed = `${Math.floor(tenths / 10)}${point}${tenths % 10}`;

      expect(normaliseEntry(text(typed), cellKind('score'), YEAR)).toMatchObject({ value: tenths });
    }),
  );
});

test('what is written is a mark of the subject, and writing it again changes nothing', () => {
  const kinds = fc.constantFrom<SubjectKind>('score', 'comment');

  fc.assert(
    fc.property(fc.string({ maxLength: 6 }), kinds, (typed, kind) => {
      const decision = normaliseEntry(text(typed), cellKind(kind), YEAR);

      if (decision.kind === 'write' && decision.value !== null) {
        const again =
          typeof decision.value === 'number' ? number(decision.value / 10) : text(decision.value);

        expect(parseMark(cellKind(kind).print(decision.value), kind).ok).toBe(true);
        expect(normaliseEntry(again, cellKind(kind), YEAR)).toEqual({ kind: 'keep' });
      }
    }),
  );
});

test('only an edit that is surely what the cell takes is let through unread', () => {
  const plain = [
    ...['0', '7', '10', '8.5', '9.9'].map((value) => ['score', value] as const),
    ...['Đ', 'CĐ'].map((value) => ['comment', value] as const),
    ...['Tốt', 'Khá', 'Đạt', 'Chưa đạt'].map((value) => ['level', value] as const),
    ...['0', '1', '12'].map((value) => ['count', value] as const),
  ];
  const others = [
    ...['0.5', '8.0', '8,5', '8.55', '11', '-1', '46150', '=A1', '', ' 8'].map(
      (value) => ['score', value] as const,
    ),
    ...['đ', 'Ð', '8'].map((value) => ['comment', value] as const),
    ...['T', 'Đ', '8', 'tốt'].map((value) => ['level', value] as const),
    ...['1.5', '1P', '-3'].map((value) => ['count', value] as const),
  ];

  expect(plain.filter(([kind, value]) => !isPlainEntry(value, cellKind(kind)))).toEqual([]);
  expect(others.filter(([kind, value]) => isPlainEntry(value, cellKind(kind)))).toEqual([]);
});

describe('attendance and training are read like marks', () => {
  test.each<[string, CellContent, 'count' | 'level', unknown]>([
    ['T', text('T'), 'level', 'Tốt'],
    ['t', text('t'), 'level', 'Tốt'],
    ['tốt', text('tốt'), 'level', 'Tốt'],
    ['tot', text('tot'), 'level', 'Tốt'],
    ['K', text('K'), 'level', 'Khá'],
    ['khá', text('KHÁ'), 'level', 'Khá'],
    ['Đ', text('Đ'), 'level', 'Đạt'],
    ['Ð (eth)', text('Ð'), 'level', 'Đạt'],
    ['ĐẠT with an eth', text('ÐẠT'), 'level', 'Đạt'],
    ['dat', text('dat'), 'level', 'Đạt'],
    ['CĐ', text('CĐ'), 'level', 'Chưa đạt'],
    ['cđ', text('cđ'), 'level', 'Chưa đạt'],
    ['chưa đạt', text('chưa  đạt'), 'level', 'Chưa đạt'],
    ['a text 2', text('2'), 'count', 2],
    ['full width', text('２'), 'count', 2],
    ['02', text('02'), 'count', 2],
    ['1,0', text('1,0'), 'count', 1],
    ['only spaces', text('  '), 'count', null],
  ])('%s', (_name, content, kind, value) => {
    expect(normaliseEntry(content, cellKind(kind), YEAR)).toMatchObject({ kind: 'write', value });
  });

  test.each<[string, CellContent, 'count' | 'level', string, unknown]>([
    ['1P', text('1P'), 'count', 'notCount', 1],
    ['2 buổi', text('2 buổi'), 'count', 'notCount', 2],
    ['-3', number(-3), 'count', 'notCount', undefined],
    ['1,5', number(1.5), 'count', 'notCount', undefined],
    ['1.5 taken for a date', date(1, 5), 'count', 'notCount', undefined],
    ['x', text('x'), 'count', 'notCount', undefined],
    ['100', number(100), 'count', 'notCount', undefined],
    ['TB', text('TB'), 'level', 'notLevel', undefined],
    ['8', number(8), 'level', 'notLevel', undefined],
    ['a formula', { kind: 'formula', text: '=A1' }, 'level', 'formula', undefined],
  ])('%s is named, never changed', (_name, content, kind, problem, suggestion) => {
    expect(normaliseEntry(content, cellKind(kind), YEAR)).toEqual(
      expect.objectContaining({ kind: 'warn', problem, suggestion }),
    );
  });

  test.each<[CellContent, 'count' | 'level']>([
    [number(3), 'count'],
    [text('Tốt'), 'level'],
    [{ kind: 'blank' }, 'level'],
  ])('%j is left alone', (content, kind) => {
    expect(normaliseEntry(content, cellKind(kind), YEAR)).toEqual({ kind: 'keep' });
  });
});

test('a computed number is put down as the mark it stands for', () => {
  expect(normaliseEntry(number(8.300000000000002), cellKind('score'), YEAR)).toEqual({
    kind: 'write',
    value: 83,
    typed: '8,3',
  });
  expect(normaliseEntry(text('8.300000000000001'), cellKind('score'), YEAR)).toEqual({
    kind: 'write',
    value: 83,
    typed: '8,3',
  });
});

test('of an M it is told that it holds only where an exemption is recorded', () => {
  for (const typed of ['M', 'm', 'Miễn', 'М']) {
    const content = text(typed);

    expect(
      tellExemption(
        normaliseEntry(content, cellKind('comment'), YEAR),
        content,
        cellKind('comment'),
      ),
    ).toMatchObject({
      kind: 'warn',
      problem: 'exemption',
    });
  }
});
