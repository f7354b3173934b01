import { parseTrainingLevel, TRAINING_LEVELS } from '../../school/training-level';
import type { CellKind } from '../cell-kind';
import { decideWords } from '../entry/decide-words';

/** A level of training: Tốt, Khá, Đạt, Chưa đạt (TT22/2021 Điều 8). */
export const LEVEL: CellKind = {
  id: 'level',
  decide: (content) =>
    decideWords(content, {
      parse: parseTrainingLevel,
      meant: () => undefined,
      problem: 'notLevel',
    }),
  plain: /^(?:Tốt|Khá|Đạt|Chưa đạt)$/,
  print: (value) => String(value ?? ''),
  held: (printed) => printed,
  exemption: null,
  dayProblem: 'notLevel',
  check: {
    type: 'ONE_OF_LIST',
    values: TRAINING_LEVELS,
    message: 'Tốt, Khá, Đạt hoặc Chưa đạt',
  },
  look: { align: 'CENTER', wraps: false, isText: false, pattern: '0' },
  field: { inputMode: 'text', choices: TRAINING_LEVELS },
  words: {
    what: 'mức',
    example: 'Hãy chọn trong danh sách của ô, hoặc gõ T, K, Đ, CĐ.',
    toasts: {
      formula: { why: 'ô rèn luyện không được chứa công thức' },
      notLevel: { why: 'kết quả rèn luyện chỉ có Tốt, Khá, Đạt, Chưa đạt' },
    },
    reasons: {
      notLevel: {
        vi: 'Chỉ nhận Tốt, Khá, Đạt hoặc Chưa đạt (gõ tắt: T, K, Đ, CĐ). Hãy chọn lại.',
        en: 'Only Tốt, Khá, Đạt or Chưa đạt (in short: T, K, Đ, CĐ). Choose again.',
      },
    },
    hint: { vi: 'Chọn mức rèn luyện đúng.', en: 'Choose the right level of training.' },
    wrongForm: 'ghi Tốt, Khá, Đạt hoặc Chưa đạt',
  },
};
