import type { FormContent } from '../../../documents/paper-types';
import type { TranscriptYear } from '../pure/transcript-year';

/** A line of “Quá trình học tập”. */
export interface HistoryLine {
  readonly schoolYear: string;
  readonly classId: string;
  readonly school: string;
}

/** What page 1 says of a pupil, as far as the school knows it; '' = a line to be written on. */
export interface TranscriptPupil {
  readonly fullName: string;
  readonly gender: string;
  /** dd/mm/yyyy. */
  readonly birthDate: string;
  readonly ethnicity: string;
}

/** Học bạ trung học cơ sở of one pupil (form of TT22/2021; domain §4.3). */
export interface TranscriptContent extends FormContent {
  /** e.g. `TRUNG HỌC CƠ SỞ`. */
  readonly level: string;
  readonly pupil: TranscriptPupil;
  readonly principal: string;
  readonly history: readonly HistoryLine[];
  /** In their order; none = the first pages alone, as they are printed in September (R194). */
  readonly years: readonly TranscriptYear[];
}
