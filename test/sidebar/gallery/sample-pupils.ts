import type {
  ClassRosterView,
  PupilChangeView,
  RosterLine,
} from '../../../src/capabilities/pupils/pure/pupil-views';

/** Invented pupils of a class in which there has been some coming and going. */
const NAMES = [
  'Lê Hoàng An',
  'Nguyễn Phạm Bảo Hân',
  'Trần Gia Khánh',
  'Y Khoa Niê',
  'Tôn Nữ Hoàng Thị Minh Nguyệt Ánh',
  'Lò Văn Pản',
  'Phạm Quỳnh Trâm',
] as const;

function line(number: number, more: Partial<RosterLine> = {}): RosterLine {
  return {
    number,
    pupilId: `26001${String(number).padStart(2, '0')}`,
    name: NAMES[number - 1] ?? '',
    birthDate: `2015-0${number}-14`,
    gender: number % 2 === 0 ? 'Nữ' : 'Nam',
    status: 'studying',
    statusName: 'Đang học',
    isHere: true,
    note: '',
    noteEn: '',
    ...more,
  };
}

/** A change of the class. */
export function changeAt(number: number, more: Partial<PupilChangeView>): PupilChangeView {
  return {
    id: `c${number}-${more.kind ?? 'move'}`,
    kind: 'move',
    pupilId: `26001${String(number).padStart(2, '0')}`,
    pupilName: NAMES[number - 1] ?? '',
    fromClassId: '6A1',
    toClassId: '6A2',
    status: 'studying',
    statusName: 'Đang học',
    date: '2026-11-16',
    reason: 'Gia đình đề nghị, hai lớp đã thống nhất.',
    decision: '12/QĐ-THCS',
    school: '',
    byName: 'Đoàn Thị Bích Thủy',
    at: '2026-11-16T02:00:00.000Z',
    done: true,
    ...more,
  };
}

export const ROSTER: ClassRosterView = {
  classId: '6A1',
  lines: [
    line(1),
    line(2),
    line(3, { isHere: false, note: 'Chuyển sang lớp 6A2 từ 16/11/2026 (QĐ 12/QĐ-THCS)' }),
    line(4, {
      status: 'onLeave',
      statusName: 'Bảo lưu',
      isHere: false,
      note: 'Bảo lưu từ 02/11/2026',
    }),
    line(5),
    line(6, {
      status: 'movedOut',
      statusName: 'Chuyển đi',
      isHere: false,
      note: 'Chuyển đi đến Trường THCS Pác Bó, xã Trường Hà, tỉnh Cao Bằng từ 20/10/2026 (QĐ 08/QĐ-THCS)',
    }),
    line(7, {
      status: 'movedIn',
      statusName: 'Chuyển đến',
      note: 'Chuyển đến từ Trường THCS Hoa Ban ngày 20/11/2026',
    }),
  ],
  changes: [
    changeAt(7, {
      kind: 'admit',
      fromClassId: '',
      toClassId: '6A1',
      status: 'movedIn',
      statusName: 'Chuyển đến',
      date: '2026-11-20',
      reason: 'Gia đình chuyển nơi ở.',
      decision: '',
      school: 'Trường THCS Hoa Ban',
      at: '2026-11-20T02:00:00.000Z',
      done: false,
    }),
    changeAt(3, {}),
    changeAt(4, {
      kind: 'leave',
      toClassId: '6A1',
      status: 'onLeave',
      statusName: 'Bảo lưu',
      date: '2026-11-02',
      reason: 'Điều trị dài ngày theo giấy của bệnh viện.',
      at: '2026-11-02T01:00:00.000Z',
    }),
    changeAt(6, {
      kind: 'leave',
      toClassId: '6A1',
      status: 'movedOut',
      statusName: 'Chuyển đi',
      date: '2026-10-20',
      reason: 'Theo gia đình.',
      decision: '08/QĐ-THCS',
      school: 'Trường THCS Pác Bó, xã Trường Hà, tỉnh Cao Bằng',
      at: '2026-10-20T01:00:00.000Z',
    }),
  ],
};

/** What the authority says to a move while corrections are undecided. */
export const OPEN_REQUESTS = {
  ok: false,
  code: 'OPEN_REQUESTS',
  details: {},
  message: {
    vi: 'Học sinh Nguyễn Phạm Bảo Hân còn đề nghị sửa điểm chưa giải quyết: PĐN-009. Hãy duyệt, từ chối hoặc rút các đề nghị đó rồi làm lại.',
    en: 'There are undecided correction requests about this pupil: PĐN-009.',
  },
} as const;
