/** UI texts of what is out of the ordinary, in Vietnamese. */
export const ALARMS_VI = {
  'tab.alarms': 'Bất thường',
  'alarms.title': 'Việc sửa khác thường',
  'alarms.intro':
    'Đọc từ sổ cái của lớp. Một dòng ở đây là lí do để hỏi, không phải kết luận: giáo viên thấy dòng nói về mình, tổ trưởng thấy môn của tổ, lãnh đạo và thanh tra thấy tất cả.',
  'alarms.none': 'Không có việc sửa nào vượt ngưỡng.',
  'alarms.who': '{who} · {subject}',
  'alarms.burst': 'Sửa dồn dập: {count} ô của một cột, các lần cách nhau không quá một giờ.',
  'alarms.oneWay.up': 'Sửa một chiều: {count} ô của một cột đều tăng.',
  'alarms.oneWay.down': 'Sửa một chiều: {count} ô của một cột đều giảm.',
  'alarms.reentered': 'Xóa rồi nhập lại giá trị khác: {count} ô của một cột.',
  'alarms.requests': 'Nhiều đề nghị sửa: {count} đề nghị cho một môn.',
  'alarms.atNight': 'Sửa ban đêm (22 giờ đến 5 giờ): {count} ô trong một đêm.',
  'alarms.rows': 'Sổ cái {class}, dòng {first} đến {last} · {from} – {to}',
  'alarms.limit': 'Báo từ {limit} trở lên (đổi bằng dòng {setting} ở trang Cài đặt).',
} as const;
