/** What the page says of the state of the books and of taking orders back. */
export const LOCKS_VI = {
  'lock.needAction': 'Hãy chọn khóa hay mở khóa.',
  'lock.columns': 'Cột (không chọn là mọi cột)',
  'lock.onlyColumns': 'chỉ cột {columns}',
  'lock.reasonLate': 'Nhập bù điểm còn thiếu',
  'lock.kind.lift': 'Bỏ lệnh',
  'lock.lifted': 'đã bỏ',
  'lock.from': 'từ {time}',
  'lock.lift': 'Bỏ lệnh này',
  'lock.liftReason': 'Lí do bỏ lệnh',
  'lock.liftDone': 'Đã bỏ lệnh. Các lí do đóng khác vẫn giữ nguyên.',
  'lock.state.open': 'Sổ học kì {term}: đang mở',
  'lock.state.partly': 'Sổ học kì {term}: mở một phần theo quy chế',
  'lock.state.closed': 'Sổ học kì {term}: đóng',
  'lock.state.exceptions': '{state}, có {count} ngoại lệ',
} as const;
