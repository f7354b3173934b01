import type { QueryCatalogue } from '../../../src/contract/catalogue';
import type {
  CellInfo,
  ClassCoverage,
  LockView,
  RequestView,
  SetupPreview,
} from '../../../src/contract/views';
import { MAY_REGULATE } from './sample-regulation';

/** Invented school, people and marks for looking at the pages. */
const SUBJECTS = [
  ['toan', 'Toán'],
  ['ngu-van', 'Ngữ văn'],
  ['tieng-anh', 'Tiếng Anh'],
  ['khtn', 'Khoa học tự nhiên'],
  ['ls-dl', 'Lịch sử và Địa lí'],
  ['gdcd', 'Giáo dục công dân'],
  ['tin-hoc', 'Tin học'],
  ['cong-nghe', 'Công nghệ'],
  ['gdtc', 'Giáo dục thể chất'],
  ['nghe-thuat', 'Nghệ thuật'],
  ['hdtn', 'Hoạt động trải nghiệm, hướng nghiệp'],
] as const;

const classes = [6, 7, 8, 9].flatMap((grade) =>
  [1, 2, 3, 4, 5].map((number) => ({ id: `${grade}A${number}`, grade })),
);

const coverage: ClassCoverage[] = classes.flatMap(({ id }, row) =>
  SUBJECTS.map(([subjectId], column) => {
    const required = column === 10 ? 0 : 160;
    const share = (row * 7 + column * 13) % 17;

    return {
      classId: id,
      subjectId,
      teachers: share === 3 ? [] : ['Trịnh Khánh Vy'],
      entered: share > 6 ? required : Math.floor((required * share * 2) / 15),
      required,
    };
  }),
);

export const OVERVIEW: QueryCatalogue['school.overview']['value'] = {
  school: 'Trường THCS Hoa Sữa',
  schoolYear: '2026-2027',
  isTraining: true,
  actor: {
    email: 'hieutruong@thcshoasua.edu.vn',
    name: 'Đoàn Thị Bích Thủy',
    roles: ['principal'],
    may: [
      'home.view',
      'correction.decide',
      'correction.request',
      'lock.apply',
      'lock.release',
      'export.classBook',
      'setup.preview',
      'setup.start',
      'mark.scope',
      'mark.history',
      'ledger.export',
      'result.review',
      'result.states',
      'result.summarise',
      'result.approve',
      'result.complete',
      'rules.list',
      'rule.choose',
      ...MAY_REGULATE,
      'pupils.list',
      'pupil.change',
    ],
    homeroomOf: ['6A1'],
    teaches: [
      { classId: '6A1', subjectId: 'toan' },
      { classId: '6A2', subjectId: 'toan', declared: { 1: 'yes', 2: 'no' } },
      { classId: '7A3', subjectId: 'toan', declared: { 1: 'changed', 2: 'no' } },
      { classId: '7A4', subjectId: 'toan', declared: { 1: 'no', 2: 'no' } },
    ],
  },
  classes,
  subjects: SUBJECTS.map(([id, name]) => ({ id, name })),
  registers: [
    { id: 'chuyen-can', name: 'Chuyên cần' },
    { id: 'ren-luyen', name: 'Rèn luyện' },
  ],
  coverage,
};

export const CELL: CellInfo = {
  kind: 'mark',
  classId: '6A1',
  subjectId: 'toan',
  subjectName: 'Toán',
  subjectKind: 'score',
  cellKind: 'score',
  pupilId: '2600117',
  pupilName: 'Nguyễn Phạm Bảo Hân',
  assessment: 'HK1.GK',
  assessmentName: 'Giữa kì – HKI',
  value: '7,5',
  writers: [],
  open: false,
  mayWrite: false,
  until: '2026-11-18T16:59:59Z',
  closed: [
    {
      reason: 'deadline',
      at: '2026-11-18T17:00:00Z',
      because: 'Quá 10 ngày làm việc kể từ ngày kiểm tra 04/11/2026.',
      article: 'Quy chế sử dụng sổ điểm điện tử, Điều 9 khoản 2',
      openedBy: 'Hiệu trưởng, phó hiệu trưởng',
      english: {
        because: 'More than 10 working days after the test of 04/11/2026.',
        openedBy: 'Principal, Deputy principal',
      },
    },
    {
      reason: 'locked',
      at: '2026-11-20T01:30:00Z',
      because: 'Khóa để in sổ giữa kì',
      article: 'Lệnh khóa số 4',
      openedBy: 'Hiệu trưởng',
      english: {
        because: 'More than 10 working days after the test of 04/11/2026.',
        openedBy: 'Principal, Deputy principal',
      },
    },
  ],
  rows: { all: 37, below: 26 },
  openRequestId: null,
  mayRequest: true,
};

export const OPEN_CELL: CellInfo = {
  ...CELL,
  value: '',
  open: true,
  mayWrite: true,
  writers: ['Trịnh Khánh Vy', 'Lương Gia Bảo'],
  until: '2026-12-04T16:59:59Z',
  closed: [],
  mayRequest: false,
};

const request: RequestView = {
  impact: [],
  id: 'r1',
  number: 'PĐN-007',
  state: 'open',
  classId: '6A1',
  subjectId: 'toan',
  subjectName: 'Toán',
  pupilId: '2600117',
  pupilName: 'Nguyễn Phạm Bảo Hân',
  assessment: 'HK1.GK',
  assessmentName: 'Giữa kì – HKI',
  oldValue: '7,5',
  newValue: '8,5',
  cause: 'mistyped',
  recheckDecision: '',
  reason: 'Bài kiểm tra ghi 8,5; khi nhập gõ nhầm sang 7,5. Học sinh phát hiện ngày 19/11.',
  evidence: [
    { name: 'bai-kiem-tra-trang-1.jpg', url: 'https://drive.example/1', sha256: 'a'.repeat(64) },
    { name: 'so-diem-ca-nhan.pdf', url: 'https://drive.example/2', sha256: 'b'.repeat(64) },
  ],
  requestedBy: 'vy.trinh@thcshoasua.edu.vn',
  requestedByName: 'Trịnh Khánh Vy',
  requestedAt: '2026-11-20T08:12:00Z',
  decidedBy: null,
  decidedByName: null,
  decidedAt: null,
  decisionReason: null,
  minutesUrl: null,
  mayDecide: true,
};

export const REQUESTS: RequestView[] = [
  request,
  {
    ...request,
    id: 'r2',
    number: 'PĐN-008',
    classId: '9A3',
    subjectName: 'Giáo dục thể chất',
    assessmentName: 'Thường xuyên 2 – HKI',
    pupilName: 'Y Khoa Niê <b>',
    oldValue: 'CĐ',
    newValue: 'Đ',
    cause: 'remarked',
    recheckDecision: '12/QĐ-THCS ngày 20/12/2026',
    evidence: [],
    requestedBy: 'hieutruong@thcshoasua.edu.vn',
    requestedByName: 'Đoàn Thị Bích Thủy',
    mayDecide: false,
  },
  {
    ...request,
    id: 'r3',
    number: 'PĐN-003',
    state: 'applied',
    requestedBy: 'hieutruong@thcshoasua.edu.vn',
    decidedBy: 'luonggiabao@thcshoasua.edu.vn',
    decidedByName: 'Lương Gia Bảo',
    decidedAt: '2026-11-12T04:00:00Z',
    decisionReason: '',
    minutesUrl: 'https://drive.example/bb',
    mayDecide: false,
  },
];

export const LOCKS: LockView[] = [
  {
    id: 'l1',
    kind: 'lock',
    scope: 'Khối 6, tất cả các môn, học kì I',
    scopeEn: 'Grade 6, all subjects, semester I',
    reason: 'Khóa để in sổ giữa kì',
    by: 'Đoàn Thị Bích Thủy',
    at: '2026-11-20T01:30:00Z',
    from: '2026-11-20T01:30:00Z',
    until: null,
    active: true,
    lifted: false,
    blocksChanged: 0,
  },
  {
    id: 'l2',
    kind: 'release',
    scope: '8A2, Toán, học kì I',
    scopeEn: '8A2, Mathematics, semester I',
    reason: 'Giáo viên nghỉ ốm, nhập bù điểm giữa kì',
    by: 'Đoàn Thị Bích Thủy',
    at: '2026-11-21T01:30:00Z',
    from: '2026-11-21T01:30:00Z',
    until: '2026-11-23T10:00:00Z',
    active: true,
    lifted: false,
    blocksChanged: 0,
  },
  {
    id: 'l3',
    kind: 'release',
    scope: '7A1, Ngữ văn, học kì I',
    scopeEn: '7A1, Literature, semester I',
    reason: 'Bổ sung điểm thường xuyên',
    by: 'Đoàn Thị Bích Thủy',
    at: '2026-11-01T01:30:00Z',
    from: '2026-11-01T01:30:00Z',
    until: '2026-11-02T10:00:00Z',
    active: false,
    lifted: false,
    blocksChanged: 0,
  },
];

export const ARCHIVE: QueryCatalogue['archive.list']['value'] = [
  {
    path: 'Lưu trữ/2026–2027/6/6A1/Sổ theo dõi và đánh giá 6A1 HKI.pdf',
    url: 'https://drive.example/pdf1',
    kind: 'classBook',
    sha256: '3f9a'.repeat(16),
    pages: 14,
    madeAt: '2026-11-21T07:00:00Z',
    madeBy: 'Hồ Ngọc Diệp',
  },
  {
    path: 'Lưu trữ/2026–2027/6/6A1/Biên bản sửa điểm BB-003.pdf',
    url: 'https://drive.example/pdf2',
    kind: 'minutes',
    sha256: '90cd'.repeat(16),
    pages: 1,
    madeAt: '2026-11-12T04:01:00Z',
    madeBy: 'Lương Gia Bảo',
  },
];

export const QUESTIONS: SetupPreview = {
  kind: 'questions',
  questions: [
    {
      id: 'q1',
      text: '“Đ. T.Bích Thủy” là ai?',
      where: 'dòng 7: "Đ. T.Bích Thủy"',
      candidates: [
        { value: 'GV01', label: 'Đoàn Thị Bích Thủy' },
        { value: 'GV19', label: 'Đặng Thu Bích Thủy' },
      ],
    },
    {
      id: 'q2',
      text: '“Sử, Địa” ở lớp 7A45 gồm những phân môn nào?',
      where: 'dòng 12: "Sử, Địa"',
      candidates: [
        { value: 'a', label: 'Mỗi giáo viên một phân môn, theo thứ tự ghi' },
        { value: 'b', label: 'Cả hai giáo viên cùng dạy cả môn' },
      ],
    },
  ],
  notes: ['Dòng 3: “Phạm Văn Quyền” được ghi hai lần, chỉ tính một lần.'],
};

export const READY: SetupPreview = {
  kind: 'ready',
  classes: 20,
  teachers: 38,
  pupils: 812,
  assignments: 220,
  unassigned: ['6A3: Nghệ thuật', '8A1: Giáo dục thể chất'],
  changes: [
    'Lớp 6A1: chủ nhiệm Tạ Bảo Trinh (GV04) → Đào Công Việt (GV06) từ 28/11/2026.',
    'Lớp 6A1, môn Toán: Trần Minh Oanh (GV05) → Nguyễn Thị Đào (GV03) từ 28/11/2026.',
  ],
  notes: ['Tên “Hoàng  Lan” có hai dấu cách, đã hiểu là “Hoàng Lan”.'],
};

export const INVALID: SetupPreview = {
  kind: 'invalid',
  problems: [
    'Dòng 5: không có lớp “6A9”.',
    'Dòng 9: thiếu người vào điểm.',
    'Lớp 7A2, môn Tin học được phân công hai lần (dòng 14 và dòng 20).',
  ],
};
