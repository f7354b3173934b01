/** Why a value is no mark, by problem, in both languages, with what to do. */
export const MARK_REASONS: Readonly<Record<string, { readonly vi: string; readonly en: string }>> =
  {
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
  };
