/** UI texts of the page of remarks, in Vietnamese. */
export const REMARKS_VI = {
  'tab.remarks': 'Nhận xét',
  'remarks.notAllowed': 'Thầy/cô không ghi nhận xét của môn hay lớp nào.',
  'remarks.place': 'Lớp và môn',
  'remarks.column': 'Cột',
  'remarks.of': '{class} · {register}',
  'remarks.closed': '{column} (đang đóng)',
  'remarks.closedNow':
    'Cột này đang đóng. Muốn sửa một nhận xét, hãy làm đề nghị sửa từ ô của em ấy.',
  'remarks.bank': 'Câu mẫu',
  'remarks.bankHint':
    'Ở ô trống, gõ một số từ 1 đến 9: câu mẫu ấy được chèn và con trỏ sang em tiếp theo. Trên điện thoại, chạm ô rồi chạm câu mẫu.',
  'remarks.noBank': 'Chưa có câu mẫu. Câu nào trường đã dùng cho từ hai em sẽ tự có ở đây.',
  'remarks.own': 'Câu mẫu của tôi, mỗi dòng một câu (chỉ lưu ở trình duyệt này)',
  'remarks.ofPupil': 'Nhận xét về {name}',
  'remarks.left': 'còn {left} kí tự',
  'remarks.over': 'dài quá {over} kí tự',
  'remarks.nowIs': 'Trong sổ nay là: “{text}”.',
  'remarks.keepMine': 'Vẫn ghi lời của tôi',
  'remarks.save': 'Lưu {count} nhận xét',
  'remarks.nothing': 'Chưa có gì để lưu',
  'remarks.saved': 'Đã ghi {count} nhận xét vào sổ.',
  'remarks.refused': '{count} nhận xét chưa được ghi, lời vẫn còn ở ô của em ấy:',
  'remarks.refusedLine': '{name}: {reason}',
} as const;
