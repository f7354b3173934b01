import { LOWER_SECONDARY } from '../../../src/school/subjects/lower-secondary';
import { regularCount } from '../../../src/school/subjects/regular-count';
import { findSubject } from '../../../src/school/subjects/subject-names';
import { UPPER_SECONDARY } from '../../../src/school/subjects/upper-secondary';

const byId = (id: string) => LOWER_SECONDARY.find((subject) => subject.id === id)!;

describe('lower secondary catalogue', () => {
  it('has the eight score and four comment subjects of TT22, in the order of the book', () => {
    expect(LOWER_SECONDARY.map(({ id, kind }) => `${id}:${kind}`)).toEqual([
      'van:score',
      'toan:score',
      'nn1:score',
      'gdcd:score',
      'ls-dl:score',
      'khtn:score',
      'cong-nghe:score',
      'tin:score',
      'gdtc:comment',
      'nghe-thuat:comment',
      'gddp:comment',
      'hdtn-hn:comment',
    ]);
  });

  it.each([
    ['lower', LOWER_SECONDARY],
    ['upper', UPPER_SECONDARY],
  ])('%s: ids and short names are unique', (_name, catalogue) => {
    expect(new Set(catalogue.map(({ id }) => id)).size).toBe(catalogue.length);
    expect(new Set(catalogue.map(({ shortName }) => shortName)).size).toBe(catalogue.length);
  });
});

describe('regularCount', () => {
  it.each([
    ['van', 6, 4],
    ['toan', 9, 4],
    ['nn1', 7, 4],
    ['gdcd', 8, 2],
    ['ls-dl', 6, 4],
    ['khtn', 6, 4],
    ['cong-nghe', 7, 2],
    ['cong-nghe', 8, 3],
    ['tin', 9, 2],
    ['gdtc', 6, 2],
    ['nghe-thuat', 7, 2],
    ['gddp', 8, 2],
    ['hdtn-hn', 9, 2],
    ['toan', 10, null],
  ])('%s in grade %i: %s', (id, grade, count) => {
    expect(regularCount(byId(id), grade)).toBe(count);
  });

  it('steps at 35 and 70 lessons, the limits included', () => {
    const counts = [35, 36, 70, 71].map((lessons) =>
      regularCount({ ...byId('toan'), lessonsPerYear: { 6: lessons } }, 6),
    );

    expect(counts).toEqual([2, 3, 3, 4]);
  });
});

describe('findSubject', () => {
  it.each([
    ['KHTN', 'khtn'],
    ['KHKT', 'khtn'],
    ['LS-ĐL', 'ls-dl'],
    ['LS & ĐL', 'ls-dl'],
    ['Lịch sử và Địa lý', 'ls-dl'],
    ['TNHN', 'hdtn-hn'],
    ['HĐTN, HN', 'hdtn-hn'],
    ['GDĐP', 'gddp'],
    ['Nghệ thuật'.normalize('NFD'), 'nghe-thuat'],
    ['tiếng anh', 'nn1'],
    ['C.nghệ', 'cong-nghe'],
    ['toan', 'toan'],
  ])('%s is %s', (text, id) => {
    expect(findSubject(text, LOWER_SECONDARY)?.id).toBe(id);
  });

  it.each(['', 'Vật lí', 'Toan hoc'])('%j is no subject of lower secondary', (text) => {
    expect(findSubject(text, LOWER_SECONDARY)).toBeNull();
  });

  it('no writing stands for two subjects', () => {
    for (const catalogue of [LOWER_SECONDARY, UPPER_SECONDARY]) {
      for (const subject of catalogue) {
        expect(findSubject(subject.name, catalogue)).toBe(subject);
        expect(findSubject(subject.shortName, catalogue)).toBe(subject);
      }
    }
  });
});
