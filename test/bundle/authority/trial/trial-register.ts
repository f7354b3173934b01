import type { CellKind } from '../../../../src/book/cell-kind';
import { CLASS_BOOK, type Register } from '../../../../src/book/register';
import { PUPIL_COLUMNS, type TabColumn } from '../../../../src/book/tab-layout';
import { HOMEROOM_TEACHER } from '../../../../src/school/people/writer-groups';

const DUTIES = ['Tổ trưởng', 'Lớp phó', 'Cờ đỏ'];

/** Made up: a duty of a pupil, one of three. */
export const DUTY: CellKind = {
  id: 'duty',
  decide: (content) => {
    const typed = content.kind === 'text' ? content.text.normalize('NFC').trim() : '';
    const found = DUTIES.find((duty) => duty.toLowerCase() === typed.toLowerCase());

    if (found === undefined) {
      return { kind: 'warn', typed, problem: 'notDuty', suggestion: undefined };
    }

    return found === typed ? { kind: 'keep' } : { kind: 'write', value: found, typed };
  },
  plain: /^(?:Tổ trưởng|Lớp phó|Cờ đỏ)$/,
  print: (value) => String(value ?? ''),
  held: (printed) => printed,
  exemption: null,
  dayProblem: 'notDuty',
  check: { type: 'ONE_OF_LIST', values: DUTIES, message: 'Một việc trong danh sách' },
  look: { align: 'LEFT', wraps: false, isText: false, pattern: '0' },
  field: { inputMode: 'text', choices: DUTIES },
  words: {
    what: 'việc',
    example: 'Hãy chọn trong danh sách của ô.',
    toasts: { formula: { why: 'ô này không được chứa công thức' }, notDuty: { why: 'việc lạ' } },
    reasons: {
      notDuty: { vi: 'Chỉ nhận việc có trong danh sách.', en: 'Only a duty of the list.' },
    },
    hint: { vi: 'Chọn một việc.', en: 'Choose a duty.' },
    wrongForm: 'chọn một việc',
  },
};

function dutyColumn(term: 1 | 2): TabColumn {
  return {
    key: `VIEC.${term}`,
    group: 'Việc của lớp',
    header: `Học kì ${term}`,
    role: 'entry',
    cell: DUTY,
    term,
    width: 120,
  };
}

/** Made up: a register that no school has. */
export const TRIAL: Register = {
  id: 'so-thu',
  sheetId: 499,
  title: 'Sổ thử',
  name: 'Sổ thử',
  heading: 'Sổ thử',
  home: CLASS_BOOK,
  rows: 'pupils',
  since: 4,
  subject: null,
  writers: HOMEROOM_TEACHER,
  what: 'việc',
  columns: () => [...PUPIL_COLUMNS, dutyColumn(1), dutyColumn(2)],
  formulas: () => new Map(),
};
