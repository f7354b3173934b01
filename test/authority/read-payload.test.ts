import fc from 'fast-check';
import {
  count,
  fields,
  oneOf,
  optionalReason,
  optionalTerm,
  optionalText,
  text,
  textList,
  time,
} from '../../src/authority/read-payload';
import { AppError } from '../../src/domain/app-error';

const codeOf = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    return error instanceof AppError ? error.code : 'other';
  }

  return 'taken';
};

describe('reading what people send', () => {
  it.each<[string, () => unknown]>([
    ['a list for an object', () => fields([])],
    ['null for an object', () => fields(null)],
    ['a number for a text', () => text({ a: 1 }, 'a')],
    ['a missing text', () => text({}, 'a')],
    ['what only the prototype has', () => text({}, 'toString')],
    ['a text too long', () => text({ a: 'xxx' }, 'a', 2)],
    ['a text for a list', () => textList({ a: 'x' }, 'a')],
    ['a list of numbers', () => textList({ a: [1] }, 'a')],
    ['an endless list', () => textList({ a: Array(501).fill('x') }, 'a')],
    ['another option', () => oneOf({ a: 'c' }, 'a', ['a', 'b'])],
    ['a semester as text', () => optionalTerm({ a: '1' }, 'a')],
    ['a negative number', () => count({ a: -1 }, 'a')],
    ['a fraction', () => count({ a: 1.5 }, 'a')],
    ['an unsafe number', () => count({ a: Number.POSITIVE_INFINITY }, 'a')],
    ['no time', () => time({ a: 'mai' }, 'a')],
    ['a time without a zone', () => time({ a: '2026-10-05 08:00' }, 'a')],
    ['a day only', () => time({ a: '10/5/2026' }, 'a')],
  ])('refuses %s', (_what, work) => {
    expect(codeOf(work)).toBe('BAD_INPUT');
  });

  it('takes texts in NFC without blanks around them', () => {
    expect(text({ a: ` ${'Đạt'.normalize('NFD')} ` }, 'a')).toBe('Đạt');
    expect(optionalText({ a: null }, 'a')).toBeNull();
    expect(optionalText({}, 'a')).toBeNull();
    expect(textList({}, 'a')).toEqual([]);
    expect(optionalTerm({ a: 2 }, 'a')).toBe(2);
    expect(time({ a: '2026-10-05T01:00:00.000Z' }, 'a')).toBe(Date.UTC(2026, 9, 5, 1));
    expect(time({ a: '2026-10-05T08:00:00+07:00' }, 'a')).toBe(Date.UTC(2026, 9, 5, 1));
  });

  it('answers with a value of its type or BAD_INPUT, whatever comes', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const source = { a: value };

        [
          () => text(source, 'a'),
          () => textList(source, 'a'),
          () => count(source, 'a'),
          () => time(source, 'a'),
          () => optionalTerm(source, 'a'),
          () => fields(value),
        ].forEach((work) => {
          expect(['taken', 'BAD_INPUT']).toContain(codeOf(work));
        });
      }),
    );
  });

  it('shows at most the beginning of what it refuses', () => {
    try {
      text({ a: 'x'.repeat(5000) }, 'a');
    } catch (error) {
      expect(JSON.stringify((error as AppError).details).length).toBeLessThan(200);
    }

    expect.assertions(1);
  });
});

describe('a reason, in whatever command (K7)', () => {
  it.each(['', '   ', '.', '… — !!!', '\u200B', '\u2060\u202E\u00AD\u3164', 'x', '\u2800\u2800'])(
    '%j says nothing and is refused',
    (reason) => {
      expect(codeOf(() => text({ reason }, 'reason', 500))).toBe('REASON_REQUIRED');
      expect(optionalReason({ reason }, 'reason', 500)).toBe('');
    },
  );

  it('is taken with what nobody sees removed, and with its lines', () => {
    expect(text({ reason: ' nhập\u200B nhầm\u202E\nbài 2 ' }, 'reason')).toBe('nhập nhầm\nbài 2');
  });

  it('has a length that is told', () => {
    expect(() => text({ reason: 'a'.repeat(501) }, 'reason', 500)).toThrow(
      /dài 501 kí tự, tối đa 500/,
    );
  });
});
