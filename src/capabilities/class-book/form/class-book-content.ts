import type { FormContent } from '../../../documents/paper-types';

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
  /** What the teacher says of the pupil, where the form has room for it: in the own book, not in that of the class. */
  readonly remark?: string;
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
export interface ClassBookContent extends FormContent {
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
  /** On the front pages of a book that holds both semesters; left out = one semester. */
  readonly covers?: 'year';
  /** True before the results of the semester are approved: then every page says that it is a draft. */
  readonly isDraft: boolean;
}
