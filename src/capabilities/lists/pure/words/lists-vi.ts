/** Names of the lists and what their printing says, in Vietnamese. */
export const LISTS_VI = {
  'lists.class': 'Danh sách lớp',
  'lists.promoted': 'Học sinh được lên lớp',
  'lists.notPromoted': 'Học sinh không được lên lớp',
  'lists.retest': 'Học sinh đánh giá lại môn học',
  'lists.summerTraining': 'Học sinh rèn luyện trong hè',
  'lists.awards': 'Học sinh đề nghị khen thưởng',
  'lists.slips': 'Phiếu báo kết quả cho gia đình',
  'job.lists.class': 'In danh sách lớp: {classes}',
  'job.lists.promoted': 'In danh sách được lên lớp: {classes}',
  'job.lists.notPromoted': 'In danh sách không được lên lớp: {classes}',
  'job.lists.retest': 'In danh sách đánh giá lại môn học: {classes}',
  'job.lists.summerTraining': 'In danh sách rèn luyện trong hè: {classes}',
  'job.lists.awards': 'In danh sách khen thưởng: {classes}',
  'job.lists.slips': 'In phiếu báo kết quả: {classes}',
} as const;
