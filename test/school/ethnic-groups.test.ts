import {
  ETHNIC_GROUPS,
  FOREIGNER,
  nearEthnicGroups,
  parseEthnicGroup,
} from '../../src/school/ethnic-groups';

test('there are 54 groups, each once, each read back', () => {
  expect(new Set(ETHNIC_GROUPS).size).toBe(54);
  expect(ETHNIC_GROUPS.map(parseEthnicGroup)).toEqual(ETHNIC_GROUPS);
});

test('every group is recognised without accents and hyphens, and never as another one', () => {
  const plain = (name: string) =>
    name
      .normalize('NFD')
      .replace(/[\u0300-\u036F]/g, '')
      .replace(/[đĐ]/g, 'd')
      .replace(/-/g, ' ')
      .toUpperCase();
  expect(ETHNIC_GROUPS.map((name) => parseEthnicGroup(plain(name)))).toEqual(ETHNIC_GROUPS);
});

test.each([
  ['Khơ-me', 'Khmer'],
  ["H'Mông", 'Mông'],
  ['hmong', 'Mông'],
  ['Ê đê', 'Ê-đê'],
  ['người nước ngoài', FOREIGNER],
])('%s is %s', (text, name) => {
  expect(parseEthnicGroup(text)).toBe(name);
});

test.each(['', 'Anh', 'x'])('%j is none', (text) => {
  expect(parseEthnicGroup(text)).toBeNull();
});

test.each([
  ['Kihn', ['Kinh']],
  ['Kinh (Việt)', ['Kinh']],
  ['người Mường', ['Mường']],
  ['Thá', ['Thái', 'Thổ']],
  ['Cho', ['Cơ-ho', 'Thổ', 'Co']],
  ['Gia Rai Rai', ['Gia-rai']],
  ['Sán', []],
  ['Anh', []],
  ['Klingon', []],
])('%s is none; offered are %j', (text, names) => {
  expect(parseEthnicGroup(text)).toBeNull();
  expect(nearEthnicGroups(text)).toEqual(names);
});

test('a slip in any name of more than three letters still offers that name', () => {
  for (const name of ETHNIC_GROUPS.filter(({ length }) => length > 3)) {
    expect(nearEthnicGroups(`${name}z`)).toContain(name);
  }
});
