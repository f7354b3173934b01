import type { RoleId } from './roles/role-table';

/** `score`: marks 0–10 with one decimal (nhận xét kết hợp điểm số). `comment`: Đ / CĐ only (nhận xét). TT22/2021 Điều 5.3. */
export type SubjectKind = 'score' | 'comment';

/** Semester: 1 = học kì I, 2 = học kì II. */
export type Term = 1 | 2;

/** tx = đánh giá thường xuyên, gk = giữa kì, ck = cuối kì. */
export type AssessmentKind = 'tx' | 'gk' | 'ck';

/** One subject of the programme. `id` is ASCII and never changes (e.g. `toan`, `ls-dl`, `khtn`). */
export interface Subject {
  readonly id: string;
  /** Name printed in the book, e.g. `Lịch sử và Địa lí`. */
  readonly name: string;
  /** Short name for tabs and tables, e.g. `LS&ĐL`. Unique within a school. */
  readonly shortName: string;
  readonly kind: SubjectKind;
  /** Lessons a year for a grade (6–12); decides the number of regular assessments. */
  readonly lessonsPerYear: Readonly<Record<number, number>>;
}

/** A class of one school year, e.g. `{ id: '6A1', grade: 6 }`. */
export interface SchoolClass {
  readonly id: string;
  readonly grade: number;
  /** Staff id of the homeroom teacher (GVCN), or null where nobody is named yet. */
  readonly homeroomId: string | null;
}

/** Every status of a pupil. */
export const PUPIL_STATUSES = ['studying', 'movedIn', 'movedOut', 'onLeave', 'leftSchool'] as const;

/** Đang học, Chuyển đến, Chuyển đi, Bảo lưu, Thôi học (domain §7). */
export type PupilStatus = (typeof PUPIL_STATUSES)[number];

/**
 * A pupil. `id` is the school's pupil code, always text. `birthDate` is ISO `yyyy-mm-dd`. `ethnicity` is a name of
 * `ETHNIC_GROUPS`, `phone` ten digits, `personalId` (số định danh cá nhân) twelve,
 * `ministryId` (mã định danh of the Ministry's database) ten: always text, '' = not known.
 * `phone`, `personalId` and `ministryId` are private: never in class books, the ledger, logs or answers to queries.
 */
export interface Pupil {
  readonly id: string;
  readonly fullName: string;
  readonly birthDate: string;
  readonly gender: 'Nam' | 'Nữ';
  readonly classId: string;
  readonly status: PupilStatus;
  readonly ethnicity: string;
  readonly phone: string;
  readonly personalId: string;
  /** JSON: class id → names its book may still hold for this pupil; '' or missing = none ({@link namesInBook}). */
  readonly namesBefore?: string;
  readonly ministryId: string;
}

/** A role held between two dates (ISO dates, inclusive; null = open). `scope` limits group heads to a subject group. */
export interface RoleGrant {
  readonly role: RoleId;
  readonly from: string;
  readonly to: string | null;
  readonly scope: string | null;
}

/**
 * A member of staff. `id` is a stable code (`GV01`) that never becomes another person's; `email` is lower case, unique,
 * may change, and is '' for somebody without an account.
 */
export interface StaffMember {
  readonly id: string;
  readonly fullName: string;
  readonly email: string;
  readonly grants: readonly RoleGrant[];
}

/** Who enters the marks of a subject in a class, and who leads (người chủ trì). Ids are staff ids. */
export interface Assignment {
  readonly classId: string;
  readonly subjectId: string;
  readonly teacherIds: readonly string[];
  readonly leadId: string | null;
}

/** An assignment with the days on which it held: ISO, both inclusive; from '' = since the beginning, to null = open. */
export interface DatedAssignment extends Assignment {
  readonly from: string;
  readonly to: string | null;
}

/** What a member of staff was called, and under which address, until `until` (UTC ms, exclusive). */
export interface FormerIdentity {
  readonly staffId: string;
  readonly fullName: string;
  /** Lower case; '' = no address then. */
  readonly email: string;
  readonly until: number;
}
