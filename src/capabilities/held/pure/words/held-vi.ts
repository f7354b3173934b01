/** Texts of values that wait for a decision, in Vietnamese. */
export const HELD_VI = {
  'held.title': 'Giá trị chờ quyết định ({count})',
  'held.hint':
    'Các giá trị này thấy sau hạn nhập, và không có gì cho biết đã gõ trong hạn. Chúng chưa vào sổ chính thức, cũng chưa bị bỏ.',
  'held.reason': 'Lí do quyết định',
  'held.reasonMissing': 'Hãy ghi lí do: người sau đọc sổ cái cần biết vì sao.',
  'held.accept': 'Nhận',
  'held.refuse': 'Không nhận',
  'held.seen': 'Thấy lúc {time}',
  'held.columns.title': 'Cột cần thầy/cô xem lại ({count})',
  'held.columns.hint':
    'Phần mềm ngờ có nhầm lẫn nên chưa ghi nhận, cũng chưa bỏ gì. Một lần bấm trả lời cho cả cột.',
  'held.columns.counts': 'Cột đang có {before} điểm; nếu nhận thì có {after} điểm.',
  'held.columns.parts': 'Thêm {entered} ô, đổi {changed} ô, xóa {emptied} ô.',
  'held.columns.cells': 'Xem {count} ô',
  'held.columns.confirm': 'Đúng là vậy',
  'held.columns.takeBack': 'Tôi nhầm',
};
