/** What administrators are told of many changes at once, in Vietnamese. */
export const BURST_VI = {
  'marks.burst':
    '{who} đã đổi hoặc xóa {count} giá trị có sẵn giữa hai lần xem sổ; các giá trị đã được ghi nhận, hãy hỏi lại người nhập và tra cứu lịch sử điểm nếu cần',
} as const;
