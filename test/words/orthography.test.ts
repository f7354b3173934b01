import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');

/** Spellings that are not ours; see "Language" in AGENTS.md. */
const OTHER: readonly (readonly [string, RegExp])[] = [
  ['tone mark on the second vowel (khoá)', /(?:o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])(?!\p{L})/giu],
  ['y for i (lý do, học kỳ)', /(?<!\p{L})[hklmst][ỳýỷỹỵ](?!\p{L})/giu],
  ['another name of the ban quản trị', /(?:tổ|bộ phận|nhóm) quản trị|quản trị viên/giu],
  ['another way to address teachers', /(?<!\p{L})bạn(?!\p{L})/giu],
];

/** Names of people, other people's spelling that is read, words of Google's menus, and what schools have stored. */
const KEPT: Readonly<Record<string, readonly string[]>> = {
  'src/capabilities/set-up/pure/invented-names.ts': ['Lý', 'Mỹ'],
  'src/capabilities/set-up/pure/person-names.ts': ['Lý'],
  'src/capabilities/regulation/pure/rule/works.ts': ['tổ quản trị'],
  'src/capabilities/regulation/pure/presets/him-lam.ts': ['Tổ quản trị'],
  'docs/regulations.md': ['Tổ quản trị'],
  'src/school/roles/role-table.ts': ['Tổ quản trị'],
  'src/school/subjects/subject-names.ts': ['Địa lý', 'Lý', 'Vật lý', 'Hoá', 'Mỹ thuật'],
  'src/capabilities/self-check/pure/words/vi.ts': ['Bất kỳ ai'],
  // A header the sector's software looks for.
  'src/capabilities/exchange/pure/files/result-file.ts': ['Học kỳ'],
  'docs/exchange.md': ['Học kỳ'],
  'local/page/texts.ts': ['Bạn', 'bạn'],
};

const ENGLISH = /(?:^|[-/])en\.ts$/;

function filesUnder(folder: string, ending: RegExp): readonly string[] {
  return readdirSync(path.join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name) && !ENGLISH.test(entry.name))
    .map((entry) => path.relative(ROOT, path.join(entry.parentPath, entry.name)));
}

/** What people may come to see: literals and texts, not comments. */
function shownIn(file: string): string {
  const source = readFileSync(path.join(ROOT, file), 'utf8').normalize('NFC');
  const code = source.replace(/^\s*(?:\/\*[\s\S]*?\*\/|\/\/.*)/gm, '');

  return (KEPT[file] ?? []).reduce((text, kept) => text.replaceAll(kept, ''), code);
}

function otherSpellings(text: string): readonly string[] {
  return OTHER.flatMap(([, pattern]) => [...text.matchAll(pattern)].map(([found]) => found));
}

const FILES = [
  ...['src', 'sidebar', 'verifier', 'local/page'].flatMap((folder) =>
    filesUnder(folder, /\.tsx?$/),
  ),
  ...filesUnder('docs', /\.md$/),
  'README.md',
];

test('what people read has one spelling', () => {
  const found = FILES.flatMap((file) =>
    otherSpellings(shownIn(file)).map((spelling) => `${file}: ${spelling}`),
  );

  expect(found).toEqual([]);
});

test('what is kept is there', () => {
  const gone = Object.entries(KEPT).flatMap(([file, kept]) => {
    const source = readFileSync(path.join(ROOT, file), 'utf8');

    return kept.filter((text) => !source.includes(text)).map((text) => `${file}: ${text}`);
  });

  expect(gone).toEqual([]);
});

test.each(['khoá sổ', 'XOÁ', 'huỷ', 'lý do', 'Học kỳ I', 'kỹ', 'Tổ quản trị', 'Bạn được ghi'])(
  'the spelling %s is found',
  (text) => {
    expect(otherSpellings(text)).toHaveLength(1);
  },
);

test.each([
  'khóa',
  'hủy',
  'quý',
  'quỳ',
  'toán',
  'khoản',
  'lí do',
  'kì',
  'thầy',
  'tay',
  'ban quản trị',
])('the spelling %s is ours', (text) => {
  expect(otherSpellings(text)).toEqual([]);
});
