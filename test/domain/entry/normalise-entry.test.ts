import fc from 'fast-check';
import {
  type CellContent,
  isPlainMark,
  normaliseEntry,
} from '../../../src/domain/entry/normalise-entry';
import type { SubjectKind } from '../../../src/domain/school/school-types';
import { parseMark, printMark } from '../../../src/domain/text/mark';

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
    ['8.5 as a serial number', number(MAY_8), 'score', 85],
    ['đ', text('đ'), 'comment', 'Đ'],
    ['đạt', text('đạt'), 'comment', 'Đ'],
    ['cd', text('cd'), 'comment', 'CĐ'],
    ['chưa đạt', text('Chưa đạt'), 'comment', 'CĐ'],
    ['decomposed letters', text('Đạt'.normalize('NFD')), 'comment', 'Đ'],
    ['exempt', text('m'), 'score', 'M'],
  ])('%s', (_name, content, kind, value) => {
    expect(normaliseEntry(content, kind, YEAR)).toMatchObject({ kind: 'write', value });
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
    expect(normaliseEntry(content, kind, YEAR)).toEqual({ kind: 'keep' });
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
    const decision = normaliseEntry(content, kind, YEAR);

    expect(decision).toMatchObject({ kind: 'warn', problem });
    expect(decision).toHaveProperty('suggestion', suggestion);
  });
});

test('every mark typed with a point or a comma is read as itself', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100 }), fc.constantFrom(',', '.'), (tenths, point) => {
      const typed = `${Math.floor(tenths / 10)}${point}${tenths % 10}`;

      expect(normaliseEntry(text(typed), 'score', YEAR)).toMatchObject({ value: tenths });
    }),
  );
});

test('what is written is a mark of the subject, and writing it again changes nothing', () => {
  const kinds = fc.constantFrom<SubjectKind>('score', 'comment');

  fc.assert(
    fc.property(fc.string({ maxLength: 6 }), kinds, (typed, kind) => {
      const decision = normaliseEntry(text(typed), kind, YEAR);

      if (decision.kind === 'write' && decision.value !== null) {
        const again =
          typeof decision.value === 'number' ? number(decision.value / 10) : text(decision.value);

        expect(parseMark(printMark(decision.value), kind).ok).toBe(true);
        expect(normaliseEntry(again, kind, YEAR)).toEqual({ kind: 'keep' });
      }
    }),
  );
});

test('only an edit that is surely a mark is let through unread', () => {
  const plain = ['0', '7', '10', '8.5', '9.9', 'Đ', 'CĐ'];
  const others = ['0.5', '8.0', '8,5', '8.55', '11', '-1', '46150', 'đ', '=A1', '', ' 8'];

  expect(plain.filter((value) => !isPlainMark(value))).toEqual([]);
  expect(others.filter((value) => isPlainMark(value))).toEqual([]);
});
