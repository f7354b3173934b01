import type { SchoolTablesText } from '../../../local/school/school-tables';

const ASSIGNMENTS = [
  'Stt\tMôn\tLớp\tNgười vào điểm\tNgười chủ trì',
  '1\tKHTN\t6A12; 7A1\tTrần Thị Lan; Lê Quốc Bảo\tTrần Thị Lan',
  '2\tGDĐP\t6A12; 7A1\tNguyễn Thị Đào\tNguyễn Thị Đào',
].join('\n');

const STAFF = [
  'Mã\tHọ và tên\tEmail\tVai trò\tChủ nhiệm\tDạy',
  'HT01\tTrần Quang Huy\thieutruong@hoamai.edu.vn\tHiệu trưởng\t\t',
  'PHT01\tNguyễn Thị Bích Hằng\thieupho@hoamai.edu.vn\tPhó hiệu trưởng\t\t',
  'QT01\tPhạm Tiến Đạt\tquantri@hoamai.edu.vn\tQuản trị\t\t',
  'VP01\tVũ Thị Kim Ngân\tvanphong@hoamai.edu.vn\tVăn phòng\t\t',
  'TT01\tHà Thế Vinh\tthanhtra@hoamai.edu.vn\tThanh tra\t\t',
  'GV01\tTrần Thị Lan\tlan@hoamai.edu.vn\t\t\t',
  'GV02\tLê Quốc Bảo\tbao@hoamai.edu.vn\t\t\t',
  'GV03\tNguyễn Thị Đào\tdao@hoamai.edu.vn\t\t\t',
  'GV04\tTạ Bảo Trinh\ttrinh@hoamai.edu.vn\t\t6A1\tVăn: 6A1, 6A2, 7A1',
  'GV05\tTrần Minh Oanh\toanh@hoamai.edu.vn\t\t6A2\tToán: 6A1, 6A2',
  'GV06\tĐào Công Việt\tviet@hoamai.edu.vn\t\t7A1\tToán: 7A1 | GDTC: 6A1, 6A2, 7A1',
].join('\n');

const NAMES = ['Bùi Gia An', 'Đỗ Minh Khang', 'Lê Thu Hà', 'Nguyễn Bảo Ngọc'];

/** Four pupils a class. */
export const TINY_PUPILS = [
  'Mã học sinh\tHọ và tên\tNgày sinh\tGiới tính\tLớp',
  ...['6A1', '6A2', '7A1'].flatMap((classId, group) =>
    NAMES.map(
      (name, position) =>
        `HS${group + 1}0${position + 1}\t${name}\t0${position + 1}/03/2015\tNam\t${classId}`,
    ),
  ),
].join('\n');

/** A school of three classes: small enough to be founded many times, large enough for every role. */
export const TINY_TABLES: SchoolTablesText = {
  assignments: ASSIGNMENTS,
  staff: STAFF,
  mapping: { names: {}, classes: {}, subjects: {} },
};

/** The people of the tiny school by what they do. */
export const PEOPLE = {
  owner: 'so-diem@hoamai.edu.vn',
  principal: 'hieutruong@hoamai.edu.vn',
  deputy: 'hieupho@hoamai.edu.vn',
  admin: 'quantri@hoamai.edu.vn',
  office: 'vanphong@hoamai.edu.vn',
  inspector: 'thanhtra@hoamai.edu.vn',
  /** Maths of 6A1 and 6A2, homeroom of 6A2. */
  maths: 'oanh@hoamai.edu.vn',
  /** Literature of all classes, homeroom of 6A1. */
  literature: 'trinh@hoamai.edu.vn',
  /** Maths of 7A1, physical education of all, homeroom of 7A1. */
  sport: 'viet@hoamai.edu.vn',
  /** Natural science of all classes, with Bảo. */
  science: 'lan@hoamai.edu.vn',
  stranger: 'nguoila@truongkhac.edu.vn',
} as const;
