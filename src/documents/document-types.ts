/** Everything a printed form needs, already formatted for a person (decimal comma, dd/mm/yyyy). No rules here. */

/** Left block of the heading (NĐ30/2020). */
export interface SchoolHeading {
  /** Cơ quan chủ quản, e.g. `UBND PHƯỜNG HOA MAI`. */
  readonly authority: string;
  /** e.g. `TRƯỜNG THCS HOA MAI`. */
  readonly school: string;
  readonly commune: string;
  readonly province: string;
  /** Place written before the date, e.g. `Hoa Mai`. */
  readonly place: string;
}

/** The state of the ledger when the paper was made: printed as text and QR on every page's foot. */
export interface LedgerWitness {
  readonly chain: string;
  readonly sequence: number;
  /** 64 hex digits. */
  readonly head: string;
  /** dd/mm/yyyy HH:MM in Asia/Ho_Chi_Minh. */
  readonly printedAt: string;
}

/** A mark on paper. `was` is the value struck out in red when it had been corrected. */
export interface PrintedMark {
  readonly text: string;
  readonly was?: string;
}

export interface SubjectPageRow {
  readonly number: number;
  readonly pupilName: string;
  readonly regular: readonly PrintedMark[];
  readonly midTerm: PrintedMark;
  readonly final: PrintedMark;
  readonly average: string;
  /** HKII only. */
  readonly yearAverage?: string;
  readonly retest?: string;
  readonly note: string;
}

/** Domain §4.1 pages 7–8. Rows run on to further pages with the header repeated when they do not fit. */
export interface SubjectPage {
  readonly subjectName: string;
  readonly kind: 'score' | 'comment';
  /** Number of regular-assessment columns this subject uses (the form always draws 4). */
  readonly regularCount: number;
  readonly rows: readonly SubjectPageRow[];
  /** All teachers of the subject; the lead teacher first. */
  readonly teachers: readonly string[];
}

export interface SummaryRow {
  readonly number: number;
  readonly pupilName: string;
  /** In the order of `SummaryPage.commentSubjects` then `scoreSubjects`. */
  readonly values: readonly string[];
  readonly learning: string;
  readonly training: string;
}

/** Domain §4.1 pages 9–10. */
export interface SummaryPage {
  readonly commentSubjects: readonly string[];
  readonly scoreSubjects: readonly string[];
  readonly rows: readonly SummaryRow[];
}

/** Domain §4.1 page 4, with what the school keeps; never a telephone or a personal id. */
export interface PupilListRow {
  readonly number: number;
  readonly pupilName: string;
  /** dd/mm/yyyy; '' = not known. */
  readonly birthDate: string;
  readonly gender: string;
  readonly ethnicity: string;
  readonly note: string;
}

/** Class book of one semester (Sổ theo dõi và đánh giá học sinh theo lớp học). */
export interface ClassBookDocument {
  readonly heading: SchoolHeading;
  /** e.g. `2026 - 2027`. */
  readonly schoolYear: string;
  /** e.g. `TRUNG HỌC CƠ SỞ`. */
  readonly level: string;
  readonly classId: string;
  readonly term: 1 | 2;
  readonly homeroomTeacher: string;
  readonly principal: string;
  readonly pupilCount: number;
  /** Everybody with a row in the book, in its order. */
  readonly pupils: readonly PupilListRow[];
  readonly subjects: readonly SubjectPage[];
  readonly summary: SummaryPage;
  /** True before the results of the semester are approved: then every page says that it is a draft. */
  readonly isDraft: boolean;
  readonly witness: LedgerWitness;
}

export interface MinutesLine {
  readonly pupilName: string;
  readonly pupilId: string;
  readonly birthDate: string;
  readonly classId: string;
  readonly subjectName: string;
  /** e.g. `Giữa kì – HKI`. */
  readonly assessment: string;
  readonly oldValue: string;
  readonly newValue: string;
  /** Semester average before and after; null where the value is none that an average is made of. */
  readonly oldAverage: string | null;
  readonly newAverage: string | null;
}

/** Biên bản sửa điểm (domain §4.6, NĐ30 layout). */
export interface MinutesDocument {
  readonly heading: SchoolHeading;
  /** e.g. `12/BB-SĐ`. */
  readonly number: string;
  /** dd/mm/yyyy and HH:MM. */
  readonly date: string;
  readonly time: string;
  readonly schoolYear: string;
  readonly regulation: string;
  readonly requestNumber: string;
  readonly requestedAt: string;
  readonly approvedAt: string;
  readonly requester: { readonly name: string; readonly title: string };
  readonly approver: { readonly name: string; readonly title: string };
  readonly witness: { readonly name: string; readonly title: string } | null;
  readonly homeroom: { readonly name: string } | null;
  /** What was corrected, as the title says it: `điểm`, `số buổi nghỉ`, `kết quả rèn luyện`. */
  readonly what: string;
  readonly lines: readonly MinutesLine[];
  readonly reason: string;
  readonly evidence: readonly string[];
  /** When the column was opened and closed again; null where it stayed closed and the system wrote the value. */
  readonly opened: { readonly from: string; readonly until: string } | null;
  readonly correctedAt: string;
  readonly account: string;
  readonly ledger: LedgerWitness;
}
