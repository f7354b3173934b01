import fc from 'fast-check';
import { withoutLookAlikes } from '../../../src/kernel/text/look-alikes';
import { asMeant, foldText, normalizeText, visible } from '../../../src/kernel/text/normalize-text';
import { isPlainText } from '../../../src/kernel/text/plain-text';
import { saysSomething } from '../../../src/kernel/text/says-something';
import { textKey, tightKey } from '../../../src/kernel/text/text-key';
import { nameKey } from '../../../src/kernel/text/vietnamese-name';

/** Zero-width, direction, filler and soft characters; none of them prints anything. */
const INVISIBLE = [
  ...['\u200B', '\u200C', '\u200D', '\u2060', '\u202E', '\u2066', '\u2069', '\u00AD', '\u3164'],
  ...['\u115F', '\u1160', '\uFFA0', '\u034F', '\u061C', '\u180E', '\uFEFF', '\uFE0F', '\u{E0001}'],
  ...['\u0000', '\u001F', '\u007F', '\uFFF9'],
];
const LETTERS = [
  ...'aăâeêioôơuưyđbcƀĐCÐАОМΑ７．',
  'ạ',
  'ấ',
  'Ỷ',
  'ŏ',
  "'",
  'ʼ',
  ' ',
  '-',
  '₫',
  'İ',
];
const words = fc.array(fc.constantFrom(...LETTERS), { maxLength: 12 }).map((all) => all.join(''));
const anything = fc.oneof(words, fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }));
const READERS = { normalizeText, asMeant, foldText, textKey, tightKey, nameKey };

describe.each(Object.entries(READERS))('%s', (_, read) => {
  test('reads NFD and NFC alike', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(read(text.normalize('NFD'))).toBe(read(text.normalize('NFC')));
      }),
    );
  });

  test('does not see invisible characters, wherever they stand', () => {
    const place = fc.record({ text: words, at: fc.nat(12), sign: fc.constantFrom(...INVISIBLE) });
    fc.assert(
      fc.property(place, ({ text, at, sign }) => {
        expect(read(text.slice(0, at) + sign + text.slice(at))).toBe(read(text));
      }),
    );
  });
});

test.each([
  ['normalizeText', normalizeText],
  ['asMeant', asMeant],
  ['foldText', foldText],
])('%s of what it gave changes nothing', (_, read) => {
  fc.assert(
    fc.property(anything, (text) => {
      expect(read(read(text))).toBe(read(text));
    }),
  );
});

test('normalizeText composes and removes zero-width and direction characters', () => {
  expect(normalizeText('\u200Ea\u0301\u200D b\u2060\u3000c\u00AD\n')).toBe('á b c');
});

test('what is stored keeps its letters, what is compared reads look-alikes as meant', () => {
  expect(normalizeText('Ðiệp')).toBe('Ðiệp');
  expect(asMeant('Ðiệp')).toBe('Điệp');
});

test.each([
  ['eth', 'CÐ', 'CĐ'],
  ['African d', 'ƉẠT', 'ĐẠT'],
  ['Cyrillic letters', '6А1 ТОÁН', '6A1 TOÁH'],
  ['Greek letters', 'ΗΑΙ', 'HAI'],
  ['full width', '６Ａ１；８，５', '6A1;8,5'],
  ['bold letters of social networks', '𝐇𝐊𝟏', 'HK1'],
  ['one-character numerals', 'HKⅡ', 'HKII'],
  ['apostrophes', 'HʼHen H’Hen H`Hen', "H'Hen H'Hen H'Hen"],
  ['dashes', 'LS–ĐL', 'LS-ĐL'],
  ['a caron for a breve', 'Vǎn', 'Văn'],
  ['a stroke laid over d', 'D\u0335ạt', 'Đạt'],
])('asMeant reads %s', (_, written, meant) => {
  expect(asMeant(written)).toBe(meant);
});

test('foldText drops case and every diacritic, đ included', () => {
  expect(foldText(' ÐẠT  Ưu ')).toBe('dat uu');
});

test.each([
  ['Địa lý', 'Địa lí'],
  ['HOÁ HỌC', 'Hóa học'],
  ['Mỹ thuật', 'Mĩ thuật'],
  ['Ho\u0323 va\u0300 te\u0302n', 'Họ và tên'],
  ['Ðạt', 'đạt'],
])('%s and %s are one word', (a, b) => {
  expect(textKey(a)).toBe(textKey(b));
});

test.each([
  ['Sử', 'Sự'],
  ['Hay', 'Hai'],
  ['Thúy', 'Thúi'],
])('%s and %s are two words', (a, b) => {
  expect(textKey(a)).not.toBe(textKey(b));
});

test.each([
  ['', false],
  ['.', false],
  ['--- !!!', false],
  ['\u200B\u2060\u202E\u00AD\u3164', false],
  ['\u2800\u2800', false],
  ['x', false],
  ['a\u0301\u0300', false],
  ['ốm', true],
  ['ô\u200Bm', true],
  ['QĐ 12', true],
  ['12', true],
])('%j says something: %s', (text, says) => {
  expect(saysSomething(text)).toBe(says);
});

describe('plain words', () => {
  it('are as meant already: no Latin letter or figure looks like something else', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[0-9A-Za-z.,Đđ]+$/)), (words) => {
        const text = words.join(' ');

        expect(asMeant(text)).toBe(text);
        expect(normalizeText(withoutLookAlikes(normalizeText(text)))).toBe(text);
      }),
    );
  });
});

describe('texts that need no work', () => {
  const PLAIN_LETTERS = [
    ...'aZ09 ._-/@&()\'"ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýĂăĐđĨĩŨũƠơƯưẠạẤấỲỳỸỹỆệ',
  ];

  it.each(PLAIN_LETTERS)('%s is read as it stands, also as its look-alikes are', (letter) => {
    expect(isPlainText(letter)).toBe(true);
    expect(withoutLookAlikes(letter)).toBe(letter);
    expect(visible(letter)).toBe(letter);
  });

  it('are told from all that mean something else', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(!isPlainText(text) || withoutLookAlikes(visible(text)) === text).toBe(true);
      }),
    );
    expect(['Ð', '`', 'А', '７', '–', '\u00A0', '\t', '\u200B', 'a\u0301'].some(isPlainText)).toBe(
      false,
    );
  });
});
