import fc from 'fast-check';
import { REMARK, YEAR_REMARK } from '../../../src/book/cell-kinds/remark-kind';
import { isPlainEntry } from '../../../src/book/entry/normalise-entry';
import { readEntry } from '../../../src/book/entry-value';
import { unprintable } from '../../../src/kernel/text/unprintable';

const YEAR = 2026;
const text = (value: string) => ({ value, formula: null, shown: value });
const read = (value: string, kind = REMARK) => readEntry(text(value), kind, { year: YEAR });

describe('a remark', () => {
  it.each([
    ['Chăm học, tiến bộ rõ.', 'Chăm học, tiến bộ rõ.'],
    ['  Chăm   học\n tiến bộ ', 'Chăm học tiến bộ'],
    ['Ðọc tốt', 'Đọc tốt'],
    ['Cha\u0306m ho\u0323c', 'Chăm học'],
    ['"Giỏi" – 9/10 bài', '"Giỏi" – 9/10 bài'],
    ['', ''],
    ['   ', ''],
  ])('%j is kept as %j', (typed, kept) => {
    expect(read(typed)).toEqual({ ok: true, value: kept });
  });

  it.each([
    ['8,5', 'notWords'],
    ['-', 'notWords'],
    ['Giỏi 👍', 'unprintable'],
    ['học 好', 'unprintable'],
    [`A${'a'.repeat(150)}`, 'remarkTooLong'],
  ])('%j is refused as %s', (typed, problem) => {
    expect(read(typed)).toMatchObject({ ok: false, problem });
  });

  it('is no number, no day and no formula', () => {
    const number = { value: 8.5, formula: null, shown: '8,5' };
    const formula = { value: 'Tốt', formula: '=A1', shown: 'Tốt' };

    expect(readEntry(number, REMARK, { year: YEAR })).toMatchObject({ problem: 'notWords' });
    expect(readEntry(formula, REMARK, { year: YEAR })).toMatchObject({ problem: 'formula' });
  });

  it('of the year is longer, and says its own length', () => {
    expect(read('a'.repeat(250), YEAR_REMARK)).toMatchObject({ ok: true });
    expect(read('a'.repeat(251), YEAR_REMARK)).toMatchObject({ problem: 'yearRemarkTooLong' });
    expect(YEAR_REMARK.words.reasons.yearRemarkTooLong?.vi).toContain('250 kí tự');
  });

  it('whatever is typed, is printable, of its length, and read again as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 160 }), (typed) => {
        const reading = read(typed);

        if (reading.ok) {
          expect(unprintable(reading.value)).toEqual([]);
          expect(reading.value.length).toBeLessThanOrEqual(150);
          expect(read(reading.value)).toEqual(reading);
        }
      }),
    );
  });

  it('is taken without another look only where it is kept as it stands', () => {
    const letters = fc.constantFrom(...'aăđĐÐỹ ,.8😀\u0306'.normalize('NFC'));
    fc.assert(
      fc.property(fc.string({ unit: letters, maxLength: 20 }), (typed) => {
        fc.pre(isPlainEntry(typed, REMARK));
        expect(read(typed)).toEqual({ ok: true, value: typed });
      }),
    );
    expect(isPlainEntry('Chăm học, tiến bộ rõ.', REMARK)).toBe(true);
  });
});
