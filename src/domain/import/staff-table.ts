import type { RoleId } from '../school/school-types';
import { asMeant, normalizeText } from '../text/normalize-text';
import { sameText } from '../text/text-key';
import { unprintableFault } from '../text/unprintable';
import { linesOf } from './assignment-table';
import { groupedBy } from './grouped-by';
import type { ImportProblem } from './import-types';
import { readTable, type TableRow } from './read-table';
import { remembered } from './remembered';
import { addressFault } from './school-domains';

/** Roles a staff table names; homeroom and subject teacher follow from the other columns. */
export type NamedRole = Exclude<RoleId, 'homeroom' | 'teacher'>;

/** A line of the staff table. `line` is 0 for a generated one. */
export interface StaffRow {
  readonly line: number;
  readonly code: string;
  readonly fullName: string;
  /** Lower case; '' = none given: no account, or made up in a training school. */
  readonly email: string;
  readonly roles: readonly { readonly role: NamedRole; readonly scope: string | null }[];
  /** Classes as written. */
  readonly homeroom: string;
  /** Subjects and classes as written. */
  readonly teaching: readonly { readonly subject: string; readonly classes: string }[];
}

/** Titles as written in the column `Vai trò`. */
const ROLE_TITLES: Readonly<Record<NamedRole, readonly string[]>> = {
  principal: ['Hiệu trưởng', 'HT'],
  deputy: ['Phó hiệu trưởng', 'PHT', 'Hiệu phó'],
  admin: ['Quản trị', 'Ban quản trị', 'Tổ quản trị', 'QT'],
  groupHead: ['Tổ trưởng', 'Tổ trưởng chuyên môn', 'TTCM'],
  office: ['Văn phòng', 'Văn thư', 'VP'],
  inspector: ['Thanh tra'],
};

/** What the column may also say without giving a role here. */
const TEACHER_TITLES = ['giáo viên', 'gv', 'gvbm', 'gvcn'];

const COLUMNS = {
  code: { header: 'Mã', aliases: ['Mã nhân sự', 'Mã GV'] },
  fullName: {
    header: 'Họ và tên',
    aliases: ['Họ tên', 'Họ và tên giáo viên'],
    parts: [['Họ và tên đệm', 'Họ đệm', 'Họ và đệm', 'Họ và chữ lót', 'Họ lót', 'Họ'], ['Tên']],
  },
  email: { header: 'Email', aliases: ['E-mail', 'Thư điện tử'] },
  roles: { header: 'Vai trò', aliases: ['Chức vụ'] },
  homeroom: { header: 'Chủ nhiệm', aliases: ['Lớp chủ nhiệm'] },
  teaching: { header: 'Dạy', aliases: ['Môn & Lớp dạy', 'Môn và lớp dạy'], optional: true },
} as const;

/**
 * Reads the staff table (TSV): `Mã, Họ và tên, Email, Vai trò, Chủ nhiệm, Dạy`. Roles are separated by `;`, a group
 * head's group stands after a colon (`Tổ trưởng: KHTN`); what somebody teaches is `Toán: 6A12, 7A3 | Tin: 6A1`.
 * Addresses must be of one of the domains (none given: any).
 */
export function readStaffTable(
  text: string,
  domains: readonly string[],
): {
  readonly rows: readonly StaffRow[];
  readonly problems: readonly ImportProblem[];
} {
  const table = readTable('staff', text, COLUMNS);
  const roleOf = remembered(roleTitled);
  const read = table.rows.map((row) => rowOf(row, { domains, roleOf }));
  const rows = read.map(({ row }) => row);
  const problems = [
    ...read.flatMap(({ problems: own }) => own),
    ...repeated(rows, 'code', 'Mã nhân sự'),
    ...repeated(rows, 'email', 'Email'),
  ];

  return { rows, problems: [...table.problems, ...problems] };
}

/** What the rows of one table are read with. */
interface RowReading {
  readonly domains: readonly string[];
  /** A title as a role; null = a teacher, undefined = unknown. */
  readonly roleOf: (title: string) => NamedRole | null | undefined;
}

function rowOf(
  { line, cells }: TableRow<keyof typeof COLUMNS>,
  known: RowReading,
): {
  row: StaffRow;
  problems: ImportProblem[];
} {
  const problems: ImportProblem[] = [];
  const problem = (text: string): void => {
    problems.push({ table: 'staff', lines: [line], text: `Bảng nhân sự, dòng ${line}: ${text}` });
  };
  const email = asMeant(cells.email).toLowerCase();
  const row = {
    line,
    code: normalizeText(cells.code),
    fullName: normalizeText(cells.fullName),
    email,
    roles: rolesOf(cells.roles, known, problem),
    homeroom: normalizeText(cells.homeroom),
    teaching: teachingOf(cells.teaching, problem),
  };

  if (row.code === '' || row.fullName === '') {
    problem('thiếu mã hoặc họ tên.');
  }

  const unprintable = unprintableFault(row.fullName);

  if (unprintable !== null) {
    problem(`họ tên "${row.fullName}" ${unprintable}.`);
  }

  const fault = email === '' ? null : addressFault(email, known.domains);

  if (fault !== null) {
    problem(fault);
  }

  return { row, problems };
}

/** The role a title names; null for those of teachers, undefined for what is none. */
function roleTitled(title: string): NamedRole | null | undefined {
  if (TEACHER_TITLES.some((known) => sameText(known, title))) {
    return null;
  }

  return (Object.keys(ROLE_TITLES) as NamedRole[]).find((each) =>
    ROLE_TITLES[each].some((known) => sameText(known, title)),
  );
}

function rolesOf(
  cell: string,
  { roleOf }: RowReading,
  problem: (text: string) => void,
): StaffRow['roles'] {
  const parts = cell.split(/[;,|\n]/).map(normalizeText);
  const named = parts.filter((part) => part !== '' && roleOf(part) !== null);

  return named.flatMap((part) => {
    const [title = '', scope] = part.split(':').map(normalizeText);
    const role = roleOf(title) ?? undefined;

    if (role === undefined) {
      problem(`không có vai trò "${title}". Dùng: ${roleList()}.`);
    }

    return role === undefined ? [] : [{ role, scope: scope ?? null }];
  });
}

function roleList(): string {
  return Object.values(ROLE_TITLES)
    .map(([title]) => title)
    .join(', ');
}

function teachingOf(cell: string, problem: (text: string) => void): StaffRow['teaching'] {
  return linesOf(cell).flatMap((line) => {
    const [subject = '', classes = ''] = line.split(':').map(normalizeText);

    if (subject === '' || classes === '') {
      problem(`không đọc được "${line}"; cần dạng "Toán: 6A12, 7A3 | Tin: 6A1".`);

      return [];
    }

    return [{ subject, classes }];
  });
}

/** `GV01` and `gv01` are one code: two people must not depend on the case of a letter. */
function keyOf(text: string): string {
  return text.includes('@') ? text : text.toUpperCase();
}

function repeated(
  rows: readonly StaffRow[],
  field: 'code' | 'email',
  title: string,
): ImportProblem[] {
  return [...groupedBy(rows, (row) => keyOf(row[field]))].flatMap(([value, same]) => {
    const lines = same.map(({ line }) => line);

    return value === '' || lines.length === 1
      ? []
      : [
          {
            table: 'staff' as const,
            lines,
            text: `${title} "${value}" có ở nhiều dòng của bảng nhân sự: ${lines.join(', ')}. Mỗi người một mã, một email.`,
          },
        ];
  });
}
