import { nameFault } from '../../../kernel/text/name-fault';
import { asMeant, normalizeText } from '../../../kernel/text/normalize-text';
import { sameText } from '../../../kernel/text/text-key';
import { codeFault } from '../../../school/code-fault';
import { codeKey } from '../../../school/code-key';
import { withoutTextMark } from '../../../school/pupil-fields';
import { ROLE_TABLE, type RoleId } from '../../../school/roles/role-table';
import { linesOf } from './assignment-table';
import { groupedBy } from './grouped-by';
import type { ImportProblem } from './import-types';
import { readTable, type TableRow } from './read-table';
import { remembered } from './remembered';
import { addressFault } from './school-domains';

/** A line of the staff table. `line` is 0 for a generated one. */
export interface StaffRow {
  readonly line: number;
  readonly code: string;
  readonly fullName: string;
  /** Lower case; '' = none given: no account, or made up in a training school. */
  readonly email: string;
  readonly roles: readonly { readonly role: RoleId; readonly scope: string | null }[];
  /** Classes as written. */
  readonly homeroom: string;
  /** Subjects and classes as written. */
  readonly teaching: readonly { readonly subject: string; readonly classes: string }[];
}

/** Roles that the column `Vai trò` can name. */
const NAMED_ROLES = ROLE_TABLE.filter(({ inStaffTable }) => inStaffTable.length > 0);

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
  roles: { header: 'Vai trò', aliases: ['Chức vụ'], isList: true },
  homeroom: { header: 'Chủ nhiệm', aliases: ['Lớp chủ nhiệm'] },
  teaching: {
    header: 'Dạy',
    aliases: ['Môn & Lớp dạy', 'Môn và lớp dạy'],
    optional: true,
    isList: true,
  },
} as const;

/**
 * Reads the staff table (TSV): `Mã, Họ và tên, Email, Vai trò, Chủ nhiệm, Dạy`. Roles are separated by `;`, a group
 * head's group stands after a colon (`Tổ trưởng: KHTN`); what somebody teaches is `Toán: 6A12, 7A3 | Tin: 6A1`.
 * Addresses must be of one of the domains (none given: any), and nobody's is that of the school account.
 */
export function readStaffTable(
  text: string,
  domains: readonly string[],
  schoolAccount = '',
): {
  readonly rows: readonly StaffRow[];
  readonly problems: readonly ImportProblem[];
} {
  const table = readTable('staff', text, COLUMNS);
  const roleOf = remembered(roleTitled);
  const read = table.rows.map((row) => rowOf(row, { domains, schoolAccount, roleOf }));
  const rows = read.map(({ row }) => row);
  const problems = [
    ...read.flatMap(({ problems: own }) => own),
    ...repeated(rows, 'Mã nhân sự', ({ code }) => codeKey(code)),
    ...repeated(rows, 'Email', ({ email }) => email),
  ];

  return { rows, problems: [...table.problems, ...problems] };
}

/** What the rows of one table are read with. */
interface RowReading {
  readonly domains: readonly string[];
  /** '' = not known. */
  readonly schoolAccount: string;
  /** A title as a role; null = a teacher, undefined = unknown. */
  readonly roleOf: (title: string) => RoleId | null | undefined;
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
    code: withoutTextMark(cells.code),
    fullName: normalizeText(cells.fullName),
    email,
    roles: rolesOf(cells.roles, known, problem),
    homeroom: normalizeText(cells.homeroom),
    teaching: teachingOf(cells.teaching, problem),
  };

  if (row.code === '' || row.fullName === '') {
    problem('thiếu mã hoặc họ tên.');
  }

  faultsOf(row, known).forEach(problem);

  return { row, problems };
}

/** What is wrong with the texts that say who somebody is; blank ones are told apart. */
function faultsOf(
  { code, fullName, email }: Pick<StaffRow, 'code' | 'fullName' | 'email'>,
  { domains, schoolAccount }: RowReading,
): readonly string[] {
  const ofCode = code === '' ? null : codeFault(code);
  const ofName = fullName === '' ? null : nameFault(fullName);
  const faults = [
    ofCode === null ? null : `mã "${code}" ${ofCode}.`,
    ofName === null ? null : `họ tên "${fullName}" ${ofName}.`,
    emailFault({ fullName, email }, { domains, schoolAccount }),
  ];

  return faults.filter((fault) => fault !== null);
}

/** Why an address is not one of this person; null if it can be, and where none is given. */
function emailFault(
  { fullName, email }: Pick<StaffRow, 'fullName' | 'email'>,
  { domains, schoolAccount }: Pick<RowReading, 'domains' | 'schoolAccount'>,
): string | null {
  if (isSchoolAccount(email, schoolAccount)) {
    return `email "${email}" là tài khoản của trường, nơi giữ mọi tệp: việc làm dưới tài khoản này không kể cho ai. Hãy ghi địa chỉ riêng của ${fullName}.`;
  }

  return email === '' ? null : addressFault(email, domains);
}

/** True for the address of the school account, also with a tag (`so-diem+lan@`), which Google delivers to it. */
function isSchoolAccount(email: string, schoolAccount: string): boolean {
  return schoolAccount !== '' && email.replace(/\+[^@]*(?=@)/, '') === schoolAccount;
}

/** The role a title names; null for those of teachers, undefined for what is none. */
function roleTitled(title: string): RoleId | null | undefined {
  if (TEACHER_TITLES.some((known) => sameText(known, title))) {
    return null;
  }

  return NAMED_ROLES.find(({ inStaffTable }) =>
    inStaffTable.some((known) => sameText(known, title)),
  )?.role;
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
  return NAMED_ROLES.map(({ inStaffTable: [usual] }) => usual).join(', ');
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

function repeated(
  rows: readonly StaffRow[],
  title: string,
  keyOf: (row: StaffRow) => string,
): ImportProblem[] {
  return [...groupedBy(rows, keyOf)].flatMap(([value, same]) => {
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
