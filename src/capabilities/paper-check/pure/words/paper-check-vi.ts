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
  'paper.byFoot':
    'Hãy so tên trên giấy đang cầm với tên tệp này. Trích lục diễn biến có thể mang cùng mã mà không nằm trong sổ lưu trữ: hãy so nó ở thẻ “Tra cứu”.',
  'paper.oneOf':
    'Mã đúng là của trường, chung cho {count} giấy in cùng một lượt. Hãy so tên trên giấy đang cầm với các tệp dưới đây, hoặc chọn tệp PDF.',
  'paper.oneOfUnnamed':
    'Mã đúng là của trường, nhưng chung cho {count} giấy in cùng một lượt, nên chỉ mã thì chưa biết là giấy nào. Hãy chọn tệp PDF, hoặc nhờ văn phòng kiểm tra.',
  'paper.holds': 'còn hiệu lực',
  'paper.draft': 'bản nháp, không có giá trị chính thức',
  'paper.replaced': 'đã có bản khác thay',
  'paper.extract':
    'Mã đúng là của sổ cái trường, trên một trích lục diễn biến. Trích lục không nằm trong sổ lưu trữ: hãy so từng dòng của nó ở thẻ “Tra cứu”.',
  'paper.unlisted':
    'Mã đúng là của sổ cái trường, nhưng ngay sau đó không có giấy nào được lưu trữ. Nếu là trích lục diễn biến thì nó không nằm trong sổ lưu trữ: hãy so ở thẻ “Tra cứu”. Nếu là giấy khác, hãy chọn tệp PDF; vẫn không có thì báo ban quản trị.',
  'paper.unknown':
    'Năm học {year} không có giấy này. Nếu là giấy của năm học khác, hãy mở thẻ “Năm học”, bấm “Xem năm học này” ở năm ấy rồi kiểm tra lại. Nếu đúng là của năm học {year} thì đó không phải giấy của trường, hoặc đã bị sửa. Bản quét thì hãy nhập mã ở chân trang thay cho tệp.',
  'paper.made': '{name} · {who} · {time}',
  'paper.edition': 'Bản {number}',
} as const;
