/** UI texts about checking papers, in Vietnamese. */
export const PAPER_CHECK_VI = {
  'tab.paperCheck': 'Kiểm tra giấy',
  'paper.title': 'Giấy này có phải của trường?',
  'paper.intro':
    'Chọn tệp PDF đang cầm, hoặc nhập mã ở chân trang giấy. Tệp không được gửi đi: máy này tính mã của tệp rồi hỏi sổ lưu trữ.',
  'paper.file': 'Tệp PDF',
  'paper.choose': 'Chọn tệp PDF…',
  'paper.foot': 'Mã ở chân trang (mã QR, hoặc chuỗi, số thứ tự và mã đối chiếu)',
  'paper.footHint': 'Ví dụ: 6A1 123 K7QX-2M9D-41VA-ZZ08',
  'paper.check': 'Kiểm tra',
  'paper.needFoot': 'Hãy nhập mã ở chân trang.',
  'paper.current': 'Đúng là giấy của trường, còn hiệu lực',
  'paper.currentDraft': 'Đúng là giấy của trường, nhưng là bản nháp: không có giá trị chính thức',
  'paper.superseded': 'Đúng là giấy của trường, nhưng đã có bản khác thay',
  'paper.by': 'Bản thay: {name}, {time}',
  'paper.unlisted':
    'Mã là của sổ cái trường, nhưng không có giấy này trong sổ lưu trữ. Hãy báo ban quản trị.',
  'paper.unknown':
    'Không phải giấy của trường, hoặc đã bị sửa. Nếu là bản quét, hãy nhập mã ở chân trang thay cho tệp.',
  'paper.made': '{name} · {who} · {time}',
  'paper.edition': 'Bản {number}',
} as const;
