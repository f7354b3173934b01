import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fillText } from '../../src/kernel/words/fill-text';
import type { UiTextKey } from '../../src/words/ui-text-key';
import { UI_TEXTS } from '../../src/words/ui-texts';

const KEYS = Object.keys(UI_TEXTS.vi) as UiTextKey[];
const placesOf = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();

const inWords = (folder: string) => folder.split(path.sep).includes('words');

function sourcesUnder(folder: string): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !inWords(path.relative(folder, entry.parentPath)))
    .map((entry) => readFileSync(path.join(entry.parentPath, entry.name), 'utf8'))
    .join('\n');
}

test('both languages have the same places to fill', () => {
  const different = KEYS.filter(
    (key) => placesOf(UI_TEXTS.vi[key]).join() !== placesOf(UI_TEXTS.en[key]).join(),
  );

  expect(different).toEqual([]);
});

test('Vietnamese texts are composed Unicode (NFC)', () => {
  expect(KEYS.filter((key) => UI_TEXTS.vi[key] !== UI_TEXTS.vi[key].normalize('NFC'))).toEqual([]);
});

test('every text is used by a page, or said by an answer', () => {
  const sources = ['sidebar', 'src/capabilities', 'src/engine']
    .map((folder) => sourcesUnder(path.resolve(__dirname, '../..', folder)))
    .join('\n');
  // Keys made of a value (`role.${id}`) are used through their stem.
  const unused = KEYS.filter((key) => {
    const stem = key.slice(0, key.lastIndexOf('.') + 1);

    return !sources.includes(`'${key}'`) && !sources.includes(`\`${stem}\${`);
  });

  expect(unused).toEqual([]);
});

test('places are filled; a missing value is seen', () => {
  expect(fillText('{a} và {b}', { a: 1 })).toBe('1 và {b}');
  expect(fillText('{a}', { a: '$& {a}' })).toBe('$& {a}');
});
