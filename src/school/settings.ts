import type { AlarmLimits } from './alarm-limits';
import type { WorkingWeek } from './calendar/working-days';
import type { EntryRule, TermDates } from './lock-policy';

/** One setting of the school: key in the table, what it means, and the value a new control workbook starts with. */
export interface SettingRow {
  readonly key: string;
  readonly value: string;
  readonly meaning: string;
  /** The edition of the tables that brought it; left out = the first. */
  readonly since?: number;
}

/** Settings of a school year, read. */
export interface Settings {
  readonly schoolName: string;
  readonly authority: string;
  readonly commune: string;
  readonly province: string;
  readonly place: string;
  readonly schoolYear: string;
  readonly level: string;
  /** The school's own regulation as cited on paper and in refusals. */
  readonly regulation: string;
  readonly week: WorkingWeek;
  readonly terms: Readonly<Record<1 | 2, TermDates>>;
  readonly rules: readonly EntryRule[];
  /** So many filled cells changed or deleted by one person between two looks are told to the administrators. */
  readonly burstLimit: number;
  /** From how many on something in the ledger is told as out of the ordinary. */
  readonly alarmLimits: AlarmLimits;
  /** Grades whose main session is the afternoon; the others have it in the morning. */
  readonly afternoonGrades: readonly number[];
  /** What the first tap on a name means in a roll call. */
  readonly firstTap: 'P' | 'K';
}

/** Where the tab says nothing about it. */
export const BURST_LIMIT = 20;

function identityRows(schoolName: string, schoolYear: string): readonly SettingRow[] {
  return [
    { key: 'truong', value: schoolName, meaning: 'Tên trường, in trên sổ' },
    { key: 'coQuan', value: 'ỦY BAN NHÂN DÂN PHƯỜNG', meaning: 'Cơ quan quản lí, in trên sổ' },
    { key: 'xa', value: '', meaning: 'Xã / phường' },
    { key: 'tinh', value: '', meaning: 'Tỉnh / thành phố' },
    { key: 'diaDanh', value: '', meaning: 'Địa danh ghi trước ngày tháng' },
    { key: 'namHoc', value: schoolYear, meaning: 'Năm học' },
    { key: 'cap', value: 'TRUNG HỌC CƠ SỞ', meaning: 'Cấp học, in trên bìa' },
    {
      key: 'quyChe',
      value: 'Quy chế quản lí, sử dụng sổ điểm điện tử của trường',
      meaning: 'Văn bản dẫn khi từ chối và trên biên bản',
    },
  ];
}

function calendarRows(first: string, second: string): readonly SettingRow[] {
  return [
    { key: 'tuanLamViec', value: 'Mon-Fri', meaning: 'Mon-Fri hoặc Mon-Sat' },
    { key: 'hk1.tu', value: `07/09/${first}`, meaning: 'Ngày đầu học kì I' },
    { key: 'hk1.den', value: `10/01/${second}`, meaning: 'Ngày cuối học kì I' },
    { key: 'hk2.tu', value: `11/01/${second}`, meaning: 'Ngày đầu học kì II' },
    { key: 'hk2.den', value: `23/05/${second}`, meaning: 'Ngày cuối học kì II' },
  ];
}

const DEADLINE_ROWS: readonly SettingRow[] = [
  {
    key: 'han.gk',
    value: '10',
    meaning: 'Số ngày làm việc được nhập điểm giữa kì sau ngày kiểm tra',
  },
  {
    key: 'han.gk.dieu',
    value: 'Điều 11 khoản 1 điểm b',
    meaning: 'Điều khoản của hạn nhập giữa kì',
  },
  {
    key: 'han.ck',
    value: '10',
    meaning: 'Số ngày làm việc được nhập điểm cuối kì sau ngày kiểm tra',
  },
  {
    key: 'han.ck.dieu',
    value: 'Điều 11 khoản 1 điểm c',
    meaning: 'Điều khoản của hạn nhập cuối kì',
  },
];

const ALARM_ROWS: readonly SettingRow[] = [
  {
    since: 7,
    key: 'canhBao.suaNhieu',
    value: String(BURST_LIMIT),
    meaning:
      'Báo ban quản trị khi một người đổi hoặc xóa từ chừng này giá trị đã có giữa hai lần xem sổ',
  },
];

const ROLL_ROWS: readonly SettingRow[] = [
  {
    since: 12,
    key: 'diemDanh.chieu',
    value: '',
    meaning:
      'Điểm danh: các khối học chính khóa buổi chiều, ví dụ 6; 7 (để trống: tất cả học buổi sáng)',
  },
  {
    since: 12,
    key: 'diemDanh.chamDau',
    value: 'K',
    meaning: 'Điểm danh: chạm tên lần đầu là K (không phép) hay P (có phép)',
  },
];

/** Rows of a new settings tab for a school year such as `2026-2027`. Dates follow the 2026–27 plan (domain §6). */
export function defaultSettings(schoolName: string, schoolYear: string): readonly SettingRow[] {
  const [first = '2026', second = '2027'] = schoolYear.split('-');

  return [
    ...identityRows(schoolName, schoolYear),
    ...calendarRows(first, second),
    ...DEADLINE_ROWS,
    ...ALARM_ROWS,
    ...ROLL_ROWS,
  ];
}
