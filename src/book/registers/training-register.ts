import { HOMEROOM_TEACHER } from '../../school/people/writer-groups';
import type { Term } from '../../school/school-types';
import { termName } from '../../school/term-name';
import { LEVEL } from '../cell-kinds/level-kind';
import { TEXT } from '../cell-kinds/text-kind';
import { trainingFormulas } from '../formulas';
import { CLASS_BOOK, type Register } from '../register';
import { NOTE_COLUMN, PUPIL_COLUMNS, type TabColumn } from '../tab-layout';
import { IN_SUMMER } from '../window/column-rule';

/** Id of the register of training. */
export const TRAINING_TAB = 'ren-luyen';

function trainingColumn(term: Term): TabColumn {
  return {
    key: `HK${term}.RL`,
    group: 'Kết quả rèn luyện',
    header: termName(term),
    role: 'entry',
    cell: LEVEL,
    term,
    width: 90,
  };
}

/** The homeroom teacher's level per semester, the year's level computed (TT22/2021 Điều 8). */
function trainingColumns(): readonly TabColumn[] {
  return [
    ...PUPIL_COLUMNS,
    trainingColumn(1),
    trainingColumn(2),
    {
      key: 'CN.RL',
      group: 'Kết quả rèn luyện',
      header: 'Cả năm',
      role: 'computed',
      cell: TEXT,
      term: null,
      width: 90,
    },
    {
      key: 'HE.RL',
      group: 'Kết quả rèn luyện',
      header: 'Sau rèn luyện hè',
      role: 'entry',
      cell: LEVEL,
      term: null,
      width: 110,
      rule: IN_SUMMER,
    },
    NOTE_COLUMN,
  ];
}

/** Results of training. */
export const TRAINING: Register = {
  id: TRAINING_TAB,
  sheetId: 202,
  title: 'Rèn luyện',
  name: 'Rèn luyện',
  heading: 'Kết quả rèn luyện',
  home: CLASS_BOOK,
  rows: 'pupils',
  since: 1,
  subject: null,
  writers: HOMEROOM_TEACHER,
  what: 'kết quả rèn luyện',
  columns: trainingColumns,
  formulas: trainingFormulas,
};
