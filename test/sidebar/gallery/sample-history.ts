import type { MarkHistory, MarkHistoryLine, MarkScope } from '../../../src/contract/views';

/** Invented history of one mark. */
const AT = {
  pupilId: '2600117',
  pupilName: 'Nguyễn Phạm Bảo Hân',
  subjectId: 'toan',
  subjectName: 'Toán',
  assessment: 'HK1.GK',
  assessmentName: 'Giữa kì – HKI',
  refs: [],
  said: { vi: '', en: '' },
  chain: '6A1',
};
const TEACHER = {
  actor: 'Trịnh Khánh Vy',
  seen: [],
  email: 'vy@thcshoasua.edu.vn',
  role: 'teacher',
};
const PRINCIPAL = {
  actor: 'Đoàn Thị Bích Thủy',
  seen: [],
  email: 'hieutruong@thcshoasua.edu.vn',
  role: 'principal',
};

const LINES: readonly MarkHistoryLine[] = [
  {
    ...AT,
    ...PRINCIPAL,
    at: '2026-11-20T02:31:05.000Z',
    kind: 'archive',
    meaning: 'Lưu trữ',
    oldValue: '',
    newValue: '',
    said: { vi: 'Biên bản sửa điểm PĐN-007', en: 'Biên bản sửa điểm PĐN-007' },
    refs: ['PĐN-007', 'sha256:9f2c4f6f0d7f4a4e1b7d5c9a2e8b6f3d1c0a9e8d7c6b5a493827160504030201'],
    sequence: 2151,
    shortCode: 'K3QH-9Z0A-77TM-W2RC',
  },
  {
    ...AT,
    ...PRINCIPAL,
    at: '2026-11-20T02:31:01.000Z',
    kind: 'apply',
    meaning: 'Sửa điểm theo phiếu đã duyệt',
    oldValue: '8',
    newValue: '9,5',
    said: {
      vi: 'Chấm sót câu 5, đã xem bài kiểm tra.',
      en: 'Chấm sót câu 5, đã xem bài kiểm tra.',
    },
    refs: ['PĐN-007'],
    sequence: 2150,
    shortCode: 'EESP-AS44-HKPX-W5XD',
  },
  {
    ...AT,
    ...TEACHER,
    at: '2026-11-02T08:12:00.000Z',
    kind: 'change',
    meaning: 'Sửa điểm',
    oldValue: '7',
    newValue: '8',
    sequence: 812,
    shortCode: 'D7VE-A0RC-REQK-5YWQ',
  },
  {
    ...AT,
    ...TEACHER,
    at: '2026-11-02T07:40:00.000Z',
    kind: 'enter',
    meaning: 'Nhập điểm',
    oldValue: '',
    newValue: '7',
    sequence: 640,
    shortCode: '6YAB-01PE-KD2M-9XNV',
  },
];

export const HISTORY: MarkHistory = {
  lines: LINES,
  more: false,
  net: { cells: 1, changedCells: 1, changes: 2, values: ['7', '8', '9,5'] },
  chain: {
    chain: '6A1',
    sequence: 2151,
    head: '9c86b2',
    shortCode: 'K3QH-9Z0A-77TM-W2RC',
    verified: true,
    firstBad: null,
  },
  others: [],
};

/** The same with a row somebody has changed in the ledger's file. */
export const BROKEN_HISTORY: MarkHistory = {
  ...HISTORY,
  chain: { ...HISTORY.chain, verified: false, firstBad: { sequence: 640, fault: 'changed' } },
};

export const SCOPE: MarkScope = {
  pupils: [
    { id: '2600117', name: 'Nguyễn Phạm Bảo Hân' },
    { id: '2600118', name: 'Lê Thu Hà' },
  ],
  subjects: [
    {
      id: 'toan',
      name: 'Toán',
      columns: [
        { id: 'HK1.TX1', name: 'Thường xuyên 1 – HKI' },
        { id: 'HK1.GK', name: 'Giữa kì – HKI' },
      ],
    },
    { id: 'ngu-van', name: 'Ngữ văn', columns: [] },
  ],
};
