import { markKind } from './mark-kind';

/** A mark from 0 to 10 with at most one decimal, kept in integer tenths (TT22/2021 Điều 5.3b). */
export const SCORE = markKind('score', {
  plain: /^(?:0|10|[1-9](?:\.[1-9])?)$/,
  check: {
    type: 'NUMBER_BETWEEN',
    values: ['0', '10'],
    message: 'Điểm từ 0 đến 10, tối đa một chữ số thập phân, ví dụ 8,5',
  },
  field: { inputMode: 'decimal', choices: [] },
  what: 'điểm',
  example: 'Hãy ghi một số từ 0 đến 10, ví dụ 8 hoặc 8,5.',
  wrongKind: 'môn này đánh giá bằng điểm số',
  hint: {
    vi: 'Từ 0 đến 10, một chữ số thập phân (ví dụ 8,5).',
    en: '0 to 10 with one decimal (e.g. 8,5).',
  },
});
