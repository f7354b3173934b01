/** Files of the school's Drive. `classBook` access of teachers and homeroom teachers is limited to their classes. */
export type FileKind = 'control' | 'classBook' | 'ledger' | 'archive';

/** Drive permission a role needs; the order is from least to most. */
export type FileAccess = 'none' | 'reader' | 'writer';

/** Which class books the access of a role covers. */
export type BookReach = 'all' | 'assigned' | 'homeroom' | 'none';

/** One line of the role table. */
export interface RoleRule {
  readonly role: string;
  readonly title: { readonly vi: string; readonly en: string };
  /** How staff tables write it, the usual way first; none for a role that follows from posts and assignments. */
  readonly inStaffTable: readonly string[];
  readonly files: Readonly<Record<FileKind, FileAccess>>;
  readonly reach: BookReach;
  /** Requirements this line carries out (docs/requirements.md); none for a role that so far only sees. */
  readonly sources: readonly string[];
}

/**
 * Who may do what. A role not here may do nothing. Nobody may write names, averages, headers or the ledger; marks are
 * written only by those assigned to them (`locks/book-plan.ts`), so the principal writes none, unless teaching, too.
 */
const ROLES = [
  {
    role: 'principal',
    title: { vi: 'Hiệu trưởng', en: 'Principal' },
    inStaffTable: ['Hiệu trưởng', 'HT'],
    files: { control: 'writer', classBook: 'reader', ledger: 'reader', archive: 'reader' },
    reach: 'all',
    sources: ['R003', 'R004', 'R107', 'R120', 'R142', 'R162', 'R186'],
  },
  {
    // A deputy decides too, as schools differ in who decides; also when the principal is the requester.
    role: 'deputy',
    title: { vi: 'Phó hiệu trưởng', en: 'Deputy principal' },
    inStaffTable: ['Phó hiệu trưởng', 'PHT', 'Hiệu phó'],
    // The add-on's menu works only for editors of the file in front of them; every tab there is protected anyway.
    files: { control: 'writer', classBook: 'reader', ledger: 'reader', archive: 'reader' },
    reach: 'all',
    sources: ['R016', 'R121', 'R142'],
  },
  {
    // The board of administrators prepares and runs; it locks or opens only what was decided, so no decision is here.
    role: 'admin',
    title: { vi: 'Ban quản trị', en: 'Administrator' },
    inStaffTable: ['Quản trị', 'Ban quản trị', 'Tổ quản trị', 'QT'],
    files: { control: 'writer', classBook: 'reader', ledger: 'reader', archive: 'reader' },
    reach: 'all',
    sources: ['R003', 'R006', 'R018', 'R122', 'R192'],
  },
  {
    role: 'groupHead',
    title: { vi: 'Tổ trưởng chuyên môn', en: 'Head of subject group' },
    inStaffTable: ['Tổ trưởng', 'Tổ trưởng chuyên môn', 'TTCM'],
    files: { control: 'none', classBook: 'none', ledger: 'none', archive: 'none' },
    // What the group owes; no file of the school is shared for it.
    reach: 'none',
    sources: ['R160', 'R167'],
  },
  {
    // Results only of the own class: judged by the commands themselves.
    role: 'homeroom',
    title: { vi: 'Giáo viên chủ nhiệm', en: 'Homeroom teacher' },
    inStaffTable: [],
    files: { control: 'none', classBook: 'writer', ledger: 'none', archive: 'none' },
    reach: 'homeroom',
    sources: ['R031', 'R039', 'R100', 'R101', 'R103', 'R104'],
  },
  {
    role: 'teacher',
    title: { vi: 'Giáo viên bộ môn', en: 'Subject teacher' },
    inStaffTable: [],
    files: { control: 'none', classBook: 'writer', ledger: 'none', archive: 'none' },
    reach: 'assigned',
    sources: ['R060', 'R076', 'R097', 'R140', 'R141'],
  },
  {
    role: 'office',
    title: { vi: 'Văn phòng', en: 'Office' },
    inStaffTable: ['Văn phòng', 'Văn thư', 'VP'],
    // Writer for the menu only, as the deputy: no tab of the control workbook is open to this role.
    files: { control: 'writer', classBook: 'reader', ledger: 'none', archive: 'reader' },
    reach: 'all',
    sources: ['R149', 'R183', 'R187', 'R188'],
  },
  {
    role: 'inspector',
    title: { vi: 'Thanh tra', en: 'Inspector' },
    inStaffTable: ['Thanh tra'],
    files: { control: 'reader', classBook: 'reader', ledger: 'reader', archive: 'reader' },
    reach: 'all',
    sources: ['R127', 'R172'],
  },
  {
    // Calls the roll of every class by command; no book is open to this role.
    role: 'proctor',
    title: { vi: 'Giám thị', en: 'Proctor' },
    inStaffTable: ['Giám thị', 'GT'],
    files: { control: 'none', classBook: 'none', ledger: 'none', archive: 'none' },
    reach: 'none',
    sources: ['R030'],
  },
] as const satisfies readonly RoleRule[];

/** Roles a person can hold. Names follow the regulation: HT, PHT, ban quản trị, TTCM, GVCN, GVBM, văn phòng, thanh tra. */
export type RoleId = (typeof ROLES)[number]['role'];

/** Every role, in the order in which one that allows something is looked for. */
export const ROLE_TABLE: readonly (RoleRule & { readonly role: RoleId })[] = ROLES;

const RULES: Readonly<Record<RoleId, RoleRule>> = Object.fromEntries(
  ROLE_TABLE.map((rule) => [rule.role, rule]),
) as Record<RoleId, RoleRule>;

/** The line of a role. */
export function ruleOf(role: RoleId): RoleRule {
  return RULES[role];
}
