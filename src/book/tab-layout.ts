import type { WriterGroup } from '../school/people/writer-groups';
import type { Term } from '../school/school-types';
import type { CellKind } from './cell-kind';
import { COUNT } from './cell-kinds/count-kind';
import { TEXT } from './cell-kinds/text-kind';
import type { ColumnRule } from './window/column-rule';

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
  /** When it is written by the regulation; missing = as its semester goes. */
  readonly rule?: ColumnRule;
  /** Who writes in it, where that is not who writes in its register. */
  readonly writers?: WriterGroup;
  /** Edition of the books that brings it, at the end of its tab; missing = as old as its register. */
  readonly since?: number;
}

/** One tab of a class book; `id` is its register's. */
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

/** Room for a note of whoever writes in a tab, at its end. */
export const NOTE_COLUMN: TabColumn = {
  key: 'GHICHU',
  group: '',
  header: 'Ghi chú',
  role: 'note',
  cell: TEXT,
  term: null,
  width: 220,
};
