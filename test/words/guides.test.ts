import { readdirSync } from 'node:fs';
import path from 'node:path';
import { ROLE_TABLE } from '../../src/school/roles/role-table';
import { GUIDES, guideAddress, guideFile } from '../../src/words/guides';

const FOLDER = path.resolve(__dirname, '../../docs/huong-dan');
const PAGE = 'https://script.google.com/a/macros/hoamai.edu.vn/s/id/exec';

test('every guide that is written is in the list, and the other way round', () => {
  const written = readdirSync(FOLDER).map((file) => file.replace(/\.md$/, ''));

  expect(GUIDES.map(({ name }) => name).sort()).toEqual(written.sort());
});

test('every role that opens a file has a guide, and none has two', () => {
  const led = GUIDES.flatMap(({ roles }) => roles);
  const opens = ROLE_TABLE.filter(({ files }) =>
    Object.values(files).some((access) => access !== 'none'),
  ).map(({ role }) => role);

  expect(opens.filter((role) => !led.includes(role))).toEqual([]);
  expect(new Set(led).size).toBe(led.length);
});

test.each([
  [['teacher'], 'giao-vien'],
  [['groupHead'], 'giao-vien'],
  [['teacher', 'homeroom'], 'chu-nhiem'],
  [['teacher', 'deputy'], 'hieu-truong'],
  [['teacher', 'admin'], 'quan-tri'],
  [['office'], 'van-phong'],
  [['inspector'], 'thanh-tra'],
  [[], 'muc-luc'],
  [['gardener'], 'muc-luc'],
])('%j is led to %s', (roles, name) => {
  expect(guideAddress(PAGE, roles)).toBe(`${PAGE}?huong-dan=${name}`);
});

test('an address that has a query keeps it', () => {
  expect(guideAddress(`${PAGE}?x=1`, ['office'])).toBe(`${PAGE}?x=1&huong-dan=van-phong`);
});

test.each(['', 'muc-luc', 'webapp', '../webapp', 'giao-vien.html', 'GIAO-VIEN', 'constructor'])(
  'the name %j is answered with the list',
  (name) => {
    expect(guideFile(name)).toBe('guide-muc-luc');
  },
);

test('a known name is answered with its guide', () => {
  expect(guideFile('thanh-tra')).toBe('guide-thanh-tra');
});
