/** What is wrong or odd with a class book, in Vietnamese. */
export const BOOK_VI = {
  'book.noTab':
    'thiếu trang “{tab}” (đã bị xóa); điểm đã ghi nhận còn nguyên trong sổ cái; hãy dùng tài khoản của trường mở Tệp → Nhật kí phiên bản và khôi phục bản trước khi bị đổi',
  'book.closedTab':
    'trang “{tab}” {doubts:names}; đã đóng cả trang, không ai nhập được và chưa điểm nào ở đó được ghi nhận; hãy dùng tài khoản của trường mở Tệp → Nhật kí phiên bản và khôi phục bản trước khi bị đổi',
  'book.noRows':
    'trang “{tab}” thiếu dòng của {pupils:names}; điểm đã ghi nhận còn nguyên trong sổ cái; hãy dùng tài khoản của trường mở Tệp → Nhật kí phiên bản và khôi phục bản trước khi bị đổi',
  'book.noCover':
    'thiếu trang bìa (đã bị xóa); hãy dùng tài khoản của trường mở Tệp → Nhật kí phiên bản và khôi phục bản trước khi bị đổi',
  'book.foreignTabs':
    'có trang không thuộc sổ chính thức: {tabs:names}; không gì ở đó được ghi nhận, hãy xóa nếu không cần',
  'book.rows':
    'trang “{tab}” {fault}: {rows:names}; các dòng này đã đóng và chưa được ghi nhận; hãy sửa lại mã và họ tên như danh sách lớp',
  'book.noClass': 'không có lớp này',
  'book.hints': 'nhãn nhận dạng bị mất hoặc bị đổi ngoài hệ thống ({count} nhãn), đã đặt lại',
  'book.display': 'trình bày không giữ được dù đã khôi phục nhiều lần: {finding}',
  'book.byHand':
    'tài khoản của trường đã ghi vào sổ bằng tay lúc {times:time}; hãy xem lịch sử phiên bản và đổi mật khẩu nếu không rõ ai đã làm',
  'book.unseen': 'chưa đọc được sổ điểm lớp {class}; hãy thử lại sau vài phút',
  'book.unseenBecause': 'chưa đọc được sổ điểm lớp {class} ({problem}); hãy thử lại sau vài phút',

  'doubt.stranger': 'là một trang lạ đứng ở chỗ của trang chính thức',
  'doubt.tab': 'mang nhãn của trang khác',
  'doubt.header': 'thiếu, thừa hoặc đổi chỗ cột {columns:names}',
  'doubt.mark': 'có tiêu đề cột không khớp với nhãn của cột {columns:names}',
  'column.alone': '“{header}”',
  'column.inGroup': '“{header}” ({group})',
  'tab.named': '“{title}”',
  'places.more': 'và {more} chỗ khác',

  'rowFault.unknown': 'có mã học sinh không thuộc lớp',
  'rowFault.otherName': 'có mã học sinh và họ tên là của hai học sinh khác nhau',
  'rowFault.otherNumber': 'có mã học sinh và số thứ tự là của hai học sinh cùng tên khác nhau',
  'rowFault.repeated': 'có mã học sinh trùng',
  'rowFault.noId': 'thiếu mã học sinh',
  'row.alone': 'dòng {row}',
  'row.of': 'dòng {row} ({who})',
  'pupil.named': '{pupil} {name}',
} as const;
