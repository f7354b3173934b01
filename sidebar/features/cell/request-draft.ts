import { cellKind } from '../../../src/book/cell-kinds/cell-kinds';
import { typedValue } from '../../../src/book/typed-value';
import type { EvidenceUpload } from '../../../src/capabilities/corrections/corrections-contract';
import type { CommandCatalogue } from '../../../src/contract/catalogue';
import type { CellInfo } from '../../../src/contract/views';
import { normalizeText } from '../../../src/kernel/text/normalize-text';
import { saysSomething } from '../../../src/kernel/text/says-something';
import type { UiTextKey } from '../../../src/words/ui-text-key';

type RequestPayload = CommandCatalogue['correction.request']['payload'];

/** What the person has filled in so far. */
export interface RequestDraft {
  readonly newValue: string;
  /** The mark is to be deleted: then there is no right value. */
  readonly deletes: boolean;
  readonly cause: RequestPayload['cause'];
  /** Number and date of the decision on re-marking, where that is the cause. */
  readonly recheckDecision: string;
  readonly reason: string;
  readonly evidence: readonly EvidenceUpload[];
}

const EMPTY_DRAFT: RequestDraft = {
  newValue: '',
  deletes: false,
  cause: 'mistyped',
  recheckDecision: '',
  reason: '',
  evidence: [],
};

/** Causes in the order of the form (phiếu đề nghị sửa điểm). */
const CAUSES: readonly RequestPayload['cause'][] = ['mistyped', 'overlooked', 'remarked', 'other'];

/** The causes in their order; after the last day of corrections what then counts for every mark comes first (R071, R146). */
export function causesFor({ correctionEnd }: CellInfo): readonly RequestPayload['cause'][] {
  return correctionEnd?.isOver === true
    ? ['remarked', ...CAUSES.filter((cause) => cause !== 'remarked')]
    : CAUSES;
}

/** An empty form for a cell. */
export function emptyDraft(cell: CellInfo): RequestDraft {
  return { ...EMPTY_DRAFT, cause: causesFor(cell)[0] ?? EMPTY_DRAFT.cause };
}

/** One message per field; only fields with a problem are there. */
export type DraftProblems = Readonly<
  Partial<Record<'newValue' | 'recheckDecision' | 'reason' | 'evidence', UiTextKey>>
>;

/** First check for the person's comfort; the authority checks everything again. */
export function draftProblems(draft: RequestDraft, cell: CellInfo): DraftProblems {
  const newValue = valueProblem(draft, cell);

  return {
    ...(newValue === null ? {} : { newValue }),
    ...(draft.cause === 'remarked' && !saysSomething(draft.recheckDecision)
      ? { recheckDecision: 'request.decisionMissing' as const }
      : {}),
    ...(!saysSomething(draft.reason) ? { reason: 'request.reasonMissing' as const } : {}),
    ...(draft.evidence.length === 0 ? { evidence: 'request.evidenceMissing' as const } : {}),
  };
}

function valueProblem({ newValue, deletes }: RequestDraft, cell: CellInfo): UiTextKey | null {
  if (deletes) {
    return cell.value === '' ? 'request.nothingToDelete' : null;
  }

  if (normalizeText(newValue) === '') {
    return 'request.valueMissing';
  }

  const typed = typedValue(newValue, cellKind(cell.cellKind));

  if (!typed.ok) {
    return 'request.badValue';
  }

  return typed.value === cell.value ? 'request.sameValue' : null;
}

/** The command's payload; `newValue` in the printed form. Call only for a draft without problems. */
export function payloadOfDraft(draft: RequestDraft, cell: CellInfo): RequestPayload {
  const typed = typedValue(draft.newValue, cellKind(cell.cellKind));
  const right = typed.ok ? typed.value : draft.newValue;

  return {
    classId: cell.classId,
    subjectId: cell.subjectId,
    pupilId: cell.pupilId,
    assessment: cell.assessment,
    oldValue: cell.value,
    newValue: draft.deletes ? '' : right,
    ...(draft.deletes ? { deletes: true } : {}),
    cause: draft.cause,
    ...(draft.cause === 'remarked' ? { recheckDecision: draft.recheckDecision.trim() } : {}),
    reason: draft.reason.trim(),
    evidence: draft.evidence,
  };
}
