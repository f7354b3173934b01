/** What the printing of papers says of each class, in Vietnamese. */
export const PAPER_JOB_VI = {
  'job.papers.filed': '{classId}: đã lưu {filed} tệp ({pages} trang), {same} tệp không thay đổi',
  'job.papers.notApproved':
    '{classId}: kết quả đã được mở lại hoặc đã đổi sau khi duyệt, có giấy của lớp này không in. Duyệt lại rồi in lại lớp này',
  'job.papers.none': 'Không có gì để in.',
} as const;
