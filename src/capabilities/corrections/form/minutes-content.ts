import type { FormContent } from '../../../documents/paper-types';

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
export interface MinutesContent extends FormContent {
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
  /** What is stale by the correction, and who brings it up to date. */
  readonly impact: readonly string[];
  readonly correctedAt: string;
  readonly account: string;
}
