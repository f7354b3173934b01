/** UI texts of proofs for outsiders, in Vietnamese. */
export const PROOF_VI = {
  'proof.open': 'Bằng chứng của dòng này',
  'proof.code': 'Mã đối chiếu trên giấy',
  'proof.codeNote': 'không bắt buộc',
  'proof.codeHint':
    'Mã ở chân tờ giấy hoặc trong thư của phụ huynh. Có mã thì bằng chứng dẫn đúng tới tờ giấy ấy.',
  'proof.download': 'Tải bằng chứng',
  'proof.done':
    'Đã tải tệp {file}. Mở trang kiểm chứng kiem-chung.html, đưa tệp này vào và gõ mã trên giấy; tệp chỉ có dòng này, không có điểm của ai khác.',
  'proof.heads': 'Tệp đầu chuỗi của trường',
  'proof.headsHint':
    'Đầu chuỗi của mọi sổ cái và danh mục PDF đã lưu, để đối chiếu sổ cái hoặc PDF trên trang kiểm chứng.',
  'proof.headsDownload': 'Tải tệp đầu chuỗi',
} as const;
