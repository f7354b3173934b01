/**
 * Everything a ledger entry can mean, with what a Vietnamese reader sees. Closed: a new meaning is one line here.
 * The id is hashed and never changes once a school has used it; the label is said where an entry is read.
 */
export const MEANING_LABELS = {
  enter: 'Nhập điểm',
  change: 'Sửa điểm',
  delete: 'Xóa điểm',
  reject: 'Không nhận giá trị sai quy định',
  request: 'Đề nghị sửa điểm',
  withdraw: 'Rút đề nghị',
  approve: 'Duyệt',
  refuse: 'Không duyệt',
  apply: 'Sửa điểm theo phiếu đã duyệt',
  lock: 'Khóa sổ',
  unlock: 'Bỏ một lệnh khóa, mở',
  reopen: 'Mở lại có thời hạn',
  unseal: 'Mở lại kết quả đã duyệt',
  close: 'Hết hạn nhập, đóng cột điểm',
  repair: 'Sửa lại bảo vệ',
  attempt: 'Lệnh bị từ chối',
  archive: 'Lưu trữ',
  import: 'Nhập dữ liệu ban đầu',
  setup: 'Thiết lập',
  role: 'Thay đổi vai trò',
  person: 'Thay đổi nhân sự',
  post: 'Thay đổi phân công, chủ nhiệm',
  record: 'Sửa lí lịch học sinh',
  move: 'Chuyển lớp, chuyển trường',
  carry: 'Điểm mang theo khi chuyển lớp',
  decide: 'Quyết định về học sinh',
  rule: 'Thay đổi quy chế',
  summarise: 'Tổng hợp kết quả',
  sign: 'Kí xác nhận',
  checkpoint: 'Chốt sổ cái',
  foreign: 'Tài khoản trường ghi ngoài phần mềm',
  dismiss: 'Đã xem giá trị không được nhận',
  hold: 'Giữ lại, chờ quyết định',
  alarm: 'Hệ thống cảnh báo',
  part: 'Phần của dữ liệu dài',
  year: 'Đóng, mở năm học',
  handOver: 'Giao dữ liệu',
  roll: 'Điểm danh',
  ask: 'Xin mở cột',
} as const;

/** What an entry means; the closed union of the ids above. */
export type Meaning = keyof typeof MEANING_LABELS;

/** What it means that a value takes the place of another; '' = blank. */
export function meaningOfChange(old: string, value: string): Meaning {
  if (old === '') {
    return 'enter';
  }

  return value === '' ? 'delete' : 'change';
}

/** True if `text` is one of the meanings. */
export function isMeaning(text: string): text is Meaning {
  return Object.keys(MEANING_LABELS).includes(text);
}

/** Meanings whose `newValue` becomes the accepted value of the key. All others only tell what happened. */
const SETTING_MEANINGS: ReadonlySet<Meaning> = new Set<Meaning>([
  'enter',
  'change',
  'delete',
  'apply',
  'import',
  'carry',
  'roll',
]);

/** True if an entry of this meaning changes the accepted value of its key. */
export function setsValue(meaning: Meaning): boolean {
  return SETTING_MEANINGS.has(meaning);
}
