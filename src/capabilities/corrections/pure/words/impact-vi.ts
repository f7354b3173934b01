/** UI texts of what a correction leaves to do, in Vietnamese. */
export const IMPACT_VI = {
  'impact.title': 'Việc cần làm tiếp sau khi sửa',
  'impact.average':
    'Điểm trung bình học kì: {before} → {after}. Sổ đã tự tính lại, không phải làm gì.',
  'impact.ownBook': 'Sổ điểm cá nhân: giáo viên sửa theo, ghi số phiếu.',
  'impact.summary': 'Bảng tổng hợp {period} đã cũ: chủ nhiệm Tổng hợp lại, rồi Nộp kết quả.',
  'impact.approval':
    'Kết quả {period} đã duyệt trước khi sửa: hiệu trưởng duyệt lại, bản mới ghi rõ thay bản nào.',
  'impact.paper': 'Tờ đã in còn giá trị cũ: {name}. Văn phòng xuất và in lại, thay tờ cũ.',
  'impact.period.1': 'học kì I',
  'impact.period.2': 'học kì II',
  'impact.period.year': 'cả năm',
} as const;
