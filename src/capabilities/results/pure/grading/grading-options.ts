/** Readings of the regulation that a school may choose; the defaults are the stated ones (domain §1). */
export interface GradingOptions {
  /** Đ9.3: the level the pupil would have with the one subject made perfect (default), or with it left out. */
  readonly adjustmentReading: 'replace' | 'remove';
  /** Đ9.3 "môn học": any subject (default), or score subjects only. */
  readonly adjustmentSubjects: 'all' | 'scoreOnly';
  /** Training CĐ and learning CĐ: not promoted (default), or both remedies are open. */
  readonly bothFailed: 'notPromoted' | 'bothRemedies';
  /** Sessions of absence that still pass (Đ12.1c). */
  readonly absenceLimit: number;
  /** TT58 Đ13.6 does not name Giỏi → Kém: `none` (default) leaves it, `asKha` treats it as Khá → Kém. */
  readonly goodToPoor: 'none' | 'asKha';
}

/** The stated defaults. Never changed: approvals pin only what differs from them. A new default is a new option or version. */
export const DEFAULT_OPTIONS: GradingOptions = {
  adjustmentReading: 'replace',
  adjustmentSubjects: 'all',
  bothFailed: 'notPromoted',
  absenceLimit: 45,
  goodToPoor: 'none',
};

/** Fills in the defaults. */
export function withDefaults(options: Partial<GradingOptions> | undefined): GradingOptions {
  return { ...DEFAULT_OPTIONS, ...options };
}
