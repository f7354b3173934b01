/** What is said of the school's regulation as data. */
export const REGULATION_VI = {
  'regulation.phrase.word':
    'Từ thứ {word} “{text}”: chưa hiểu từ này ở chỗ này nên cả câu chưa được nhận. Hãy viết lại chỗ đó, ví dụ “chậm nhất 10 ngày làm việc sau khi kiểm tra”.',
  'regulation.phrase.noLimit':
    'Đọc đến từ cuối (từ thứ {word} “{text}”) vẫn chưa thấy thời hạn. Hãy thêm thời hạn, ví dụ “cuối mỗi tuần”, “trước ngày 30/8”.',
  'regulation.phrase.noScope':
    'Từ thứ {word} “{text}”: phần cuối câu nêu một việc mà không có thời hạn của việc ấy. Hãy thêm thời hạn hoặc bỏ phần đó.',
  'regulation.phrase.empty': 'Từ thứ {word} “{text}”: câu để trống. Hãy ghi thời hạn của quy chế.',
  'regulation.due.testDate':
    'Thời hạn này tính theo ngày kiểm tra mà chưa có ngày kiểm tra. Hãy ghi ngày kiểm tra.',
  'regulation.due.badDate':
    'Ngày kiểm tra “{value}” không phải một ngày có thật. Hãy viết như 2026-11-02.',
  'regulation.due.outside':
    'Ngày kiểm tra {value} không thuộc năm học {year}. Hãy sửa ngày hoặc năm học.',
  'regulation.due.year': 'Chưa có lịch của năm học “{value}”. Các năm có sẵn: {years}.',
  'regulation.due.subject': 'Không có môn “{value}”. Hãy kiểm tra lại tên môn.',
  'regulation.due.grade': 'Không có khối “{value}”. Hãy ghi một số từ 1 đến 12.',
} as const;
