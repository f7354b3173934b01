import { said } from '../../../src/kernel/words/said';
import { sayer } from '../../../src/kernel/words/say';

const TEXTS = {
  plain: '{a}, {b}',
  time: '{at:time}',
  cell: '{value:cell}',
  row: '{cells:row}',
  names: '{who:names}',
  hash: '{sha:hash}',
  strange: '{value:none}',
};
const say = sayer({
  vi: { ...TEXTS, own: 'của ta: {part}' },
  en: { ...TEXTS, own: 'ours: {part}' },
});

test.each([
  ['plain values', said('plain', { a: 1, b: 'x' }), '1, x'],
  ['several times', said('time', { at: ['0', '60000'] }), '01/01/1970 07:00, 01/01/1970 07:01'],
  [
    'a time in that of the school',
    said('time', { at: Date.UTC(2026, 9, 5, 10) }),
    '05/10/2026 17:00',
  ],
  ['the value of a cell', said('cell', { value: '8,5' }), '“8,5”'],
  ['the cells of a row', said('row', { cells: ['a', 'b'] }), 'a | b'],
  ['names', said('names', { who: ['a', 'b'] }), 'a, b'],
  ['the beginning of a hash', said('hash', { sha: 'a'.repeat(64) }), `${'a'.repeat(16)}…`],
  ['a format nobody knows, as it is', said('strange', { value: 'x' }), 'x'],
  ['a value that is missing, so that it is seen', said('plain', { a: 1 }), '1, {b}'],
  ['a code nobody knows', said('gone', {}), 'gone'],
])('%s', (_what, item, text) => {
  expect(say(item)).toEqual({ vi: text, en: text });
});

test('what is said within is said in the same language, several one after the other', () => {
  const part = said('own', { part: [said('own', { part: 'a' }), said('plain', { a: 1, b: 2 })] });

  expect(say(part)).toEqual({ vi: 'của ta: của ta: a; 1, 2', en: 'ours: ours: a; 1, 2' });
});

test('a blank cell is said in its language', () => {
  expect(say(said('cell', { value: '' }))).toEqual({ vi: 'để trống', en: 'blank' });
});
