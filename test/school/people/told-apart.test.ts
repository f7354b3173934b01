import { namesInClass } from '../../../src/school/names-in-class';
import { nameAt } from '../../../src/school/people/person-at';
import { toldApart, toldApartBesideDate } from '../../../src/school/people/told-apart';
import { type SchoolModel, staffName, staffNames } from '../../../src/school/school-model';
import { pupil } from '../pupil-world';

const an = (id: string, birthDate: string, fullName = 'Nguyễn Văn An') => ({
  id,
  fullName,
  birthDate,
});

const labels = (people: readonly ReturnType<typeof an>[], tell = toldApart) =>
  people.map(({ id }) => tell(people)(id));

describe('people of one list are told apart (two pupils of one name, F14)', () => {
  test.each<[string, readonly ReturnType<typeof an>[], readonly string[]]>([
    ['a name nobody else has stands alone', [an('HS1', '2014-03-12')], ['Nguyễn Văn An']],
    [
      'namesakes are told by their birth dates',
      [an('HS1', '2014-03-12'), an('HS2', '2014-11-02'), an('HS3', '2014-01-01', 'Lê Bình')],
      ['Nguyễn Văn An (12/03/2014)', 'Nguyễn Văn An (02/11/2014)', 'Lê Bình'],
    ],
    [
      'namesakes born on one day by their codes too',
      [an('HS1', '2014-03-12'), an('HS2', '2014-03-12'), an('HS3', '2014-03-13')],
      [
        'Nguyễn Văn An (12/03/2014, HS1)',
        'Nguyễn Văn An (12/03/2014, HS2)',
        'Nguyễn Văn An (13/03/2014)',
      ],
    ],
    [
      'a birth date that is not known tells nothing',
      [an('HS1', ''), an('HS2', '2014-03-12')],
      ['Nguyễn Văn An (HS1)', 'Nguyễn Văn An (12/03/2014)'],
    ],
    [
      'two writings of one name are one name',
      [an('HS1', '2014-03-12', 'Lê Thị Hoà'), an('HS2', '2014-03-13', 'LÊ THỊ HÒA')],
      ['Lê Thị Hoà (12/03/2014)', 'LÊ THỊ HÒA (13/03/2014)'],
    ],
    [
      'a tone makes another name',
      [an('HS1', '2014-03-12', 'Lê Thị Hoa'), an('HS2', '2014-03-12', 'Lê Thị Hòa')],
      ['Lê Thị Hoa', 'Lê Thị Hòa'],
    ],
  ])('%s', (_name, people, expected) => {
    expect(labels(people)).toEqual(expected);
  });

  test('beside a column of birth dates only a code is added, and only where it is needed', () => {
    const people = [an('HS1', '2014-03-12'), an('HS2', '2014-03-12'), an('HS3', '2014-03-13')];

    expect(labels(people, toldApartBesideDate)).toEqual([
      'Nguyễn Văn An (HS1)',
      'Nguyễn Văn An (HS2)',
      'Nguyễn Văn An',
    ]);
  });

  test('within a class those of other classes do not count, but of the school they are named', () => {
    const pupils = [
      { ...pupil('HS1', '6A1'), fullName: 'Lê Bình', birthDate: '2014-03-12' },
      { ...pupil('HS2', '6A2'), fullName: 'Lê Bình', birthDate: '2014-05-01' },
    ];
    const school = { pupils, changes: [] } as unknown as SchoolModel;

    expect(['HS1', 'HS2', 'HS9'].map(namesInClass(school, '6A1'))).toEqual([
      'Lê Bình',
      'Lê Bình',
      'HS9',
    ]);
    expect(['HS1', 'HS2'].map(namesInClass(school, '6A1', '6A2'))).toEqual([
      'Lê Bình (12/03/2014)',
      'Lê Bình (01/05/2014)',
    ]);
  });
});

describe('two members of staff of one name', () => {
  const staff = ['GV01', 'GV07'].map((id) => ({
    id,
    fullName: 'Trần Thị Hoa',
    email: `${id.toLowerCase()}@truong.edu.vn`,
    grants: [],
  }));
  const school = { staff, former: [] } as unknown as SchoolModel;

  test('are told by their codes in lists, of posts and of acts', () => {
    expect(staffNames(school, ['GV07', 'GV99'])).toEqual(['Trần Thị Hoa (GV07)']);
    expect(staffName(school, 'GV01')).toBe('Trần Thị Hoa (GV01)');
    expect(staffName(school, null)).toBe('');
    expect(nameAt(school, 'gv01@truong.edu.vn', '2026-10-01T00:00:00Z')).toBe(
      'Trần Thị Hoa (GV01)',
    );
  });
});
