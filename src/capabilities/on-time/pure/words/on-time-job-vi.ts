/** What the making of the monthly report says, in Vietnamese. */
export const ON_TIME_JOB_VI = {
  'job.onTime.title': 'Báo cáo tiến độ nhập tháng {month}',
  'job.onTime.read': '{classId}: đã đọc sổ cái',
  'job.onTime.filed': 'Tháng {month}: đã lưu {pages} trang',
  'job.onTime.same': 'Tháng {month}: không có thay đổi, giữ bản đã lưu',
  'onTime.title': 'Báo cáo tháng',
  'onTime.intro':
    'Ai nhập đúng hạn, trễ, chưa nhập: tính từ sổ cái, theo hạn có hiệu lực lúc đó. Bản in vào kho lưu trữ.',
  'onTime.month': 'Tháng',
  'onTime.make': 'Lập báo cáo',
  'onTime.where': 'Mở ở thẻ Xuất & lưu trữ.',
} as const;
