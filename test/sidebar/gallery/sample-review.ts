import type {
  ClassResultState,
  PupilReview,
  ReviewView,
  SubjectReadiness,
} from '../../../src/capabilities/results/pure/result-views';

const both = (vi: string) => ({ vi, en: vi });

function pupil(name: string, more: Partial<PupilReview>): PupilReview {
  return {
    pupilId: name,
    pupilName: name,
    learning: 'Tốt',
    adjustedFrom: '',
    training: 'Tốt',
    absences: 2,
    promotion: { vi: 'Được lên lớp', en: 'promoted' },
    title: '',
    learningAfter: '',
    trainingAfter: '',
    retestChoices: [],
    retestChosen: [],
    cases: [],
    missing: [],
    explanation: [
      both('Toán: ĐTBmcn = (8,4 + 2 × 9,1) / 3 = 26,6 / 3 = 8,9 (TT22/2021 Đ9.1b)'),
      both(
        'Đạt điều kiện mức Tốt: 7 môn từ 8,0 trở lên (cần 6); không môn nào dưới 6,5 (TT22/2021 Đ9.2a)',
      ),
      both('Rèn luyện: học kì I Tốt, học kì II Tốt → cả năm Tốt (TT22/2021 Đ8.2)'),
    ],
    ...more,
  };
}

function subject(subjectName: string, more: Partial<SubjectReadiness>): SubjectReadiness {
  return {
    subjectId: subjectName,
    subjectName,
    term: 2,
    teachers: ['Trịnh Khánh Vy', 'Lương Gia Bảo'],
    missing: [],
    declared: 'yes',
    declaredBy: 'Trịnh Khánh Vy',
    declaredAt: '2027-05-20T02:00:00Z',
    mayComplete: false,
    ...more,
  };
}

const PUPILS: readonly PupilReview[] = [
  pupil('Nguyễn Phạm Bảo Hân', { title: 'Học sinh Xuất sắc' }),
  pupil('Y Khoa Niê', {
    learning: 'Khá',
    adjustedFrom: 'Đạt',
    explanation: [
      both(
        'Chưa đủ điều kiện mức Tốt: 7 môn từ 8,0 trở lên (cần 6); dưới 6,5: Ngoại ngữ 1 (TT22/2021 Đ9.2a)',
      ),
      both(
        'Chỉ do môn Ngoại ngữ 1 mà mức bị thấp xuống từ Tốt còn Đạt: điều chỉnh lên Khá (TT22/2021 Đ9.3)',
      ),
    ],
  }),
  pupil('Trần Hoàng Phúc', {
    learning: 'Chưa đạt',
    training: 'Đạt',
    promotion: { vi: 'Kiểm tra, đánh giá lại trong hè', en: 're-test in summer' },
    retestChoices: [
      { id: 'toan', name: 'Toán' },
      { id: 'ls-dl', name: 'Lịch sử và Địa lí' },
    ],
    retestChosen: ['toan'],
  }),
  pupil('Lê Thu Hà', {
    learning: '',
    training: '',
    cases: [both('Toán HK2.CK: chờ kiểm tra bù')],
    promotion: null,
    explanation: [],
    missing: [both('thiếu điểm ĐĐGck môn Toán (học kì 2)'), both('thiếu mức rèn luyện học kì 2')],
  }),
];

/** A year of a class on its way to approval, as its homeroom teacher sees it. */
export const REVIEW: ReviewView = {
  classId: '6A1',
  term: 'year',
  homeroomTeacher: 'Trịnh Khánh Vy',
  ruleName: 'Thông tư 22/2021/TT-BGDĐT',
  ruleSet: 'tt22@1',
  state: 'submitted',
  version: 1,
  submittedBy: 'Trịnh Khánh Vy',
  submittedAt: '2027-05-25T03:10:00Z',
  approvedBy: '',
  approvedAt: null,
  stale: true,
  summary: 'stale',
  summaryAt: '2027-05-24T03:10:00Z',
  inputsHash: '3f9a'.repeat(16),
  subjects: [
    subject('Ngữ văn', {}),
    subject('Toán', {
      missing: [
        {
          pupilId: 'x',
          pupilName: 'Lê Thu Hà',
          text: both('thiếu điểm ĐĐGck môn Toán (học kì 2)'),
        },
      ],
      declared: 'changed',
    }),
    subject('Nội dung giáo dục của địa phương', { declared: 'no', mayComplete: true }),
    subject('Hoạt động trải nghiệm, hướng nghiệp', { declared: 'changed', teachers: [] }),
  ],
  homeroomMissing: [
    { pupilId: 'x', pupilName: 'Lê Thu Hà', text: both('thiếu mức rèn luyện học kì 2') },
  ],
  warnings: [both('Tháng 02: chưa ghi buổi nghỉ nào; nộp kết quả là xác nhận không ai nghỉ.')],
  pupils: PUPILS,
  near: [
    {
      pupilId: 'y',
      pupilName: 'Y Khoa Niê',
      direction: 'up',
      text: both('Ngoại ngữ 1 4,9 → 5,0: học tập Khá → Tốt'),
    },
    {
      pupilId: 'x',
      pupilName: 'Nguyễn Phạm Bảo Hân',
      direction: 'down',
      text: both('Tin học 9,0 → 8,9: danh hiệu Học sinh Xuất sắc → Học sinh Giỏi'),
    },
  ],
  lists: [
    { id: 'promoted', pupils: [{ id: 'x', name: 'Nguyễn Phạm Bảo Hân' }] },
    { id: 'notPromoted', pupils: [] },
    { id: 'retest', pupils: [{ id: 'p', name: 'Trần Hoàng Phúc' }] },
    { id: 'summerTraining', pupils: [] },
    { id: 'outstanding', pupils: [{ id: 'x', name: 'Nguyễn Phạm Bảo Hân' }] },
    { id: 'excellent', pupils: [] },
    { id: 'incomplete', pupils: [{ id: 'h', name: 'Lê Thu Hà' }] },
  ],
  may: {
    summarise: true,
    submit: true,
    approve: false,
    reopen: false,
    retestChoice: true,
    specialCase: true,
  },
};

/** Four classes at different points of the way. */
export const STATES: readonly ClassResultState[] = (
  [
    ['6A1', 'submitted', 24, false, true],
    ['6A2', 'approved', 24, false, false],
    ['6A3', 'approved', 24, true, false],
    ['6A4', 'draft', 11, false, false],
  ] as const
).map(([classId, state, ready, stale, mayApprove]) => ({
  classId,
  homeroomTeacher: 'Trịnh Khánh Vy',
  state,
  version: state === 'approved' ? 1 : 0,
  stale,
  ready,
  total: 24,
  mayApprove,
}));
