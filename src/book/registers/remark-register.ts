import { HOMEROOM_TEACHER } from '../../school/people/writer-groups';
import type { Term } from '../../school/school-types';
import { termName } from '../../school/term-name';
import { REMARK, YEAR_REMARK } from '../cell-kinds/remark-kind';
import { CLASS_BOOK, type Register } from '../register';
import { remarkKey, YEAR_REMARK_KEY } from '../remark-key';
import { PUPIL_COLUMNS, type TabColumn } from '../tab-layout';

/** Id of the register of the homeroom teacher's remarks. */
export const REMARK_TAB = 'nhan-xet';

/** Edition of the books that brings remarks, of subjects and of the homeroom teacher. */
export const REMARKS_SINCE = 3;

/** The column of remarks of a semester. */
export function remarkColumn(term: Term): TabColumn {
  return {
    key: remarkKey(term),
    group: 'Nhận xét',
    header: termName(term),
    role: 'entry',
    cell: REMARK,
    term,
    width: 280,
  };
}

/** That of the year goes with semester II: it is written from its first day, and closed with its results. */
const YEAR_COLUMN: TabColumn = {
  key: YEAR_REMARK_KEY,
  group: 'Nhận xét',
  header: 'Cả năm',
  role: 'entry',
  cell: YEAR_REMARK,
  term: 2,
  width: 420,
};

/** What the homeroom teacher says of a pupil a semester and for the year, which stands in the transcript (R104–R106). */
export const REMARKS: Register = {
  id: REMARK_TAB,
  sheetId: 203,
  title: 'Nhận xét',
  name: 'Nhận xét của GVCN',
  heading: 'Nhận xét của giáo viên chủ nhiệm',
  home: CLASS_BOOK,
  rows: 'pupils',
  since: REMARKS_SINCE,
  subject: null,
  writers: HOMEROOM_TEACHER,
  what: 'nhận xét',
  columns: () => [...PUPIL_COLUMNS, remarkColumn(1), remarkColumn(2), YEAR_COLUMN],
  formulas: () => new Map(),
};
