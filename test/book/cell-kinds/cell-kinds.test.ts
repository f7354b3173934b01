import { CELL_KINDS, cellKind } from '../../../src/book/cell-kinds/cell-kinds';
import { normaliseEntry } from '../../../src/book/entry/normalise-entry';
import { readEntry } from '../../../src/book/entry-value';
import { refusalReason } from '../../../src/book/refusal-reasons';

const YEAR = 2026;
const text = (value: string) => ({ value, formula: null, shown: value });
const LONG = 'Nhận xét '.repeat(5000);
const SAMPLES = ['8,5', '11', '8,55', 'Đ', 'cđ', 'Tốt', 'k', '3', '100', 'M', '8/10', 'abc', '007'];

describe.each(CELL_KINDS.map((kind) => [kind.id, kind] as const))(
  'cells of kind %s',
  (id, kind) => {
    it('are found by their id', () => {
      expect(cellKind(id)).toBe(kind);
    });

    it('take no text of tens of thousands of characters', () => {
      expect(readEntry(text(LONG), kind, { year: YEAR }).ok).toBe(false);
      expect(kind.plain.test(LONG)).toBe(false);
    });

    it('have words for whatever they refuse, in the toast and in full', () => {
      const contents = [
        ...SAMPLES.map((value) => ({ kind: 'text' as const, text: value })),
        { kind: 'text' as const, text: LONG },
        { kind: 'number' as const, value: 11 },
        { kind: 'date' as const, day: 8, month: 5, year: YEAR, slash: true },
        { kind: 'formula' as const, text: '=A1' },
      ];
      const problems = contents.flatMap((content) => {
        const decision = normaliseEntry(content, kind, YEAR);

        return decision.kind === 'warn' ? [decision.problem] : [];
      });

      expect(problems).toContain('formula');
      problems.forEach((problem) => {
        expect(kind.words.toasts[problem]?.why).toEqual(expect.any(String));
        expect(refusalReason(problem).vi).not.toBe('Giá trị không được nhận.');
      });
    });

    it('read again what they printed, and keep it in the form it was read from', () => {
      SAMPLES.forEach((sample) => {
        const reading = readEntry(text(sample), kind, { year: YEAR, isExempt: true });

        if (reading.ok) {
          const held = kind.held(reading.value);
          const cell = { value: held, formula: null, shown: reading.value };
          expect(readEntry(cell, kind, { year: YEAR, isExempt: true })).toEqual(reading);
        }
      });
    });
  },
);

test('a text of digits stays a text: nothing of it is lost', () => {
  const kind = cellKind('text');

  expect(readEntry(text(' 007 '), kind, { year: YEAR })).toEqual({ ok: true, value: '007' });
  expect(kind.held('007')).toBe('007');
  expect(readEntry({ value: 7, formula: null, shown: '7' }, kind, { year: YEAR })).toEqual({
    ok: true,
    value: '7',
  });
});
