/** UI texts about school years, in Vietnamese. */
export const YEAR_VI = {
  'tab.year': 'Năm học',
  'year.title': 'Năm học',
  'year.open': 'Đang mở',
  'year.closed': 'Đã đóng, chỉ xem',
  'year.making': 'Đang mở dở, hệ thống tự làm tiếp',
  'year.show': 'Xem năm học này',
  'year.back': 'Về năm học đang mở',
  'year.shown': 'Đang xem năm học {year}. Năm học này đã đóng: chỉ xem, không sửa được.',
  'year.next': 'Sang năm học {year}',
  'year.nextHint':
    'Năm học đang mở được đóng hẳn: vẫn xem được, không ai sửa được nữa. Năm học mới có sổ quản trị, sổ cái, thư mục riêng và bắt đầu bằng việc thiết lập lại từ các bảng của nhà trường.',
  'year.lacks': 'Chưa sang năm học mới được vì còn:',
  'year.lackDay': 'Năm học mới bắt đầu từ ngày {date}',
  'year.lackClasses': 'Lớp còn cột chưa khóa, chưa duyệt: {classes}',
  'year.lackRequests': 'Phiếu đề nghị sửa điểm chưa quyết định: {numbers}',
  'year.lackWork': 'Công việc chưa xong: {count}',
  'year.turn': 'Đóng năm học này, sang năm học {year}',
  'year.sure': 'Tôi hiểu rằng năm học đã đóng thì không mở lại được',
  'year.turned': 'Đã sang năm học {year}. Việc tiếp theo: thiết lập năm học ở thẻ “Thiết lập”.',
} as const;
