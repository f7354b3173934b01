/** Things a school does in its books, as rules speak of them. */
export type Work =
  | 'regular' // điểm kiểm tra, đánh giá thường xuyên
  | 'practical' // bài thực hành
  | 'periodic' // giữa kì và cuối kì
  | 'midTerm'
  | 'finalTerm'
  | 'attendance'
  | 'violations'
  | 'training'
  | 'results' // xếp loại, tổng kết
  | 'remarks'
  | 'pupils' // danh sách, sơ yếu lí lịch
  | 'journal' // sổ ghi đầu bài
  | 'personalBook' // sổ điểm cá nhân
  | 'homeroomBook'
  | 'teachingPlan'
  | 'transcript' // học bạ
  | 'reassessment' // đánh giá lại, rèn luyện trong hè
  | 'recheck' // phúc khảo
  | 'correction'
  | 'locking'
  | 'monitoring'
  | 'reports'
  | 'printing'
  | 'archiving'
  | 'setUp';

/** Who does it. */
export type Doer =
  | 'assigned' // giáo viên được phân công môn
  | 'lead' // người chủ trì môn nhiều giáo viên
  | 'secretary'
  | 'homeroom'
  | 'proctor'
  | 'admin'
  | 'office'
  | 'head' // tổ trưởng chuyên môn
  | 'leaders' // ban giám hiệu
  | 'principal'
  | 'deputy';

/** Writings of a word of the regulations; the first is the one it is printed with. */
export interface Writings<Id extends string> {
  readonly id: Id;
  readonly en: string;
  readonly vi: readonly [string, ...string[]];
}

/** Every work with its writings, in the order in which they are printed. */
export const WORKS: readonly Writings<Work>[] = [
  {
    id: 'regular',
    en: 'regular assessments',
    vi: ['điểm thường xuyên', 'thường xuyên', 'tx', 'kttx', 'đđgtx', 'ktx', 'kiểm tra miệng'],
  },
  { id: 'practical', en: 'practical work', vi: ['điểm thực hành', 'thực hành'] },
  {
    id: 'periodic',
    en: 'periodic assessments',
    vi: ['điểm định kì', 'định kì', 'ktđk', 'đđgđk', 'bài kiểm tra viết', 'kiểm tra viết'],
  },
  {
    id: 'midTerm',
    en: 'mid-term assessment',
    vi: ['điểm giữa kì', 'giữa kì', 'gk', 'đđggk', 'ktgk'],
  },
  {
    id: 'finalTerm',
    en: 'final assessment',
    vi: ['điểm cuối kì', 'cuối kì', 'ck', 'đđgck', 'ktck'],
  },
  {
    id: 'attendance',
    en: 'attendance',
    vi: ['chuyên cần', 'điểm danh', 'kiểm diện', 'sổ gọi tên', 'học sinh vắng', 'vắng', 'nghỉ học'],
  },
  {
    id: 'violations',
    en: 'violations',
    vi: ['vi phạm', 'vi phạm trật tự kỉ luật', 'vi phạm kỉ luật', 'trật tự kỉ luật'],
  },
  { id: 'training', en: 'training result', vi: ['kết quả rèn luyện', 'rèn luyện', 'hạnh kiểm'] },
  {
    id: 'results',
    en: 'results',
    vi: ['xếp loại', 'học lực', 'kết quả học tập', 'kết quả cả năm', 'điểm trung bình'],
  },
  { id: 'remarks', en: 'remarks', vi: ['nhận xét'] },
  {
    id: 'pupils',
    en: 'pupil records',
    vi: [
      'hồ sơ học sinh',
      'thông tin học sinh',
      'thông tin của học sinh',
      'thông tin có liên quan đến học sinh',
      'dữ liệu học sinh',
      'danh sách học sinh',
      'danh sách',
      'sơ yếu lí lịch',
      'sơ yếu lí lịch học sinh',
      'lí lịch',
      'lí lịch học sinh',
    ],
  },
  {
    id: 'journal',
    en: 'class journal',
    vi: ['sổ ghi đầu bài', 'sổ đầu bài', 'kí sổ đầu bài', 'kí sổ ghi đầu bài'],
  },
  {
    id: 'personalBook',
    en: 'personal mark book',
    vi: ['sổ điểm cá nhân', 'sổ cá nhân', 'sổ điểm giáo viên', 'sổ điểm của giáo viên'],
  },
  { id: 'homeroomBook', en: 'homeroom book', vi: ['sổ chủ nhiệm'] },
  { id: 'teachingPlan', en: 'teaching plan', vi: ['kế hoạch dạy học', 'lịch báo giảng'] },
  { id: 'transcript', en: 'transcript', vi: ['học bạ', 'học bạ điện tử', 'học bạ số', 'hbđt'] },
  {
    id: 'reassessment',
    en: 're-assessment and summer training',
    vi: [
      'đánh giá lại',
      'kiểm tra lại',
      'thi lại',
      'rèn luyện trong hè',
      'rèn luyện hè',
      'rèn luyện lại',
      'rèn luyện trong kì nghỉ hè',
      'trong kì nghỉ hè',
      'kì nghỉ hè',
      'nghỉ hè',
      'trong hè',
      'hè',
    ],
  },
  { id: 'recheck', en: 're-marking', vi: ['phúc khảo', 'chấm phúc khảo'] },
  {
    id: 'correction',
    en: 'corrections',
    vi: ['sửa điểm', 'sửa chữa điểm', 'sửa mức đánh giá', 'sửa chữa mức đánh giá', 'sửa chữa'],
  },
  {
    id: 'locking',
    en: 'locking',
    vi: ['khóa sổ', 'khóa dữ liệu', 'khóa điểm', 'khóa sổ điểm', 'khóa học bạ', 'chốt sổ'],
  },
  { id: 'monitoring', en: 'monitoring', vi: ['kiểm tra tiến độ', 'tiến độ', 'giám sát'] },
  { id: 'reports', en: 'reports', vi: ['báo cáo', 'chốt số liệu', 'gửi báo cáo'] },
  { id: 'printing', en: 'printing', vi: ['in sổ', 'in sổ điểm', 'in'] },
  { id: 'archiving', en: 'archiving', vi: ['lưu trữ', 'sao lưu', 'in sao'] },
  {
    id: 'setUp',
    en: 'set-up and assignment',
    vi: ['thiết lập', 'quản trị hệ thống', 'phân công chuyên môn', 'phân công người dùng'],
  },
];

/** Every doer with its writings. */
export const DOERS: readonly Writings<Doer>[] = [
  {
    id: 'assigned',
    en: 'assigned teacher',
    vi: ['giáo viên bộ môn', 'gvbm', 'giáo viên môn học', 'giáo viên được phân công', 'gv bộ môn'],
  },
  { id: 'lead', en: 'lead teacher', vi: ['người chủ trì', 'chủ trì'] },
  {
    id: 'secretary',
    en: 'secretary',
    vi: ['thư kí', 'thư kí nhà trường', 'bộ phận thư kí', 'bộ phận thư kí nhà trường'],
  },
  { id: 'homeroom', en: 'homeroom teacher', vi: ['giáo viên chủ nhiệm', 'gvcn'] },
  { id: 'proctor', en: 'proctor', vi: ['giám thị'] },
  { id: 'admin', en: 'administrators', vi: ['ban quản trị', 'tổ quản trị', 'quản trị'] },
  { id: 'office', en: 'office', vi: ['văn phòng', 'nhân viên văn phòng'] },
  { id: 'head', en: 'head of subject group', vi: ['tổ trưởng chuyên môn', 'ttcm', 'tổ trưởng'] },
  { id: 'leaders', en: 'leaders', vi: ['ban giám hiệu', 'bgh'] },
  { id: 'principal', en: 'principal', vi: ['hiệu trưởng', 'ht'] },
  { id: 'deputy', en: 'deputy principal', vi: ['phó hiệu trưởng', 'pht'] },
];

/** Ids in the order of their list, each once: how a rule keeps them. */
export function inOrder<Id extends string>(
  list: readonly Writings<Id>[],
  ids: readonly Id[],
): readonly Id[] {
  return list.map(({ id }) => id).filter((id) => ids.includes(id));
}
