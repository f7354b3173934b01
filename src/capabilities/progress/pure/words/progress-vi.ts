/** What the page says of how far entry has come, in Vietnamese. */
export const PROGRESS_VI = {
  'tab.progress': 'Tiến độ',
  'progress.title': 'Tiến độ nhập',
  'progress.intro':
    'Trễ nhất đứng trước. Chỉ tính những gì cần có đến hôm nay; cột chưa đến hạn không tính là thiếu.',
  'progress.sum':
    '{total} lớp–môn: {done} đủ đến hôm nay, {late} quá hạn, {under} đang nhập trong hạn.',
  'progress.none': 'Chưa có lớp nào do thầy/cô nhập hoặc theo dõi.',
  'progress.allDone': 'Mọi cột cần có đến hôm nay đã đủ.',
  'progress.mine': 'của tôi',
  'progress.unassigned': 'chưa phân công',
  'progress.late': 'Quá hạn {days} ngày',
  'progress.today': 'Hạn 24:00 hôm nay',
  'progress.left': 'Còn {days} ngày',
  'progress.noDue': 'Chưa có hạn',
  'progress.complete': 'Đủ đến hôm nay',
  'progress.column': '{name}: {entered} trong {required}',
  'progress.due': 'hạn 24:00 {day}',
  'progress.rest': '{done} cột đã đủ, {later} cột chưa đến hạn.',
  'progress.missing': 'Còn thiếu',
  'progress.open': 'Tới điểm của {class}, {subject}',
  'progress.more': 'Xem cả {count} lớp–môn',
  'progress.doneRows': '{count} lớp–môn đủ đến hôm nay',
} as const;
