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
};
