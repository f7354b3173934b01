import { STAFF_BEFORE } from './staff-before-table';

/**
 * A table of the control workbook: one tab, a header row, one row a record, every cell text. `columns` maps a field to
 * its Vietnamese header; the order of fields is the order of columns. The first field is the record's id.
 */
export interface TableSchema<Field extends string = string> {
  readonly id: string;
  readonly title: string;
  /** Stable sheet id inside the control workbook. */
  readonly sheetId: number;
  readonly columns: Readonly<Record<Field, string>>;
  /** `school`: only the authority writes. `admin`: principal and admins may also write here by hand. */
  readonly writtenBy: 'school' | 'admin';
}

/** One row: every field as text ('' = empty). */
export type TableRecord<Field extends string = string> = Readonly<Record<Field, string>>;

/** The fields of a schema. */
export type FieldOf<Schema> = Schema extends TableSchema<infer Field> ? Field : never;

/** A record of a schema. */
export type RecordOf<Schema> = TableRecord<FieldOf<Schema>>;

function schema<Field extends string>(value: TableSchema<Field>): TableSchema<Field> {
  return value;
}

export const SETTINGS = schema({
  id: 'settings',
  title: 'Cài đặt',
  sheetId: 11,
  columns: { key: 'Khóa', value: 'Giá trị', meaning: 'Ý nghĩa' },
  writtenBy: 'admin',
});

export const STAFF = schema({
  id: 'staff',
  title: 'Nhân sự',
  sheetId: 12,
  columns: { id: 'Mã', fullName: 'Họ và tên', email: 'Email' },
  writtenBy: 'school',
});

export const GRANTS = schema({
  id: 'grants',
  title: 'Vai trò',
  sheetId: 13,
  columns: {
    id: 'Mã',
    staffId: 'Nhân sự',
    role: 'Vai trò',
    from: 'Từ ngày',
    to: 'Đến ngày',
    scope: 'Phạm vi',
  },
  writtenBy: 'school',
});

/** Of its homeroom teachers a class keeps the present one; all of them, with days, are roles with the class as scope. */
export const CLASSES = schema({
  id: 'classes',
  title: 'Lớp',
  sheetId: 14,
  columns: {
    id: 'Lớp',
    grade: 'Khối',
    homeroomId: 'Chủ nhiệm',
    bookId: 'Mã tệp sổ điểm',
    folderId: 'Mã thư mục lưu trữ',
  },
  writtenBy: 'school',
});

export const PUPILS = schema({
  id: 'pupils',
  title: 'Học sinh',
  sheetId: 15,
  columns: {
    id: 'Mã học sinh',
    fullName: 'Họ và tên',
    birthDate: 'Ngày sinh',
    gender: 'Giới tính',
    classId: 'Lớp',
    status: 'Trạng thái',
    ethnicity: 'Dân tộc',
    phone: 'Điện thoại',
    personalId: 'Số định danh cá nhân',
    namesBefore: 'Tên còn ghi trong sổ (JSON)',
    ministryId: 'Mã định danh Bộ GD&ĐT',
  },
  writtenBy: 'school',
});

/** One row for each time somebody else was assigned; blank days (rows of older versions) = from the beginning, open. */
export const ASSIGNMENTS = schema({
  id: 'assignments',
  title: 'Phân công',
  sheetId: 16,
  columns: {
    id: 'Mã',
    classId: 'Lớp',
    subjectId: 'Môn',
    teacherIds: 'Người vào điểm',
    leadId: 'Người chủ trì',
    from: 'Từ ngày',
    to: 'Đến ngày',
  },
  writtenBy: 'school',
});

export const TEST_DATES = schema({
  id: 'testDates',
  title: 'Ngày kiểm tra',
  sheetId: 17,
  columns: {
    id: 'Mã',
    classes: 'Lớp hoặc khối (* = toàn trường)',
    subjectId: 'Môn (* = mọi môn)',
    assessment: 'Bài (HK1.GK, HK1.CK…)',
    date: 'Ngày kiểm tra',
  },
  writtenBy: 'admin',
});

export const HOLIDAYS_TABLE = schema({
  id: 'holidays',
  title: 'Ngày nghỉ',
  sheetId: 18,
  columns: { id: 'Mã', date: 'Ngày', name: 'Tên', type: 'Loại' },
  writtenBy: 'admin',
});

export const LOCKS = schema({
  id: 'locks',
  title: 'Khóa sổ',
  sheetId: 19,
  columns: {
    id: 'Mã lệnh',
    kind: 'Loại',
    classIds: 'Lớp',
    subjectIds: 'Môn',
    term: 'Học kì',
    reason: 'Lí do',
    by: 'Người ra lệnh',
    role: 'Vai trò',
    at: 'Lúc',
    until: 'Đến lúc',
    changed: 'Số khối đổi',
  },
  writtenBy: 'school',
});

export const REQUESTS = schema({
  id: 'requests',
  title: 'Đề nghị sửa điểm',
  sheetId: 20,
  columns: {
    id: 'Mã lệnh',
    number: 'Số phiếu',
    state: 'Trạng thái',
    classId: 'Lớp',
    subjectId: 'Môn',
    pupilId: 'Mã học sinh',
    assessment: 'Bài',
    oldValue: 'Giá trị cũ',
    newValue: 'Giá trị mới',
    cause: 'Nguyên nhân',
    reason: 'Lí do',
    evidence: 'Minh chứng (JSON)',
    requestedBy: 'Người đề nghị',
    requestedAt: 'Đề nghị lúc',
    decisionId: 'Mã lệnh duyệt',
    decision: 'Quyết định',
    decidedBy: 'Người duyệt',
    decidedRole: 'Vai trò người duyệt',
    decidedAt: 'Duyệt lúc',
    decisionReason: 'Lí do duyệt',
    appliedAt: 'Sửa lúc',
    oldAverage: 'ĐTB trước',
    newAverage: 'ĐTB sau',
    minutesNumber: 'Số biên bản',
    minutesFileId: 'Mã tệp biên bản',
  },
  writtenBy: 'school',
});

export const JOBS = schema({
  id: 'jobs',
  title: 'Công việc',
  sheetId: 21,
  columns: {
    id: 'Mã',
    kind: 'Loại',
    title: 'Việc',
    state: 'Trạng thái',
    done: 'Xong',
    total: 'Tổng',
    payload: 'Tham số (JSON)',
    note: 'Ghi chú',
    error: 'Lỗi',
    by: 'Người giao',
    at: 'Lúc',
    role: 'Vai trò',
  },
  writtenBy: 'school',
});

export const ARCHIVE = schema({
  id: 'archive',
  title: 'Lưu trữ',
  sheetId: 22,
  columns: {
    id: 'Mã tệp',
    path: 'Đường dẫn',
    kind: 'Loại',
    classId: 'Lớp',
    term: 'Học kì',
    contentHash: 'Băm nội dung',
    sha256: 'SHA-256 tệp',
    pages: 'Số trang',
    madeBy: 'Người xuất',
    madeAt: 'Lúc',
  },
  writtenBy: 'school',
});

/**
 * Which rules hold, one row a decision, never changed. `at` is empty for what set-up wrote; a row with `at` and without
 * `done` is not in the ledger yet and holds for nobody.
 */
export const RULES_TABLE = schema({
  id: 'rules',
  title: 'Quy chế đánh giá',
  sheetId: 23,
  columns: {
    id: 'Mã',
    schoolYear: 'Năm học',
    grades: 'Khối',
    ruleSet: 'Bộ quy tắc',
    version: 'Phiên bản',
    options: 'Tùy chọn (JSON)',
    from: 'Từ ngày',
    by: 'Người quyết định',
    reason: 'Căn cứ',
    at: 'Lúc',
    done: 'Xong',
  },
  writtenBy: 'school',
});

/** Acts on results: declarations, summaries, submissions, approvals, re-openings, re-test choices. */
export const RESULT_ORDERS = schema({
  id: 'resultOrders',
  title: 'Xét kết quả',
  sheetId: 24,
  columns: {
    id: 'Mã lệnh',
    kind: 'Việc',
    classIds: 'Lớp',
    period: 'Kì',
    subjectId: 'Môn',
    pupilId: 'Mã học sinh',
    reason: 'Lí do',
    by: 'Người làm',
    role: 'Vai trò',
    at: 'Lúc',
    pins: 'Ghim theo lớp (JSON)',
    done: 'Xong (JSON)',
  },
  writtenBy: 'school',
});

/** Changes in the lists of pupils: one row a change, never removed; `done` is empty until it is carried out. */
export const PUPIL_CHANGES = schema({
  id: 'pupilChanges',
  title: 'Biến động học sinh',
  sheetId: 25,
  columns: {
    id: 'Mã lệnh',
    kind: 'Việc',
    pupilId: 'Mã học sinh',
    fromClassId: 'Từ lớp',
    toClassId: 'Đến lớp',
    fromStatus: 'Trạng thái trước',
    toStatus: 'Trạng thái sau',
    date: 'Từ ngày',
    reason: 'Lí do',
    decision: 'Số quyết định',
    school: 'Trường đi/đến',
    record: 'Hồ sơ tiếp nhận (JSON)',
    by: 'Người làm',
    role: 'Vai trò',
    at: 'Lúc',
    done: 'Xong',
  },
  writtenBy: 'school',
});

/**
 * What the tabs written by hand last said when all of it could be read, in pieces: it stays in force while one of them
 * cannot be read. Written over when they change.
 */
export const VALID_POLICY = schema({
  id: 'validPolicy',
  title: 'Quy định hợp lệ gần nhất',
  sheetId: 41,
  columns: { id: 'Mã', text: 'Nội dung (JSON)', at: 'Lúc' },
  writtenBy: 'school',
});

/** The last self-check of the installation, one row a check; written over by the next one. */
export const SELF_CHECKS = schema({
  id: 'selfChecks',
  title: 'Tự kiểm tra',
  sheetId: 40,
  columns: {
    id: 'Mã',
    what: 'Kiểm tra',
    result: 'Kết quả',
    found: 'Thấy gì',
    meaning: 'Ý nghĩa, việc cần làm',
    at: 'Lúc',
  },
  writtenBy: 'school',
});

/** Every table of the control workbook, in tab order. Adding a table = one schema and one entry here. */
export const CONTROL_TABLES: readonly TableSchema[] = [
  SETTINGS,
  STAFF,
  GRANTS,
  CLASSES,
  PUPILS,
  ASSIGNMENTS,
  TEST_DATES,
  HOLIDAYS_TABLE,
  LOCKS,
  REQUESTS,
  JOBS,
  ARCHIVE,
  RULES_TABLE,
  RESULT_ORDERS,
  PUPIL_CHANGES,
  VALID_POLICY,
  SELF_CHECKS,
  STAFF_BEFORE,
];
