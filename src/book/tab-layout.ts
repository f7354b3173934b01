import { type Assessment, assessmentKey } from '../school/assessment-key';
import type { Subject, SubjectKind, Term } from '../school/school-types';
import { termName } from '../school/term-name';
import type { CellKind } from './cell-kind';
import { COUNT } from './cell-kinds/count-kind';
import { MARK_KINDS } from './cell-kinds/mark-kinds';
import { TEXT } from './cell-kinds/text-kind';

/** What a column of a class-book tab holds. `mark` and `entry` are written by people, the others never. */
export type ColumnRole = 'index' | 'pupilId' | 'name' | 'mark' | 'entry' | 'computed' | 'note';

/**
 * One column. `key` addresses it everywhere (kept as developer metadata of the column): an assessment key
 * (`HK1.TX1`), `HK1.TB`, `CN.TB`, `STT`, `MA`, `TEN`, `HK1.RL`, `VANG.09.P`, `GHICHU`…
 */
export interface TabColumn {
  readonly key: string;
  /** Upper header (`Học kì I`), shared by neighbours. */
  readonly group: string;
  readonly header: string;
  readonly role: ColumnRole;
  readonly cell: CellKind;
  readonly term: Term | null;
  /** Width in pixels. */
  readonly width: number;
}

/** One tab of a class book. `id` is the subject id, or `chuyen-can`, `ren-luyen`, `tong-hop-1`, `tong-hop-2`, `ca-nam`. */
export interface TabLayout {
  readonly id: string;
  readonly title: string;
  readonly heading: string;
  /** Stable sheet id within every class book. */
  readonly sheetId: number;
  readonly columns: readonly TabColumn[];
}

/** True for a column people write marks, levels, absences… in. */
export function isWritten({ role }: Pick<TabColumn, 'role'>): boolean {
  return role === 'mark' || role === 'entry';
}

/** The kind of the cells of a column by its key; free text for a key the tab does not have. */
export function kindIn({ columns }: Pick<TabLayout, 'columns'>, key: string): CellKind {
  return columns.find((column) => column.key === key)?.cell ?? TEXT;
}

/** Rows above the first pupil: heading, upper header, header. */
export const HEADER_ROWS = 3;

const MARK_WIDTH = 46;

/** The columns every tab begins with. */
export const PUPIL_COLUMNS: readonly TabColumn[] = [
  { key: 'STT', group: '', header: 'TT', role: 'index', cell: COUNT, term: null, width: 36 },
  { key: 'MA', group: '', header: 'Mã HS', role: 'pupilId', cell: TEXT, term: null, width: 96 },
  {
    key: 'TEN',
    group: '',
    header: 'Họ và tên',
    role: 'name',
    cell: TEXT,
    term: null,
    width: 190,
  },
];

/** The assessments of one semester with `regularCount` regular ones, in the order of the form. */
export function termAssessments(term: Term, regularCount: number): readonly Assessment[] {
  const regular = Array.from(
    { length: regularCount },
    (_, position): Assessment => ({ term, kind: 'tx', index: position + 1 }),
  );

  return [...regular, { term, kind: 'gk', index: null }, { term, kind: 'ck', index: null }];
}

const HEADERS = { tx: 'TX', gk: 'GK', ck: 'CK' } as const;

function markColumn(assessment: Assessment, kind: SubjectKind): TabColumn {
  return {
    key: assessmentKey(assessment),
    group: termName(assessment.term),
    header: HEADERS[assessment.kind] + (assessment.index ?? ''),
    role: 'mark',
    cell: MARK_KINDS[kind],
    term: assessment.term,
    width: MARK_WIDTH,
  };
}

function computedColumn(key: string, header: string, term: Term | null): TabColumn {
  const group = term === null ? 'Cả năm' : termName(term);

  return { key, group, header, role: 'computed', cell: TEXT, term, width: 72 };
}

function termColumns(term: Term, kind: SubjectKind, regularCount: number): readonly TabColumn[] {
  const header = kind === 'score' ? 'ĐTBmhk' : 'Học kì';

  return [
    ...termAssessments(term, regularCount).map((assessment) => markColumn(assessment, kind)),
    computedColumn(`HK${term}.TB`, header, term),
  ];
}

/** Columns of a subject tab (domain §4.1, pages 7–8): both semesters, the year, re-assessment, note. */
export function subjectColumns(subject: Subject, regularCount: number): readonly TabColumn[] {
  return [
    ...PUPIL_COLUMNS,
    ...termColumns(1, subject.kind, regularCount),
    ...termColumns(2, subject.kind, regularCount),
    computedColumn('CN.TB', subject.kind === 'score' ? 'ĐTBmcn' : 'Cả năm', null),
    {
      key: 'CN.DGL',
      group: 'Cả năm',
      header: 'Đánh giá lại',
      role: 'entry',
      cell: MARK_KINDS[subject.kind],
      term: null,
      width: 92,
    },
    {
      key: 'GHICHU',
      group: '',
      header: 'Ghi chú',
      role: 'note',
      cell: TEXT,
      term: null,
      width: 220,
    },
  ];
}
