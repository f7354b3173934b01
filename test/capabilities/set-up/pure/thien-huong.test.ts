import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { importSchool } from '../../../../src/capabilities/set-up/pure/import-school';
import type {
  ImportedSchool,
  ImportResult,
} from '../../../../src/capabilities/set-up/pure/import-types';
import { parseMapping, withAnswers } from '../../../../src/capabilities/set-up/pure/mapping';

const fixture = (name: string) => readFileSync(join(__dirname, '../../../fixtures', name), 'utf8');
const assignments = fixture('thien-huong-assignments.tsv');
const mapping = parseMapping(fixture('thien-huong-mapping.json'));
const input = { assignments, mapping, domain: 'thienhuong.edu.vn', year: 2026, inventPupils: true };

function ready(result: ImportResult): ImportedSchool {
  if (result.kind !== 'ready') {
    throw new Error(JSON.stringify(result));
  }

  return result.school;
}

function problems(text: string): readonly { lines: readonly number[]; text: string }[] {
  const result = importSchool({ ...input, assignments: text });

  return result.kind === 'invalid' ? result.problems : [];
}

describe('the assignment table of a real school, verbatim', () => {
  const school = ready(importSchool(input));
  const of = (classId: string, subjectId: string) =>
    school.assignments.find((each) => each.classId === classId && each.subjectId === subjectId)!;
  const names = (ids: readonly string[]) =>
    ids.map((id) => school.staff.find((member) => member.id === id)?.fullName);

  it('gives the 20 classes and, with the invented teachers, every subject in every class', () => {
    expect(school.classes.map(({ id }) => id).join(' ')).toBe(
      '6A1 6A2 6A3 6A4 6A5 7A1 7A2 7A3 7A4 7A5 7A6 8A1 8A2 8A3 8A4 8A5 9A1 9A2 9A3 9A4',
    );
    expect(school.assignments).toHaveLength(20 * 12);
    expect(school.unassigned).toEqual([]);
  });

  it.each([
    ['6A1', 'khtn', ['Nguyễn Thị Anh', 'Nguyễn Thế Thắng', 'Phạm Thu Giang'], 'Nguyễn Thị Anh'],
    ['8A4', 'khtn', ['Bùi Xuân Quỳnh', 'Phạm Thu Giang', 'Phạm Văn Quyền'], 'Bùi Xuân Quỳnh'],
    ['9A4', 'khtn', ['Phạm Văn Quyền', 'Nguyễn Thị Huyền', 'Nguyễn Thị Anh'], 'Phạm Văn Quyền'],
    ['7A1', 'ls-dl', ['Hoàng Thị Thanh Hương', 'Bùi Thị Thúy'], 'Hoàng Thị Thanh Hương'],
    ['8A5', 'ls-dl', ['Nguyễn Thị Thúy Trang', 'Đồng Thị Kim Liên'], 'Nguyễn Thị Thúy Trang'],
    ['7A3', 'gddp', ['Hoàng Thị Thanh Hương'], 'Hoàng Thị Thanh Hương'],
    ['7A4', 'gddp', ['Nguyễn Hương Huyền'], 'Nguyễn Hương Huyền'],
    ['9A1', 'nghe-thuat', ['Trần Thị Thu Thủy', 'Phạm Thị Thanh Hồng'], 'Phạm Thị Thanh Hồng'],
    ['9A2', 'hdtn-hn', ['Đồng Huyền Thư', 'Lê Minh Tâm'], 'Đồng Huyền Thư'],
  ])('%s %s: %j, led by %s', (classId, subjectId, teachers, lead) => {
    expect(names(of(classId, subjectId).teacherIds)).toEqual(teachers);
    expect(names([of(classId, subjectId).leadId ?? ''])).toEqual([lead]);
  });

  it('reads GVCN khối 6 as the homeroom teacher of each class', () => {
    for (const { id, grade, homeroomId } of school.classes.filter((each) => each.grade < 9)) {
      const ids = of(id, 'hdtn-hn').teacherIds;

      expect(homeroomId).not.toBeNull();
      expect(ids).toContain(homeroomId);
      expect(ids).toHaveLength(grade === 8 ? 2 : 3);
    }
  });

  it('gives everybody a code, an address of the domain, and the roles that follow', () => {
    const emails = school.staff.map(({ email }) => email);
    const count = (role: string) =>
      school.staff.filter(({ grants }) => grants.some((grant) => grant.role === role)).length;

    expect(new Set(emails).size).toBe(emails.length);
    expect(emails.every((email) => /^[a-z0-9]+@thienhuong\.edu\.vn$/.test(email))).toBe(true);
    expect(['principal', 'deputy', 'admin', 'office', 'inspector'].map(count)).toEqual([
      1, 2, 1, 1, 1,
    ]);
    expect(count('homeroom')).toBe(20);
  });

  it('says what it noticed', () => {
    expect(school.notes).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^dòng 4 \(Stt 3\): Phạm Văn Quyền có tên hai lần/),
        expect.stringMatching(/^dòng 20 \(Stt 19\): mỗi người/),
      ]),
    );
  });

  it('invents 35–45 pupils a class with unique ten-digit codes, the same ones every time', () => {
    const sizes = school.classes.map(
      ({ id }) => school.pupils.filter(({ classId }) => classId === id).length,
    );
    const ids = school.pupils.map(({ id }) => id);

    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(35);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(45);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => /^\d{10}$/.test(id))).toBe(true);
    expect(ready(importSchool(input))).toEqual(school);
  });
});

describe('what is ambiguous in it', () => {
  const result = importSchool({ ...input, mapping: undefined });
  const questions = result.kind === 'questions' ? result.questions : [];

  it('is asked: the eight unclear names, none of them decided', () => {
    expect(questions.map(({ id }) => id)).toEqual(
      Object.keys(mapping.names)
        .sort(byRow)
        .map((name) => `name:${name}`),
    );
  });

  function byRow(a: string, b: string): number {
    return assignments.indexOf(a) - assignments.indexOf(b);
  }

  it('offers who fits letter for letter first, and says where it stands', () => {
    expect(questions[0]).toMatchObject({
      id: 'name:H. T.Thanh Hương',
      where: expect.stringContaining('dòng 8 (Stt 7): "H. T.Thanh Hương" · dòng 9 (Stt 8)'),
      candidates: [{ value: 'Hoàng Thị Thanh Hương' }, { value: 'H. T.Thanh Hương' }],
    });
    expect(questions.find(({ id }) => id === 'name:Bùi Thị THúy')?.candidates[0]?.value).toBe(
      'Bùi Thị Thúy',
    );
  });

  it('is settled by the answers, given as a mapping or by question id', () => {
    const answers = Object.fromEntries(
      Object.entries(mapping.names).map(([name, full]) => [`name:${name}`, full]),
    );
    const answered = withAnswers({ names: {}, classes: {}, subjects: {} }, answers);

    expect(importSchool({ ...input, mapping: answered })).toEqual(importSchool(input));
  });

  it('can be answered with "a person of their own"', () => {
    const names = { ...mapping.names, 'P T Thanh Hồng': 'P T Thanh Hồng' };
    const school = ready(importSchool({ ...input, mapping: { ...mapping, names } }));

    expect(school.staff.map(({ fullName }) => fullName)).toContain('P T Thanh Hồng');
  });
});

describe('the same table in other clothes', () => {
  const plain = importSchool(input);

  it.each([
    ['with Windows line ends', (text: string) => text.replace(/\n/g, '\r\n')],
    ['in NFD', (text: string) => text.normalize('NFD')],
    ['with a BOM', (text: string) => `\ufeff${text}`],
    [
      'with stray spaces',
      (text: string) => text.replace(/\t/g, ' \t\u00a0 ').replace(/; /g, ' ;  '),
    ],
    ['with empty lines at the end', (text: string) => `${text}\n\t\t\n`],
    [
      'with line breaks in quoted cells',
      (text: string) =>
        text
          .replace('7A123 | 7A456', '"7A123\n7A456"')
          .replace('H. T.Thanh Hương | Ng.Hương Huyền', '"H. T.Thanh Hương\nNg.Hương Huyền"'),
    ],
    [
      'with columns in another order',
      (text: string) =>
        text
          .split('\n')
          .map((l) => l.split('\t').reverse().join('\t'))
          .join('\n'),
    ],
  ])('%s reads the same', (_name, dress) => {
    const school = ready(importSchool({ ...input, assignments: dress(assignments) }));

    expect(school.assignments).toEqual(ready(plain).assignments);
  });
});

describe('what is wrong in it', () => {
  it.each([
    [
      'a missing column',
      (text: string) => text.replace('Người chủ trì\n', 'X\n'),
      [1],
      'Thiếu cột "Người chủ trì"',
    ],
    [
      'two missing columns',
      (text: string) => text.replace('Lớp', 'X').replace('Môn', 'Y'),
      [1],
      'Thiếu cột "Môn"',
    ],
    [
      'a class no subject else has',
      (text: string) => text.replace('\t8A345\t', '\t8A345, 8B1\t'),
      [],
      'lớp 8B1',
    ],
    [
      'a class of a grade beyond the others',
      (text: string) => text.replace('\t8A345\t', '\t8A3459\t'),
      [12],
      'không có lớp "8A3459"',
    ],
    [
      'a class left out',
      (text: string) => text.replace('\t8A345\t', '\t8A34\t'),
      [7, 8, 9, 10, 11, 12, 13, 14],
      'Môn LS&ĐL: lớp 8A5 chưa có',
    ],
    [
      'a class given twice',
      (text: string) => text.replace('\t8A345\t', '\t8A2345\t'),
      [11, 12],
      'Môn LS&ĐL: lớp 8A2 có ở nhiều dòng: 11, 12',
    ],
    [
      'a row left out',
      (text: string) => text.replace(/^17.*\n/m, ''),
      [15, 16, 17],
      'Môn HĐTN,HN: lớp 9A1 chưa có',
    ],
    [
      'leads that do not pair with the class lines',
      (text: string) => text.replace('7A123 | 7A456', '7A123456'),
      [20],
      'ô "Người chủ trì" có 2 dòng',
    ],
    [
      'two leads for one line',
      (text: string) => text.replace('\tNguyễn Thị Hái\n', '\tNguyễn Thị Hái; Nguyễn Thị Nhung\n'),
      [19],
      'đúng một người',
    ],
    [
      'nobody who enters',
      (text: string) => text.replace('Lê Minh Tâm; GVCN khối 8', ''),
      [17],
      'ô "Người vào điểm" bỏ trống',
    ],
    ['nothing at all', () => ' \n', [], 'Bảng trống'],
  ])('%s is named', (_name, spoil, lines, words) => {
    const found = problems(spoil(assignments));
    const one = found.find(({ text }) => text.includes(words));

    expect(found.map(({ text }) => text).join('\n')).toContain(words);
    expect(lines.length === 0 || one?.lines).toEqual(lines.length === 0 ? true : lines);
  });

  it('an unknown subject is asked, with its row', () => {
    const result = importSchool({
      ...input,
      assignments: assignments.replace('GDĐP', 'Thiên văn'),
    });

    expect(result).toMatchObject({
      kind: 'questions',
      questions: [{ id: 'subject:Thiên văn', where: expect.stringContaining('dòng 19 (Stt 18)') }],
    });
    expect(
      importSchool({
        ...input,
        assignments: assignments.replace('GDĐP', 'Thiên văn'),
        mapping: { ...mapping, subjects: { 'Thiên văn': 'gddp' } },
      }).kind,
    ).toBe('ready');
  });
});
