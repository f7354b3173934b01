import type { SchoolTablesText } from '../../local/school/school-tables';
import { LOWER_SECONDARY } from '../../src/school/subjects/lower-secondary';

const GRADES = [6, 7, 8, 9];
/** Classes of a grade that share a letter: `6A1` to `6A5`, then `6B1`. */
const CLASSES_A_LETTER = 5;
const LETTERS = 'ABCDEFGH';
/** What one teacher teaches: 40 classes of 12 subjects have 84 teachers. */
const CLASSES_A_TEACHER = 6;

/** Invented. */
const FAMILIES = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Bùi', 'Đỗ', 'Hoàng', 'Vũ'];
const MIDDLES = ['Minh', 'Gia', 'Bảo', 'Ngọc', 'Hữu', 'Khánh'];
const GIVEN = ['An', 'Bình', 'Chi', 'Giang', 'Hà', 'Khang', 'Linh', 'Nam'];

const LEADERS = [
  ['HT', 'Trần Quang Huy', 'Hiệu trưởng'],
  ['PHT', 'Nguyễn Thị Bích Hằng', 'Phó hiệu trưởng'],
  ['QT', 'Phạm Tiến Đạt', 'Quản trị'],
  ['VP', 'Vũ Thị Kim Ngân', 'Văn phòng'],
] as const;

interface Teacher {
  readonly id: string;
  readonly name: string;
  readonly subject: string;
  readonly classes: readonly string[];
}

const of = (list: readonly string[], at: number): string => list[at % list.length] ?? '';

function nameOf(at: number): string {
  return `${of(FAMILIES, at)} ${of(MIDDLES, Math.floor(at / 8))} ${of(GIVEN, Math.floor(at / 48))}`;
}

function classNames(count: number): readonly string[] {
  const aGrade = Math.ceil(count / GRADES.length);

  return GRADES.flatMap((grade) =>
    Array.from({ length: aGrade }, (_, at) => {
      const letter = LETTERS[Math.floor(at / CLASSES_A_LETTER)] ?? '';

      return `${grade}${letter}${1 + (at % CLASSES_A_LETTER)}`;
    }),
  ).slice(0, count);
}

function teachersOf(classes: readonly string[]): readonly Teacher[] {
  const shares = LOWER_SECONDARY.flatMap(({ shortName }) =>
    Array.from({ length: Math.ceil(classes.length / CLASSES_A_TEACHER) }, (_, part) => ({
      subject: shortName,
      classes: classes.slice(part * CLASSES_A_TEACHER, (part + 1) * CLASSES_A_TEACHER),
    })),
  );

  return shares.map((share, at) => ({ id: `GV${at + 1}`, name: nameOf(at), ...share }));
}

function table(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.join('\t')).join('\n');
}

/** The tables of a school of so many classes: each subject by one teacher, each class with one of them as homeroom teacher. */
export function modelledTables(count: number): SchoolTablesText {
  const classes = classNames(count);
  const teachers = teachersOf(classes);
  const assignments = teachers.map(({ name, subject, classes: taught }, at) => [
    String(at + 1),
    subject,
    taught.join('; '),
    name,
    name,
  ]);
  const staff = [
    ...LEADERS.map(([id, name, role]) => [id, name, `${id}@hoamai.edu.vn`.toLowerCase(), role, '']),
    ...teachers.map(({ id, name }, at) => [
      id,
      name,
      `${id}@hoamai.edu.vn`.toLowerCase(),
      '',
      classes[at] ?? '',
    ]),
  ];

  return {
    assignments: table([['Stt', 'Môn', 'Lớp', 'Người vào điểm', 'Người chủ trì'], ...assignments]),
    staff: table([
      ['Mã', 'Họ và tên', 'Email', 'Vai trò', 'Chủ nhiệm', 'Dạy'],
      ...staff.map((row) => [...row, '']),
    ]),
    mapping: { names: {}, subjects: {}, classes: { '*': classes.join('; ') } },
    training: true,
  };
}
