/** What the printing of class books says, in Vietnamese. */
export const EXPORT_JOB_VI = {
  'job.export.title': 'Xuất sổ HK{term}: {classes}',
  'job.export.titleDraft': 'Xuất sổ (bản nháp) HK{term}: {classes}',
  'job.export.titleYear': 'Xuất sổ cả năm: {classes}',
  'job.export.titleYearDraft': 'Xuất sổ (bản nháp) cả năm: {classes}',
  'job.personal.blank': 'In sổ điểm cá nhân trắng: {classes}',
  'job.personal.filled': 'In sổ điểm cá nhân: {classes}',
  'job.export.official': '{classId}: đã lưu {pages} trang',
  'job.export.draft': '{classId}: đã lưu bản nháp {pages} trang',
  'job.export.unapproved': '{classId}: kết quả chưa được duyệt, đã lưu bản nháp {pages} trang',
  'job.export.same': '{classId}: không có thay đổi, giữ bản đã lưu',
  'job.export.reopened':
    '{classId}: kết quả đã được mở lại hoặc đã đổi sau khi duyệt, không in bản chính thức',
} as const;
