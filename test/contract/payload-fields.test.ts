import fc from 'fast-check';
import { type GenericSchema, object, picklist } from 'valibot';
import {
  codes,
  count,
  filled,
  INSTANT,
  list,
  optionalReason,
  optionalText,
  reason,
  TERM,
  text,
} from '../../src/contract/payload-fields';
import { readPayload } from '../../src/contract/read-payload';
import { AppError } from '../../src/kernel/app-error';

const read = (field: GenericSchema, value: unknown): unknown =>
  (readPayload(object({ a: field }), value) as { a: unknown }).a;

const codeOf = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    return error instanceof AppError ? error.code : 'other';
  }

  return 'taken';
};

describe('reading what people send', () => {
  it.each<[string, GenericSchema, unknown]>([
    ['a list for an object', text(), []],
    ['null for an object', text(), null],
    ['a number for a text', text(), { a: 1 }],
    ['a missing text', text(), {}],
    ['a text too long', text(2), { a: 'xxx' }],
    ['a blank for a text that says something', filled(9), { a: ' \u200B ' }],
    ['a text for a list', codes(), { a: 'x' }],
    ['a list of numbers', codes(), { a: [1] }],
    ['an endless list', codes(), { a: Array(501).fill('x') }],
    ['another option', picklist(['a', 'b']), { a: 'c' }],
    ['a semester as text', TERM, { a: '1' }],
    ['a negative number', count(), { a: -1 }],
    ['a fraction', count(), { a: 1.5 }],
    ['an unsafe number', count(), { a: Number.POSITIVE_INFINITY }],
    ['no time', INSTANT, { a: 'mai' }],
    ['a time without a zone', INSTANT, { a: '2026-10-05 08:00' }],
    ['a time that is none', INSTANT, { a: '2026-13-45T08:00Z' }],
    ['a day only', INSTANT, { a: '10/5/2026' }],
  ])('refuses %s', (_what, field, value) => {
    expect(codeOf(() => read(field, value))).toBe('BAD_INPUT');
  });

  it('refuses what only the prototype has', () => {
    expect(codeOf(() => readPayload(object({ toString: text() }), {}))).toBe('BAD_INPUT');
  });

  it('takes texts in NFC without blanks around them', () => {
    expect(read(text(), { a: ` ${'Đạt'.normalize('NFD')} ` })).toBe('Đạt');
    expect([null, undefined, ' x '].map((a) => read(optionalText(), { a }))).toEqual(['', '', 'x']);
    expect([undefined, null, ['6A1 ']].map((a) => read(codes(), { a }))).toEqual([[], [], ['6A1']]);
    expect(read(TERM, { a: 2 })).toBe(2);
    expect(read(INSTANT, { a: '2026-10-05T08:00:00+07:00' })).toBe('2026-10-05T01:00:00.000Z');
  });

  it('lets nothing pass that no field names', () => {
    expect(readPayload(object({ a: text() }), { a: 'x', b: 'y', __proto__: { c: 1 } })).toEqual({
      a: 'x',
    });
  });

  it('answers with a value of its type or BAD_INPUT, whatever comes', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (a) => {
        [text(), codes(), count(), INSTANT, TERM, list(count()), optionalText()].forEach(
          (field) => {
            expect(['taken', 'BAD_INPUT']).toContain(codeOf(() => read(field, { a })));
            expect(['taken', 'BAD_INPUT']).toContain(codeOf(() => read(field, a)));
          },
        );
      }),
    );
  });

  it('names the field, also inside of lists, and shows the beginning of what it refuses', () => {
    expect.assertions(2);

    try {
      readPayload(object({ scope: object({ classIds: codes() }) }), {
        scope: { classIds: ['6A1', 'x'.repeat(5000)] },
      });
    } catch (error) {
      const { details } = error as AppError;

      expect(details).toMatchObject({ field: 'classIds' });
      expect(JSON.stringify(details).length).toBeLessThan(200);
    }
  });
});

describe('a reason, in whatever command', () => {
  it.each([
    'ـــ',
    'ʼʼ',
    'ːː',
    'ーー',
    '²²',
    'ºº',
    '',
    '   ',
    '.',
    '… — !!!',
    '\u200B',
    '\u2060\u202E\u00AD\u3164',
    'x',
    '\u2800\u2800',
  ])('%j says nothing and is refused', (written) => {
    expect(codeOf(() => read(reason(), { a: written }))).toBe('REASON_REQUIRED');
    expect(read(optionalReason(500), { a: written })).toBe('');
  });

  it('has no character that paper does not show: it is named', () => {
    const sent = object({ reason: reason() });

    expect(() => readPayload(sent, { reason: 'nhập nhầm 😅 cột' })).toThrow(
      /UNPRINTABLE.*Lí do.*😅/,
    );
    expect(codeOf(() => read(optionalReason(500), { a: 'được 👍' }))).toBe('UNPRINTABLE');
    expect(read(reason(), { a: 'H’Hen Niê, 7,5 → 8 “nhầm”' })).toBe('H’Hen Niê, 7,5 → 8 “nhầm”');
  });

  it('is taken with what nobody sees removed, and with its lines', () => {
    expect(read(reason(), { a: ' nhập\u200B nhầm\u202E\nbài 2 ' })).toBe('nhập nhầm\nbài 2');
  });

  it('has a length that is told by its name', () => {
    expect(() => readPayload(object({ reason: reason(500) }), { reason: 'a'.repeat(501) })).toThrow(
      /Lí do.*dài 501 kí tự, tối đa 500/,
    );
  });
});
