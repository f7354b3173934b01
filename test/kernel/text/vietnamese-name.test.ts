import fc from 'fast-check';
import {
  compareNames,
  comparePeople,
  nameKey,
  normalizeName,
} from '../../../src/kernel/text/vietnamese-name';

const LETTERS = [...'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz'];
const TONES = ['a', 'à', 'ả', 'ã', 'á', 'ạ'];

function isOrdered(names: readonly string[]): boolean {
  return names.every((name, i) => i === 0 || compareNames(names[i - 1]!, name) < 0);
}

test('letters follow the Vietnamese alphabet, f j w z at their Latin places', () => {
  expect(isOrdered(LETTERS)).toBe(true);
  expect(isOrdered(LETTERS.map((l) => l.toUpperCase().normalize('NFD')))).toBe(true);
});

test.each([
  ['a', TONES],
  ['ư', ['ư', 'ừ', 'ử', 'ữ', 'ứ', 'ự']],
  ['ê', ['ê', 'ề', 'ể', 'ễ', 'ế', 'ệ']],
])('tones of %s follow ngang, huyền, hỏi, ngã, sắc, nặng', (_, tones) => {
  expect(isOrdered(tones)).toBe(true);
});

test('a letter weighs more than a tone, and a shorter syllable comes first', () => {
  expect(isOrdered(['An', 'Án', 'Anh', 'Ánh', 'Ăn', 'Ấn'])).toBe(true);
  expect(isOrdered(['Ha', 'Hà', 'Hạ', 'Han', 'Hàn'])).toBe(true);
});

test.each([
  ['Nguyễn Văn An', 'Trần Văn An'],
  ['Nguyễn Văn An', 'Nguyễn Xuân An'],
  ['Trần Văn An', 'Lê Thị Bình'],
  ['Lê An', 'Lê Văn An'],
  ['Đinh Thị Dung', 'An Văn Đức'],
])('%s comes before %s', (first, second) => {
  expect(compareNames(first, second)).toBeLessThan(0);
  expect(compareNames(second, first)).toBeGreaterThan(0);
});

test('tone position, letter case and composition make no difference', () => {
  expect(compareNames('Nguyễn Thị Hòa', 'Nguyễn Thị Hoà')).toBe(0);
  expect(nameKey('NGUYỄN THUÝ')).toBe(nameKey('Nguyễn Thúy'));
  expect(nameKey('Đỗ Thị Ước'.normalize('NFD'))).toBe(nameKey('Đỗ Thị Ước'));
  expect(compareNames('Lê Hoa', 'Lê Hòa')).toBeLessThan(0);
});

test('normalizeName composes, joins spaces and drops what cannot be seen', () => {
  const typed = `  Nguye\u0302\u0303n \u200B Va\u0306n\u00A0\u00A0An\uFEFF `;
  expect(normalizeName(typed)).toBe('Nguyễn Văn An');
});

test('comparison is a total order: antisymmetric and transitive', () => {
  const syllable = fc
    .array(fc.constantFrom(...LETTERS, ...TONES, '-', '1'), { minLength: 1, maxLength: 4 })
    .map((letters) => letters.join(''));
  const name = fc.array(syllable, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));

  fc.assert(
    fc.property(name, name, name, (a, b, c) => {
      expect(Math.sign(compareNames(a, b))).toBe(-Math.sign(compareNames(b, a)) + 0);
      const [x, y, z] = [a, b, c].sort(compareNames) as [string, string, string];
      expect(compareNames(x, z)).toBeLessThanOrEqual(0);
      expect(compareNames(x, y)).toBeLessThanOrEqual(0);
    }),
  );
});

test('namesakes are ordered by date of birth, then by code', () => {
  const people = [
    { fullName: 'Lê An', birthDate: '2014-05-02', id: 'HS2' },
    { fullName: 'Lê An', birthDate: '2014-05-02', id: 'HS1' },
    { fullName: 'Lê An', birthDate: '2014-01-30', id: 'HS9' },
    { fullName: 'Bùi An', birthDate: '2014-12-30', id: 'HS8' },
  ];
  expect([...people].sort(comparePeople).map((p) => p.id)).toEqual(['HS8', 'HS9', 'HS1', 'HS2']);
});
