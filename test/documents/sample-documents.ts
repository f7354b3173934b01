import type {
  ClassBookContent,
  PrintedMark,
  SubjectPage,
  SummaryRow,
} from '../../src/capabilities/class-book/form/class-book-content';
import type { MinutesContent } from '../../src/capabilities/corrections/form/minutes-content';
import type { FormContent, LedgerWitness, Paper } from '../../src/documents/paper-types';

const FAMILY = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Đặng', 'Vũ', 'Bùi', 'Đỗ', 'Ngô'];
const MIDDLE = ['Thị Ngọc', 'Văn', 'Hữu', 'Khánh', 'Thuỳ', 'Quỳnh', 'Đức', 'Minh', 'Thị'];
const GIVEN = ['Ánh', 'Bảo', 'Châu', 'Dũng', 'Hằng', 'Kiệt', 'Linh', 'Mỹ', 'Phước', 'Uyên', 'Yến'];

export const COMMENT_SUBJECTS = [
  'Giáo dục thể chất',
  'Nghệ thuật',
  'Nội dung giáo dục của địa phương',
  'Hoạt động trải nghiệm, hướng nghiệp',
];
export const SCORE_SUBJECTS = [
  'Ngữ văn',
  'Toán',
  'Ngoại ngữ 1 (Tiếng Anh)',
  'Giáo dục công dân',
  'Lịch sử và Địa lí',
  'Khoa học tự nhiên',
  'Công nghệ',
  'Tin học',
];

const ETHNICITIES = ['Kinh', 'Kinh', 'Tày', 'Bru-Vân Kiều', 'Người nước ngoài', ''];

export const LONG_NAME = 'Công Tằng Tôn Nữ Nguyễn Thị Quỳnh Phương Thuỳ Dương Khánh Ngọc';

/** Invented name of the pupil at a place in the list. */
export function pupilName(at: number): string {
  if (at === 6) {
    return LONG_NAME;
  }
  return [FAMILY[at % 10], MIDDLE[(at * 7) % 9], GIVEN[(at * 5) % 11]].join(' ');
}

export const WITNESS: LedgerWitness = {
  chain: '2026-2027/6A1',
  sequence: 1234,
  head: '3f2a0b91c7d84e56a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718',
  printedAt: '22/11/2026 07:05',
};

const HEADING = {
  authority: 'UBND phường Hoa Mai',
  school: 'Trường THCS Hoa Mai',
  commune: 'Hoa Mai',
  province: 'Hải Phòng',
  place: 'Hoa Mai',
};

function tenths(seed: number): string {
  return ((30 + ((seed * 37) % 71)) / 10).toFixed(1).replace('.', ',');
}

function mark(kind: 'score' | 'comment', seed: number): PrintedMark {
  return { text: kind === 'score' ? tenths(seed) : seed % 11 === 0 ? 'CĐ' : 'Đ' };
}

function subjectPage(
  subjectName: string,
  kind: 'score' | 'comment',
  shape: { pupils: number; teachers: readonly string[]; term: 1 | 2 },
): SubjectPage {
  const regularCount = kind === 'comment' ? 2 : 4;
  const rows = Array.from({ length: shape.pupils }, (_, at) => ({
    number: at + 1,
    pupilName: pupilName(at),
    regular: Array.from({ length: regularCount }, (_, column) => mark(kind, at * 5 + column)),
    midTerm:
      at === 3
        ? { was: mark(kind, 4).text, text: kind === 'score' ? '10,0' : 'CĐ' }
        : mark(kind, at + 50),
    final: at === 9 ? { was: '', text: mark(kind, 2).text } : mark(kind, at + 90),
    average: mark(kind, at + 9).text,
    ...(shape.term === 2 ? { yearAverage: mark(kind, at + 13).text, retest: '' } : {}),
    note: at === 3 ? 'GK sửa theo phiếu 12/PĐN, 03/11/2026' : '',
  }));
  return { subjectName, kind, regularCount, rows, teachers: shape.teachers };
}

/** The list of pupils: one of each ethnic group in turn, one who has moved. */
function pupilRows(pupils: number): ClassBookContent['pupils'] {
  return Array.from({ length: pupils }, (_, at) => ({
    number: at + 1,
    pupilName: pupilName(at),
    birthDate: `${String((at % 28) + 1).padStart(2, '0')}/03/2015`,
    gender: at % 2 === 0 ? 'Nữ' : 'Nam',
    ethnicity: ETHNICITIES[at % ETHNICITIES.length] ?? '',
    note: at === 3 ? 'Chuyển sang lớp 6A2 từ 05/11/2026 (QĐ 12/QĐ-THCS)' : '',
  }));
}

/** A class book of an invented lower secondary class: 4 comment subjects and 8 score subjects. */
export function classBook(pupils = 45, term: 1 | 2 = 1): ClassBookContent {
  const one = { pupils, term, teachers: ['Nguyễn Thị Thanh Phương'] };
  const several = {
    pupils,
    term,
    teachers: ['Đặng Thuỳ Trâm Anh', 'Trần Quốc Vượng', 'Lê Thị Hồng Nhung', 'Phạm Đỗ Khánh Vy'],
  };
  const subjects = [
    ...SCORE_SUBJECTS.map((name) =>
      subjectPage(name, 'score', name.includes('Khoa') ? several : one),
    ),
    ...COMMENT_SUBJECTS.map((name) =>
      subjectPage(name, 'comment', name === 'Nghệ thuật' ? several : one),
    ),
  ];
  const rows: SummaryRow[] = Array.from({ length: pupils }, (_, at) => ({
    number: at + 1,
    pupilName: pupilName(at),
    values: [...COMMENT_SUBJECTS.map(() => 'Đ'), ...SCORE_SUBJECTS.map((_, s) => tenths(at + s))],
    learning: ['Tốt', 'Khá', 'Đạt', 'Chưa đạt'][at % 4] ?? '',
    training: 'Tốt',
  }));
  return {
    heading: HEADING,
    schoolYear: '2026 - 2027',
    level: 'TRUNG HỌC CƠ SỞ',
    classId: '6A1',
    term,
    homeroomTeacher: 'Vũ Hoàng Yến Nhi',
    principal: 'Bùi Đức Thịnh',
    pupilCount: pupils,
    pupils: pupilRows(pupils),
    subjects,
    summary: { commentSubjects: COMMENT_SUBJECTS, scoreSubjects: SCORE_SUBJECTS, rows },
    isDraft: false,
  };
}

/** Minutes of the correction of `lines` marks. */
export function minutes(lines = 1): MinutesContent {
  return {
    heading: HEADING,
    number: '12/BB-SĐ',
    date: '03/02/2027',
    time: '09:15',
    schoolYear: '2026 - 2027',
    regulation:
      'Quy chế quản lí và sử dụng sổ điểm điện tử ban hành kèm theo Quyết định số 45/QĐ-THCSHM ngày 05/9/2026 của Hiệu trưởng Trường THCS Hoa Mai',
    requestNumber: '07/PĐN-SĐ',
    requestedAt: '02/02/2027 16:40',
    approvedAt: '03/02/2027 09:15',
    requester: { name: 'Nguyễn Thị Thanh Phương', title: 'Giáo viên bộ môn Toán' },
    approver: { name: 'Bùi Đức Thịnh', title: 'Hiệu trưởng' },
    witness: { name: 'Trần Quốc Vượng', title: 'Đại diện ban quản trị sổ điểm' },
    homeroom: { name: 'Vũ Hoàng Yến Nhi' },
    lines: Array.from({ length: lines }, (_, at) => ({
      pupilName: at === 0 ? 'Đặng Khánh Hằng' : pupilName(at),
      pupilId: `HM26-${String(104 + at).padStart(4, '0')}`,
      birthDate: '14/05/2015',
      classId: '6A1',
      subjectName: at % 2 === 0 ? 'Toán' : 'Hoạt động trải nghiệm, hướng nghiệp',
      assessment: 'Giữa kì – HKI',
      oldValue: '6,5',
      newValue: '8,5',
      oldAverage: '7,1',
      newAverage: at % 2 === 0 ? '7,6' : '7,1',
    })),
    reason:
      'Giáo viên nhập nhầm điểm bài kiểm tra giữa kì của học sinh khi chuyển từ bài chấm sang sổ điểm điện tử.',
    evidence: ['Ảnh bài kiểm tra giữa kì (bai-kiem-tra-6A1-07.jpg)', 'Trang 14 sổ điểm cá nhân'],
    what: 'điểm',
    impact: [],
    opened: { from: '03/02/2027 09:15:02', until: '03/02/2027 09:15:04' },
    correctedAt: '03/02/2027 09:15:03',
    account: 'so-diem@thcshoamai.example',
  };
}

/** The content on paper, with the invented state of the ledger. */
export function onPaper<Content extends FormContent>(content: Content): Paper<Content> {
  return { content, ledger: WITNESS };
}
