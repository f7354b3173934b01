import { parseSessions, sessionsMeant } from '../../school/session-count';
import type { CellKind } from '../cell-kind';
import { decideWords } from '../entry/decide-words';
import { heldNumber } from './held-number';

/** A number of sessions absent, whole, from 0 to 99. */
export const COUNT: CellKind = {
  id: 'count',
  decide: (content) =>
    decideWords(content, { parse: parseSessions, meant: sessionsMeant, problem: 'notCount' }),
  plain: /^[1-9]?\d$/,
  print: (value) => String(value ?? ''),
  held: heldNumber,
  exemption: null,
  dayProblem: 'notCount',
  check: {
    type: 'NUMBER_GREATER_THAN_EQ',
    values: ['0'],
    message: 'Số buổi nghỉ, số nguyên từ 0',
  },
  look: { align: 'CENTER', wraps: false, isText: false, pattern: '0' },
  field: { inputMode: 'numeric', choices: [] },
  words: {
    what: 'số buổi',
    example: 'Hãy ghi một số nguyên, ví dụ 1.',
    toasts: {
      formula: { why: 'ô chuyên cần không được chứa công thức' },
      notCount: {
        why: 'số buổi nghỉ là số nguyên từ 0 đến 99, có phép và không phép ghi ở hai cột',
      },
    },
    reasons: {
      notCount: {
        vi: 'Số buổi nghỉ phải là số nguyên từ 0 đến 99, ví dụ 1; có phép hay không phép là hai cột riêng. Hãy nhập lại.',
        en: 'Sessions absent are a whole number from 0 to 99, such as 1; with and without leave are two columns. Enter it again.',
      },
    },
    hint: {
      vi: 'Số buổi nghỉ đúng, từ 0 đến 99.',
      en: 'The right number of sessions, 0 to 99.',
    },
    wrongForm: 'ghi số buổi nghỉ, từ 0 đến 99',
  },
};
