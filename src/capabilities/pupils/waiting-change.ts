import type { NewPupil, PupilChange, PupilChangeRow } from '../../school/pupil-changes';

/** A change with the row it stands in. */
export interface WaitingChange {
  readonly row: PupilChangeRow;
  readonly change: PupilChange;
  /** The pupil an admission brings; null for all others. */
  readonly record: NewPupil | null;
  /** True if the ledger has it: then the books have it as well. */
  readonly isRecorded: boolean;
}

/** Classes a change concerns. */
export function classesOfChange(change: PupilChange): readonly string[] {
  return [...new Set([change.fromClassId, change.toClassId])].filter((id) => id !== '');
}
