/** UI texts about the health of the installation, in Vietnamese. */
export const HEALTH_VI = {
  'tab.health': 'Tình trạng',
  'health.title': 'Tình trạng hệ thống',
  'health.well': 'Không có việc nào cần xử lí.',
  'health.count': 'Có {count} việc cần xử lí.',
  'health.more': 'Còn {count} việc tương tự không kê hết ở đây.',
  'health.lastBeat': 'Lượt quét sổ gần nhất: {time}',
  'health.noBeatYet': 'Chưa có lượt quét sổ nào.',
  'health.since': 'Từ {time}',
  'health.told': 'Đã báo ban quản trị qua thư lúc {time}',
  'health.notTold': 'Chưa gửi được thư cho ban quản trị',
  'health.meaning': 'Ý nghĩa',
  'health.toDo': 'Cần làm',
  'health.silent': 'Hệ thống chưa quét sổ từ {time}.',
  'health.silentMeaning':
    'Thầy/cô vẫn nhập điểm được; điểm nhập đúng hạn vẫn tính theo giờ của Google và được ghi nhận khi hệ thống quét lại. Ban quản trị đã được báo.',
  'health.silentTelling':
    'Thầy/cô vẫn nhập điểm được; điểm nhập đúng hạn vẫn tính theo giờ của Google và được ghi nhận khi hệ thống quét lại.',

  'lock.booksWaiting': '{count}/{all} sổ chưa như lệnh; hệ thống tự làm tiếp mỗi năm phút:',
  'lock.booksWaitingLine': 'Lớp {class}: {why}',
  'review.waitingLine': 'Lớp {class}: {why}',
} as const;
