/** Classes of the school the monkey lives in: one grade, so that pupils may move between them. */
export const CLASS_IDS = ['6A1', '6A2'] as const;

const BOTH = CLASS_IDS.join(', ');
const PUPILS_A_CLASS = 5;
const NAMES = ['Bùi Gia An', 'Đỗ Minh Khang', 'Lê Thu Hà', 'Nguyễn Bảo Ngọc', 'Ngô Đức Phúc'];

/** Who gives orders and decides. */
export const LEADERS = ['hieutruong@hoamai.edu.vn', 'hieupho@hoamai.edu.vn'] as const;
/** Administrator of the school. */
export const ADMIN = 'quantri@hoamai.edu.vn';
/** Everybody who works in the books; each has the right to some columns only. */
export const TEACHERS = [
  'lan@hoamai.edu.vn',
  'bao@hoamai.edu.vn',
  'dao@hoamai.edu.vn',
  'phuong@hoamai.edu.vn',
] as const;

/** Natural science has two who enter; every other subject has one. */
const ASSIGNMENTS = [
  'Stt\tMôn\tLớp\tNgười vào điểm\tNgười chủ trì',
  `1\tKHTN\t${BOTH}\tLê Quốc Bảo; Vũ Hà Phương\tLê Quốc Bảo`,
].join('\n');

const STAFF = [
  'Mã\tHọ và tên\tEmail\tVai trò\tChủ nhiệm\tDạy',
  `HT01\tTrần Quang Huy\t${LEADERS[0]}\tHiệu trưởng\t\t`,
  `PHT01\tNguyễn Thị Bích Hằng\t${LEADERS[1]}\tPhó hiệu trưởng\t\t`,
  `QT01\tPhạm Tiến Đạt\t${ADMIN}\tQuản trị\t\t`,
  'VP01\tVũ Thị Kim Ngân\tvanphong@hoamai.edu.vn\tVăn phòng\t\t',
  'TT01\tHà Thế Vinh\tthanhtra@hoamai.edu.vn\tThanh tra\t\t',
  `GV01\tTrần Thị Lan\t${TEACHERS[0]}\t\t6A1\tVăn: ${BOTH} | GDCD: ${BOTH} | LS&ĐL: ${BOTH} | NN1: ${BOTH}`,
  `GV02\tLê Quốc Bảo\t${TEACHERS[1]}\t\t6A2\tToán: ${BOTH} | Tin: ${BOTH} | Công nghệ: ${BOTH}`,
  `GV03\tNguyễn Thị Đào\t${TEACHERS[2]}\t\t\tGDTC: ${BOTH} | Nghệ thuật: ${BOTH} | GDĐP: ${BOTH} | HĐTN: ${BOTH}`,
  `GV04\tVũ Hà Phương\t${TEACHERS[3]}\t\t\t`,
].join('\n');

const PUPILS = [
  'Mã học sinh\tHọ và tên\tNgày sinh\tGiới tính\tLớp',
  ...CLASS_IDS.flatMap((classId, group) =>
    NAMES.slice(0, PUPILS_A_CLASS).map(
      (name, position) =>
        `HS${group + 1}0${position + 1}\t${name}\t1${position}/03/2015\tNam\t${classId}`,
    ),
  ),
].join('\n');

/** Tables the school is set up from, as its administrator pastes them. Invented names. */
export const MONKEY_TABLES = { assignments: ASSIGNMENTS, staff: STAFF, pupils: PUPILS } as const;
