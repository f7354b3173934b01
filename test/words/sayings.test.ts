import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { SAYINGS_LIST } from '../../src/words/sayings-list';

const VIETNAMESE = Object.assign({}, ...SAYINGS_LIST.map(({ vi }) => vi)) as Record<string, string>;
const ENGLISH = Object.assign({}, ...SAYINGS_LIST.map(({ en }) => en)) as Record<string, string>;
/** `twice` holds both languages in its values. */
const CODES = Object.keys(VIETNAMESE).filter((code) => code !== 'twice');
const placesOf = (text = '') => (text.match(/\{\w+(:\w+)?\}/g) ?? []).sort();
/** Letters that no English word has, outside of names the school sees in Vietnamese (“Niêm phong”). */
const NAMED = /“[^”]*”/g;
const DIACRITIC = /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹáàãéèíìóòõúùý]/i;

function sources(): string {
  const root = path.resolve(__dirname, '../../src');

  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter(({ parentPath }) => !path.relative(root, parentPath).split(path.sep).includes('words'))
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(path.join(entry.parentPath, entry.name), 'utf8'))
    .join('\n');
}

test('no code stands in two catalogues', () => {
  const all = SAYINGS_LIST.flatMap(({ vi }) => Object.keys(vi));

  expect(all.filter((code, at) => all.indexOf(code) !== at)).toEqual([]);
});

test('both languages say the same codes, with the same places to fill', () => {
  expect(Object.keys(ENGLISH).sort()).toEqual(Object.keys(VIETNAMESE).sort());
  expect(
    CODES.filter((code) => placesOf(VIETNAMESE[code]).join() !== placesOf(ENGLISH[code]).join()),
  ).toEqual([]);
});

test('English is English', () => {
  expect(CODES.filter((code) => DIACRITIC.test((ENGLISH[code] ?? '').replace(NAMED, '')))).toEqual(
    [],
  );
});

test('Vietnamese texts are composed Unicode (NFC)', () => {
  expect(CODES.filter((code) => VIETNAMESE[code] !== VIETNAMESE[code]?.normalize('NFC'))).toEqual(
    [],
  );
});

test('every code is said somewhere', () => {
  const text = sources();
  // Codes made of a value (`meaning.${id}`) are used through their stem.
  const unused = CODES.filter((code) => {
    const stem = code.slice(0, code.lastIndexOf('.') + 1);

    return !text.includes(`'${code}'`) && !text.includes(`\`${stem}\${`);
  });

  expect(unused).toEqual([]);
});
