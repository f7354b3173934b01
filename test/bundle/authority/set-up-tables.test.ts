import { answerValue } from '../../../local/school/person-at-work';
import { allFiles } from '../../authority/support/final-state';
import { SETUP } from '../../authority/support/school';
import {
  installedSchool as fresh,
  notes,
  preview,
  problems,
  setUp,
} from '../../authority/support/set-up-tries';
import { PEOPLE } from '../../authority/support/tiny-tables';

const STAFF = SETUP.staff ?? '';

describe('who somebody is', () => {
  it.each([
    ['the principal', 'hieutruong@hoamai.edu.vn', 'dòng 2 (HT01 Trần Quang Huy): thiếu email'],
    ['a teacher', 'oanh@hoamai.edu.vn', 'dòng 11 (GV05 Trần Minh Oanh): thiếu email'],
    ['somebody only assigned', 'dao@hoamai.edu.vn', 'dòng 9 (GV03 Nguyễn Thị Đào): thiếu email'],
  ])(
    'is never guessed from a name: a blank e-mail of %s is refused by line (F1)',
    (_who, email, words) => {
      expect(problems({ staff: STAFF.replace(email, '') })).toEqual([
        expect.stringContaining(words),
      ]);
    },
  );

  it('names every blank e-mail at once', () => {
    const staff = STAFF.replace('hieutruong@hoamai.edu.vn', '').replace('lan@hoamai.edu.vn', '');

    expect(problems({ staff })).toHaveLength(2);
  });

  it('is a name without account where only the assignments name them: no address, no right, no share (F1)', () => {
    const school = fresh();
    const staff = STAFF.split('\n')
      .filter((line) => !line.includes('Nguyễn Thị Đào'))
      .join('\n');
    const answers = { 'name:Nguyễn Thị Đào': 'Nguyễn Thị Đào' };

    expect(notes({ staff, answers })).toContain(
      'Nguyễn Thị Đào (GV01) chỉ có tên'.replace('GV01', 'GV03'),
    );
    setUp(school, { staff, answers }, 'lenh-khong-tai-khoan');
    const row = school.table('Nhân sự').find((cells) => cells[1] === 'Nguyễn Thị Đào');

    expect(row?.[2] ?? '').toBe('');
    expect(school.table('Vai trò').filter((cells) => cells[1] === row?.[0])).toEqual([]);
    expect(school.workspace.drive.roleOf(school.bookId('6A1'), PEOPLE.science)).toBe('writer');
    expect(school.person('dao@hoamai.edu.vn').query('school.overview', {})).toMatchObject({
      ok: false,
      code: 'NOT_STAFF',
    });
  });

  it.each([
    ['another provider', 'lan@gmail.com', 'không thuộc tên miền của trường (hoamai.edu.vn)'],
    ['a misspelt domain', 'lan@hoamai.edu.nv', 'Có phải "lan@hoamai.edu.vn"?'],
    ['a domain below it', 'lan@hs.hoamai.edu.vn', 'không thuộc tên miền của trường'],
    ['accents before the sign', 'đào@hoamai.edu.vn', 'không phải địa chỉ email'],
  ])('must be of the school: %s is refused by line (F2)', (_what, email, words) => {
    const found = problems({ staff: STAFF.replace('lan@hoamai.edu.vn', email) });

    expect(found).toEqual([expect.stringMatching(/dòng 7:/)]);
    expect(found[0]).toContain(words);
  });

  it('one address is one person (F2)', () => {
    const staff = STAFF.replace('\tbao@hoamai.edu.vn', '\tLan@hoamai.edu.vn');

    expect(problems({ staff })).toEqual([expect.stringContaining('Dòng 7, 8: Email')]);
  });

  it('does not change with where the tone mark sits (F10)', () => {
    const staff = STAFF.replace('Nguyễn Thị Đào', 'Nguyễn Thị Thùy');
    const assignments = SETUP.assignments.replace(/Nguyễn Thị Đào/g, 'Nguyễn Thị Thuỳ');

    expect(preview(fresh(), { staff, assignments })).toMatchObject({ kind: 'ready', teachers: 11 });
  });

  it('is asked where it is unclear, and no answer makes a second person of another spelling (F10)', () => {
    const assignments = SETUP.assignments.replace(/Nguyễn Thị Đào/g, 'Nguyễn Thị Đao');
    const seen = preview(fresh(), {
      assignments,
      answers: { 'name:Nguyễn Thị Đao': 'nguyen thi dao' },
    });

    expect(seen).toMatchObject({
      kind: 'questions',
      questions: [{ candidates: [{ value: 'Nguyễn Thị Đào' }, { value: 'Nguyễn Thị Đao' }] }],
      choices: {
        name: expect.arrayContaining([{ value: 'Lê Quốc Bảo', label: 'Lê Quốc Bảo (GV02)' }]),
      },
    });
  });
});

describe('names of classes', () => {
  const renamed = (write: (grade: string, number: string) => string) => {
    const all = (text: string) =>
      text
        .replace(/([67])A12/g, (_, grade: string) => `${write(grade, '1')}; ${write(grade, '2')}`)
        .replace(/([67])A(\d)/g, (_, grade: string, number: string) => write(grade, number));

    return { assignments: all(SETUP.assignments), staff: all(STAFF), pupils: all(SETUP.pupils) };
  };

  it.each([
    ['6/1', (grade: string, number: string) => `${grade}/${number}`],
    ['6.1', (grade: string, number: string) => `${grade}.${number}`],
    ['6_1', (grade: string, number: string) => `${grade}_${number}`],
    ['6A-1', (grade: string, number: string) => `${grade}A-${number}`],
    ['6 A1', (grade: string, number: string) => `${grade} A${number}`],
    ['6a1', (grade: string, number: string) => `${grade}a${number}`],
  ])(
    'are kept as the school writes them: %s stands in the book, its title and the ledger (F4)',
    (name, write) => {
      const school = fresh();

      setUp(school, renamed(write), 'lenh-ten-lop');
      school.heartbeat();
      school.clock.advance(60_000);

      expect(school.table('Lớp').map(([id]) => id)).toContain(name);
      expect(allFiles(school).map((file) => file.name)).toContain(`Sổ điểm ${name} 2026-2027`);
      expect(school.files().readRows(school.bookId(name), "'Bìa'!A5:B5")).toEqual([['Lớp', name]]);
      expect(
        school.type(PEOPLE.maths, { classId: name, tab: 'toan', key: 'HK1.TX1', pupil: 0 }, '8'),
      ).toBeNull();
      school.clock.advance(60_000);
      school.heartbeat();
      expect(
        school
          .history({ classId: name, tab: 'toan', key: 'HK1.TX1', pupil: 0 })
          .map((entry) => entry.newValue),
      ).toEqual(['8']);
      expect(
        answerValue(
          school.person(PEOPLE.maths).query('mark.history', {
            classId: name,
            subjectId: 'toan',
            assessment: 'HK1.TX1',
            pupilId: school.pupilId({ classId: name, pupil: 0 }),
          }),
        ).lines.map(({ newValue }) => newValue),
      ).toEqual(['8']);
      expect(school.verified()).toBe(true);
    },
  );

  it('typed otherwise by one person they mean the same class (F4)', () => {
    const pupils = SETUP.pupils
      .replace('\t6A1', '\t6a1')
      .replace('\t6A2', '\t6 A2')
      .replace('\t7A1', '\t7A-1');

    expect(
      preview(fresh(), { pupils, staff: STAFF.replace('Văn: 6A1', 'Văn: 6a-1') }),
    ).toMatchObject({
      kind: 'ready',
      classes: 3,
      pupils: 12,
    });
  });

  it('above grade 9 are refused with a sentence: there are no books for them', () => {
    const assignments = SETUP.assignments.replace('6A12; 7A1', '6A12; 7A1; 10A1');

    expect(problems({ assignments })).toEqual([
      expect.stringMatching(/Dòng 2: .*chỉ có sổ cho lớp 6–9; không nhận lớp 10A1/),
    ]);
  });
});
