import type { CommandCatalogue } from '../../../src/contract/catalogue';

type Payload = CommandCatalogue['result.specialCase']['payload'];

/** A decision about one pupil while it is being filled in. */
export interface CaseDraft {
  readonly kind: 'disability' | 'practical' | 'missed';
  readonly subjectIds: readonly string[];
  readonly holds: boolean;
  readonly promotion: '' | 'LEN_LOP' | 'KHONG_LEN_LOP';
  readonly assessment: string;
  readonly why: '' | 'forceMajeure' | 'unexcused';
  readonly reason: string;
}

/** Nothing filled in. */
export const EMPTY_CASE: CaseDraft = {
  kind: 'missed',
  subjectIds: [],
  holds: true,
  promotion: '',
  assessment: 'HK1.GK',
  why: 'forceMajeure',
  reason: '',
};

/** What the command takes; '' stands for “no decision”. */
export function casePayload(
  draft: CaseDraft,
  at: { readonly classId: string; readonly pupilId: string },
): Payload {
  const decisions: Readonly<Record<CaseDraft['kind'], Payload['decision']>> = {
    disability: {
      kind: 'disability',
      holds: draft.holds,
      promotion: draft.promotion === '' ? null : draft.promotion,
    },
    practical: { kind: 'practical' },
    missed: {
      kind: 'missed',
      assessment: draft.assessment,
      why: draft.why === '' ? null : draft.why,
    },
  };

  return {
    ...at,
    subjectIds: draft.subjectIds,
    decision: decisions[draft.kind],
    reason: draft.reason.trim(),
  };
}
