/** What a hand did to the control workbook, in Vietnamese; a code once in an entry never changes. */
export const CONTROL_VI = {
  'rows.order': '“{table}”: các dòng bị đổi chỗ',
  'rows.removed': '“{table}”: dòng “{row}” bị xóa ({cells:row})',
  'rows.added': '“{table}”: dòng “{row}” được viết thêm ({cells:row})',
  'rows.changed': '“{table}”: dòng “{row}” bị sửa, {changes}',
  'cell.changed': '{column}: “{before}” thành “{after}”',
  'cell.private': '{column} đã khác',
  'tab.rebuilt': '“{table}”: trang bị xóa, đã dựng lại đủ {rows} dòng từ bản niêm phong',
  'tab.columnsRebuilt': '“{table}”: có cột bị xóa, đã dựng lại các cột từ bản niêm phong',
  'tab.format':
    '“{table}”: định dạng bị đổi nên nội dung hiện khác đi, đã đặt lại; nội dung không đổi',
  'tab.missing': '{table}',
  'tab.columnMissing': '{table} – cột {column}',
  'seal.rows': 'trang “Niêm phong” có dòng lạ hoặc dòng lặp',
  'seal.altered': 'trang “Niêm phong” không còn như phần mềm đã ghi',
  'seal.unreadable': 'trang “Niêm phong” có dòng không đọc được',
  'seal.older':
    'cả tệp đã được đưa về bản cũ (phần mềm ghi lúc {found:time}, lần ghi cuối lúc {last:time})',
} as const;
