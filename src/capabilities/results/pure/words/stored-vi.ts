/** What is said of stored results, in Vietnamese; a code once in an entry never changes. */
export const STORED_VI = {
  'period.1': 'Học kì I',
  'period.2': 'Học kì II',
  'period.year': 'Cả năm',
  'part.results': 'Xét kết quả',
  'owed.results': '“{act}” chưa thực hiện xong ở lớp {classes:names}',
  'results.approval': '{period}, lần duyệt {version}',
  'results.altered': 'dòng đã lưu không khớp mã băm trong mục duyệt; chưa dựng lại được',
  'results.mended': 'dòng đã lưu không khớp mã băm trong mục duyệt; đã dựng lại từ sổ cái',
} as const;
