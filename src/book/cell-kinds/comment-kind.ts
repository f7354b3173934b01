import { markKind } from './mark-kind';

/** Đ or CĐ, the levels of a comment subject (TT22/2021 Điều 5.3a). */
export const COMMENT = markKind('comment', {
  plain: /^(?:Đ|CĐ)$/,
  check: { type: 'ONE_OF_LIST', values: ['Đ', 'CĐ'], message: 'Đ (Đạt) hoặc CĐ (Chưa đạt)' },
  field: { inputMode: 'text', choices: [] },
  what: 'mức',
  example: 'Hãy ghi Đ (đạt) hoặc CĐ (chưa đạt).',
  wrongKind: 'môn này chỉ ghi Đ hoặc CĐ',
  hint: { vi: 'Đ hoặc CĐ.', en: 'Đ or CĐ.' },
});
