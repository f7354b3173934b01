/** UI texts about data for other software, in Vietnamese. */
export const EXCHANGE_VI = {
  'tab.exchange': 'Dữ liệu',
  'exchange.title': 'Dữ liệu cho phần mềm khác',
  'exchange.intro':
    'Tệp Excel có đúng tiêu đề cột mà phần mềm khác tìm, không phải gõ lại. Trong tệp có dữ liệu cá nhân của học sinh: sổ cái ghi ai đã lấy tệp nào, lúc nào.',
  'exchange.file': 'Tệp',
  'exchange.file.summary': 'Tổng hợp kết quả, mỗi lớp một trang',
  'exchange.file.marks': 'Điểm các môn, mỗi môn một trang, có mã định danh của Bộ',
  'exchange.file.results': 'Kết quả học tập và rèn luyện của mọi học sinh, một trang',
  'exchange.file.pupils': 'Danh sách học sinh',
  'exchange.hint.summary':
    'Cột như tệp so_diem_tong_ket của vnEdu. Lớp chưa được duyệt kết quả thì đầu trang ghi rõ.',
  'exchange.hint.marks': 'Điểm đã được ghi nhận; ô chưa có điểm thì để trống.',
  'exchange.hint.results': 'Cột như tệp kết quả của cơ sở dữ liệu ngành.',
  'exchange.hint.pupils': 'Cột như danh sách học sinh của cơ sở dữ liệu ngành, cả mã dân tộc.',
  'exchange.period': 'Học kì',
  'exchange.year': 'Cả năm',
  'exchange.classes': 'Lớp (không chọn lớp nào là cả trường)',
  'exchange.take': 'Tải tệp Excel',
  'exchange.taken': 'Đã tải {file}. Sổ cái đã ghi việc này.',
} as const;
