import type { BothTexts } from '../../kernel/words/both-texts';
import { MARK_REASONS } from '../../kernel/words/mark-reasons';
import type { SubjectKind } from '../../school/school-types';
import type { CellKind, ToastWords } from '../cell-kind';
import { decideMark } from '../entry/decide-mark';
import type { EntryValue } from '../entry/entry-decision';
import { type MarkValue, printMark } from '../mark';
import { heldNumber } from './held-number';

/** Source of the limits of marks: TT22/2021 Điều 5.3. */
const TOASTS: Readonly<Record<string, ToastWords>> = {
  tooManyDecimals: { why: 'điểm chỉ có một chữ số thập phân' },
  // The range is in the reason already; 11 is often a comma that was left out.
  outOfRange: {
    why: 'điểm phải từ 0 đến 10',
    advice: 'Hãy ghi lại cho đúng, phần thập phân sau dấu phẩy, ví dụ 8 hoặc 8,5.',
  },
  fraction: { why: 'đây là phân số, không phải điểm' },
  formula: { why: 'ô điểm không được chứa công thức' },
  notAMark: { why: 'đây không phải là điểm' },
  date: { why: 'bảng tính đã hiểu thành ngày tháng' },
  exemption: {
    why: 'M (miễn) chỉ dùng khi trường đã ghi nhận học sinh được miễn môn này',
    advice: 'Nếu chưa ghi nhận, hãy để trống ô và báo hiệu trưởng.',
  },
};

/** What tells the two kinds of marks apart. */
type OwnPart = Pick<CellKind, 'plain' | 'check' | 'field'> & {
  readonly what: string;
  readonly example: string;
  readonly wrongKind: string;
  readonly hint: BothTexts;
};

/** The kind of cell in which marks of a kind of subject stand. */
export function markKind(id: SubjectKind, own: OwnPart): CellKind {
  const { plain, check, field, what, example, wrongKind, hint } = own;

  return {
    id,
    decide: (content, thisYear) => decideMark(content, id, thisYear),
    plain,
    print: (value: EntryValue) => printMark(value as MarkValue),
    held: heldNumber,
    exemption: 'M',
    dayProblem: 'date',
    check,
    look: { align: 'CENTER', wraps: false, isText: false, pattern: '0.0' },
    field,
    words: {
      what,
      example,
      toasts: { ...TOASTS, wrongKind: { why: wrongKind } },
      reasons: MARK_REASONS,
      hint,
      wrongForm: null,
    },
  };
}
