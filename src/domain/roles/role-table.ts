import type { CommandName, QueryName } from '../commands/catalogue';
import type { RoleId } from '../school/school-types';

/** Anything a person can ask the authority to do or to tell. */
export type ActionName = CommandName | QueryName;

/** Files of the school's Drive. `classBook` access of teachers and homeroom teachers is limited to their classes. */
export type FileKind = 'control' | 'classBook' | 'ledger' | 'archive';

/** Drive permission a role needs; the order is from least to most. */
export type FileAccess = 'none' | 'reader' | 'writer';

/** Which class books the access of a role covers. */
export type BookReach = 'all' | 'assigned' | 'homeroom' | 'none';

/** One line of the role table. */
export interface RoleRule {
  readonly role: RoleId;
  readonly title: { readonly vi: string; readonly en: string };
  readonly actions: readonly ActionName[];
  readonly files: Readonly<Record<FileKind, FileAccess>>;
  readonly reach: BookReach;
  /** Requirements this line carries out (docs/requirements.md); none for a role that so far only sees. */
  readonly sources: readonly string[];
}

/** What everybody who is staff may ask: who am I, what is in this cell, which requests and locks concern me. */
const EVERYBODY: readonly ActionName[] = [
  'school.overview',
  'cell.info',
  'locks.list',
  'requests.list',
  'health.report',
];

/** Was this mark changed? Teachers and homeroom teachers only about their own: judged by the queries themselves. */
const LOOKUP: readonly ActionName[] = ['mark.scope', 'mark.history', 'refused.list'];

/** The same about every class, and the ledger itself for a check of one's own. */
const AUDIT: readonly ActionName[] = [...LOOKUP, 'ledger.export'];

/** Long work: seeing it, carrying it on, stopping it. */
const JOBS: readonly ActionName[] = ['jobs.list', 'job.continue', 'job.stop'];

/** Who is in a class; changes rest on a decision of the school (chuyển lớp, chuyển trường, bảo lưu, thôi học). */
const PUPILS: readonly ActionName[] = ['pupils.list', 'pupil.change'];

/** By which rules results are made: known rule sets, those in force, every decision. Deciding is the principal's alone. */
const RULES_READ: readonly ActionName[] = ['rules.list'];

/** What is wrong with the installation and its files. */
const HEALTH: readonly ActionName[] = ['health.list'];

/** Decisions of the board (BGH). That requester and approver differ is a rule of the command, not of this table. */
const DECISIONS: readonly ActionName[] = [
  'refused.dismiss',
  'lock.apply',
  'lock.release',
  'policy.confirm',
  'correction.decide',
  'result.review',
  'result.states',
  'result.summarise',
  'result.approve',
  'result.reopen',
  'result.specialCase',
];

/**
 * Who may do what. A role not here may do nothing. Nobody may write names, averages, headers or the ledger; marks are
 * written only by those assigned to them (`locks/book-plan.ts`), so the principal writes none, unless teaching, too.
 */
export const ROLE_TABLE: readonly RoleRule[] = [
  {
    role: 'principal',
    title: { vi: 'Hiệu trưởng', en: 'Principal' },
    actions: [
      ...EVERYBODY,
      ...DECISIONS,
      ...AUDIT,
      ...JOBS,
      ...PUPILS,
      ...HEALTH,
      ...RULES_READ,
      'rule.choose',
      'setup.preview',
      'setup.start',
      'export.classBook',
      'archive.list',
    ],
    files: { control: 'writer', classBook: 'reader', ledger: 'reader', archive: 'reader' },
    reach: 'all',
    sources: ['R003', 'R004', 'R107', 'R120', 'R142', 'R162', 'R186'],
  },
  {
    // A deputy decides too, as schools differ in who decides; also when the principal is the requester.
    role: 'deputy',
    title: { vi: 'Phó hiệu trưởng', en: 'Deputy principal' },
    actions: [
      ...EVERYBODY,
      ...DECISIONS,
      ...AUDIT,
      ...JOBS,
      ...PUPILS,
      ...HEALTH,
      ...RULES_READ,
      'export.classBook',
      'archive.list',
    ],
    // The add-on's menu works only for editors of the file in front of them; every tab there is protected anyway.
    files: { control: 'writer', classBook: 'reader', ledger: 'reader', archive: 'reader' },
    reach: 'all',
    sources: ['R016', 'R121', 'R142'],
  },
  {
    // The board of administrators prepares and runs; it locks or opens only what was decided, so no decision is here.
    role: 'admin',
    title: { vi: 'Ban quản trị', en: 'Administrator' },
    actions: [
      ...EVERYBODY,
      ...AUDIT,
      ...JOBS,
      ...PUPILS,
      ...HEALTH,
      ...RULES_READ,
      'setup.preview',
      'setup.start',
      'export.classBook',
      'archive.list',
      'result.review',
      'result.states',
      'result.summarise',
    ],
    files: { control: 'writer', classBook: 'reader', ledger: 'reader', archive: 'reader' },
    reach: 'all',
    sources: ['R003', 'R006', 'R018', 'R122', 'R192'],
  },
  {
    role: 'groupHead',
    title: { vi: 'Tổ trưởng chuyên môn', en: 'Head of subject group' },
    actions: [...EVERYBODY],
    files: { control: 'none', classBook: 'none', ledger: 'none', archive: 'none' },
    reach: 'none',
    sources: [],
  },
  {
    // Results only of the own class: judged by the commands themselves.
    role: 'homeroom',
    title: { vi: 'Giáo viên chủ nhiệm', en: 'Homeroom teacher' },
    actions: [
      ...EVERYBODY,
      ...LOOKUP,
      'refused.dismiss',
      'result.review',
      'result.summarise',
      'result.submit',
      'result.retestChoice',
      'correction.request',
      'correction.withdraw',
    ],
    files: { control: 'none', classBook: 'writer', ledger: 'none', archive: 'none' },
    reach: 'homeroom',
    sources: ['R031', 'R039', 'R100', 'R101', 'R103', 'R104'],
  },
  {
    role: 'teacher',
    title: { vi: 'Giáo viên bộ môn', en: 'Subject teacher' },
    actions: [
      ...EVERYBODY,
      ...LOOKUP,
      'refused.dismiss',
      'correction.request',
      'correction.withdraw',
      'result.complete',
    ],
    files: { control: 'none', classBook: 'writer', ledger: 'none', archive: 'none' },
    reach: 'assigned',
    sources: ['R060', 'R076', 'R097', 'R140', 'R141'],
  },
  {
    role: 'office',
    title: { vi: 'Văn phòng', en: 'Office' },
    actions: [...EVERYBODY, ...JOBS, 'pupils.list', 'export.classBook', 'archive.list'],
    // Writer for the menu only, as the deputy: no tab of the control workbook is open to this role.
    files: { control: 'writer', classBook: 'reader', ledger: 'none', archive: 'reader' },
    reach: 'all',
    sources: ['R149', 'R183', 'R187', 'R188'],
  },
  {
    role: 'inspector',
    title: { vi: 'Thanh tra', en: 'Inspector' },
    actions: [...EVERYBODY, ...AUDIT, ...RULES_READ, 'archive.list'],
    files: { control: 'reader', classBook: 'reader', ledger: 'reader', archive: 'reader' },
    reach: 'all',
    sources: ['R127', 'R172'],
  },
];

const RULES: Readonly<Record<RoleId, RoleRule>> = Object.fromEntries(
  ROLE_TABLE.map((rule) => [rule.role, rule]),
) as Record<RoleId, RoleRule>;

/** The line of a role. */
export function ruleOf(role: RoleId): RoleRule {
  return RULES[role];
}
