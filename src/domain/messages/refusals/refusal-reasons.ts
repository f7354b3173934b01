/**
 * Why a value was not accepted, in both languages, with what to do. Keys: mark problems, `closed:<reason>`; `{detail}`
 * is what stands behind the reason in the problem (`closed:corrected:PĐN-001`).
 */
const REASONS: Readonly<Record<string, { readonly vi: string; readonly en: string }>> = {
  tooManyDecimals: {
    vi: 'Điểm chỉ có tối đa một chữ số thập phân (TT22 Điều 5.3). Hãy làm tròn rồi nhập lại.',
    en: 'A mark has at most one decimal (TT22 art. 5.3). Round it and enter it again.',
  },
  outOfRange: {
    vi: 'Điểm phải từ 0 đến 10. Hãy nhập lại.',
    en: 'A mark is from 0 to 10. Enter it again.',
  },
  fraction: {
    vi: 'Không nhận phân số. Hãy nhập điểm như 8,5.',
    en: 'Fractions are not marks. Enter a mark such as 8,5.',
  },
  formula: {
    vi: 'Ô điểm không nhận công thức. Hãy nhập điểm trực tiếp.',
    en: 'A mark cell takes no formula. Enter the mark itself.',
  },
  wrongKind: {
    vi: 'Môn chấm điểm chỉ nhận số từ 0 đến 10; môn nhận xét chỉ nhận Đ hoặc CĐ. Hãy nhập lại.',
    en: 'Score subjects take only 0–10, comment subjects only Đ or CĐ. Enter it again.',
  },
  notAMark: {
    vi: 'Đây không phải là điểm. Hãy nhập số từ 0 đến 10, hoặc Đ/CĐ với môn nhận xét.',
    en: 'This is not a mark. Enter 0–10, or Đ/CĐ in a comment subject.',
  },
  date: {
    vi: 'Bảng tính hiểu đây là ngày tháng. Hãy nhập điểm với dấu phẩy, như 8,5.',
    en: 'The sheet took this for a date. Enter the mark with a comma, such as 8,5.',
  },
  notExempt: {
    vi: 'M (miễn) chỉ được nhận khi trường đã ghi nhận học sinh được miễn môn này. Hãy để trống ô, hoặc nhờ hiệu trưởng ghi nhận ở mục “Kết quả” rồi nhập lại.',
    en: 'M (exempt) is taken only where the school has recorded that the pupil is exempt from this subject. Leave the cell blank, or ask the principal to record it under “Results” and enter it again.',
  },
  notCount: {
    vi: 'Số buổi nghỉ phải là số nguyên từ 0 đến 99, ví dụ 1; có phép hay không phép là hai cột riêng. Hãy nhập lại.',
    en: 'Sessions absent are a whole number from 0 to 99, such as 1; with and without leave are two columns. Enter it again.',
  },
  notLevel: {
    vi: 'Chỉ nhận Tốt, Khá, Đạt hoặc Chưa đạt (gõ tắt: T, K, Đ, CĐ). Hãy chọn lại.',
    en: 'Only Tốt, Khá, Đạt or Chưa đạt (in short: T, K, Đ, CĐ). Choose again.',
  },
  'closed:deadline': {
    vi: 'Đã hết hạn nhập. Muốn sửa, hãy gửi đề nghị sửa điểm.',
    en: 'Entry has ended. To change it, send a correction request.',
  },
  'closed:locked': {
    vi: 'Sổ đang khóa theo lệnh. Muốn sửa, hãy gửi đề nghị sửa điểm.',
    en: 'The book is locked by order. To change it, send a correction request.',
  },
  'closed:notStarted': {
    vi: 'Chưa tới thời gian nhập cột này. Hãy nhập lại khi cột điểm mở.',
    en: 'Entry of this column has not begun. Enter it again when the column opens.',
  },
  'closed:sealed': {
    vi: 'Kết quả đã được duyệt. Muốn sửa, hãy gửi đề nghị sửa điểm.',
    en: 'The results are approved. To change it, send a correction request.',
  },
  'closed:away': {
    vi: 'Học sinh không còn học ở lớp này nên dòng này không ghi được nữa. Nếu em đã trở lại, hãy báo ban quản trị.',
    en: 'The pupil is not in this class any more, so nobody writes in this row. If the pupil is back, tell the administrators.',
  },
  'closed:corrected': {
    vi: 'Ô đã sửa theo {detail}; muốn đổi, hãy lập phiếu đề nghị sửa điểm.',
    en: 'The cell was corrected under {detail}; to change it, send a correction request.',
  },
  'closed:unassigned': {
    vi: 'Chưa phân công người vào điểm môn này. Hãy báo ban quản trị.',
    en: 'Nobody is assigned to enter this subject. Tell the administrators.',
  },
};

const UNKNOWN = { vi: 'Giá trị không được nhận.', en: 'The value was not accepted.' };

/** What stands in the sentence where `{detail}` is; null where the sentence is another one. */
function detailIn(sentence: string, template: string): string | null {
  const [before = '', after] = template.split('{detail}');

  if (after === undefined) {
    return sentence === template ? '' : null;
  }

  return sentence.startsWith(before) && sentence.endsWith(after)
    ? sentence.slice(before.length, sentence.length - after.length)
    : null;
}

/** A sentence of {@link refusalReason}, as the ledger keeps it in Vietnamese, in English; others stay as they are. */
export function refusalReasonEn(sentence: string): string {
  for (const { vi, en } of [...Object.values(REASONS), UNKNOWN]) {
    const detail = detailIn(sentence, vi);

    if (detail !== null) {
      return en.replace('{detail}', detail);
    }
  }

  return sentence;
}

/** The sentence for a problem. */
export function refusalReason(problem: string): { readonly vi: string; readonly en: string } {
  const [kind = '', reason, ...rest] = problem.split(':');
  const { vi, en } = REASONS[reason === undefined ? kind : `${kind}:${reason}`] ?? UNKNOWN;
  const detail = rest.join(':');

  return { vi: vi.replace('{detail}', detail), en: en.replace('{detail}', detail) };
}
