import type {
  AwayStatus,
  PupilChangeInput,
} from '../../../src/capabilities/pupils/pure/pupil-views';
import { isoDateOf, parseDate, printDate } from '../../../src/kernel/text/date-text';
import { normalizeText } from '../../../src/kernel/text/normalize-text';
import { saysSomething } from '../../../src/kernel/text/says-something';
import { unprintable } from '../../../src/kernel/text/unprintable';
import { normalizeName } from '../../../src/kernel/text/vietnamese-name';
import type { PupilChangeKind } from '../../../src/school/pupil-changes';
import {
  parseGender,
  parseMinistryId,
  parsePersonalId,
  parsePhone,
} from '../../../src/school/pupil-fields';
import type { UiTextKey } from '../../../src/words/ui-text-key';

/** A change while it is being filled in: everything as typed or chosen, '' = nothing yet. Dates are `dd/mm/yyyy`. */
export interface ChangeDraft {
  readonly toClassId: string;
  readonly status: '' | AwayStatus;
  readonly school: string;
  readonly date: string;
  readonly reason: string;
  readonly decision: string;
  readonly code: string;
  readonly fullName: string;
  readonly birthDate: string;
  readonly gender: string;
  readonly ethnicity: string;
  readonly phone: string;
  readonly personalId: string;
  readonly ministryId: string;
}

/** A field of the draft. */
export type ChangeField = keyof ChangeDraft;

/** One message per field with a problem. */
export type ChangeProblems = Readonly<Partial<Record<ChangeField, UiTextKey>>>;

/** What is being changed, and what the checks need to know. */
export interface ChangeCase {
  readonly kind: PupilChangeKind;
  /** Class of the list the form stands in. */
  readonly classId: string;
  /** '' for somebody who comes new. */
  readonly pupilId: string;
  /** Codes in this class, for a first check of a new one. */
  readonly codes: readonly string[];
  /** The client's clock, UTC ms. */
  readonly now: number;
}

/** A form with nothing but today's date (Việt Nam). `now`: UTC ms. */
export function emptyDraft(now: number): ChangeDraft {
  return {
    toClassId: '',
    status: '',
    school: '',
    date: printDate(isoDateOf(now)),
    reason: '',
    decision: '',
    code: '',
    fullName: '',
    birthDate: '',
    gender: '',
    ethnicity: '',
    phone: '',
    personalId: '',
    ministryId: '',
  };
}

const GROUND: readonly ChangeField[] = ['date', 'reason', 'decision'];

/** Fields each kind of change asks for, in order; `school` only where there is another school. */
const FIELDS: Readonly<Record<PupilChangeKind, readonly ChangeField[]>> = {
  move: ['toClassId', ...GROUND],
  leave: ['status', 'school', ...GROUND],
  return: GROUND,
  admit: [
    ...(['code', 'fullName', 'birthDate', 'gender', 'ethnicity'] as const),
    ...(['phone', 'personalId', 'ministryId', 'school'] as const),
    ...GROUND,
  ],
};

/** The fields to show for a draft. */
export function fieldsOf(kind: PupilChangeKind, draft: ChangeDraft): readonly ChangeField[] {
  const noSchool = kind === 'leave' && draft.status !== 'movedOut';

  return FIELDS[kind].filter((field) => field !== 'school' || !noSchool);
}

type Check = (draft: ChangeDraft, at: ChangeCase) => UiTextKey | null;

function needs(field: ChangeField, problem: UiTextKey): Check {
  return (draft) => (normalizeText(draft[field]) === '' ? problem : null);
}

/** A day that exists and has come; ISO dates compare as texts. */
function dayUntilNow(field: 'date' | 'birthDate', tooLate: UiTextKey): Check {
  return (draft, { now }) => {
    const date = parseDate(draft[field]);

    if (date === null) {
      return 'pupils.need.date';
    }

    return date > isoDateOf(now) ? tooLate : null;
  };
}

/** What the command takes, in characters. */
const LONGEST_REASON = 500;

const CHECKS: Readonly<Partial<Record<ChangeField, Check>>> = {
  toClassId: needs('toClassId', 'pupils.need.toClassId'),
  status: needs('status', 'pupils.need.status'),
  date: dayUntilNow('date', 'pupils.need.notFuture'),
  reason: ({ reason }) => {
    const clean = normalizeText(reason);

    if (!saysSomething(clean)) {
      return 'pupils.need.reason';
    }

    return clean.length > LONGEST_REASON ? 'pupils.need.shortReason' : null;
  },
  code: ({ code }, { codes }) => {
    const clean = normalizeText(code);

    if (clean === '') {
      return 'pupils.need.code';
    }

    return codes.includes(clean) ? 'pupils.need.codeFree' : null;
  },
  fullName: (draft, at) =>
    needs('fullName', 'pupils.need.fullName')(draft, at) ??
    (unprintable(draft.fullName).length > 0 ? 'pupils.need.printable' : null),
  birthDate: dayUntilNow('birthDate', 'pupils.need.born'),
  gender: ({ gender }) => (parseGender(gender) === null ? 'pupils.need.gender' : null),
  phone: ({ phone }) =>
    phone.trim() === '' || parsePhone(phone) !== null ? null : 'pupils.need.phone',
  personalId: ({ personalId }) =>
    personalId.trim() === '' || parsePersonalId(personalId) !== null
      ? null
      : 'pupils.need.personalId',
  ministryId: ({ ministryId }) =>
    ministryId.trim() === '' || parseMinistryId(ministryId) !== null
      ? null
      : 'pupils.need.ministryId',
};

/** First check for the person's comfort; the authority checks everything again. */
export function changeProblems(draft: ChangeDraft, at: ChangeCase): ChangeProblems {
  const found = fieldsOf(at.kind, draft).flatMap((field) => {
    const problem = CHECKS[field]?.(draft, at) ?? null;

    return problem === null ? [] : [[field, problem] as const];
  });

  return Object.fromEntries(found);
}

/** What the command takes. Call only for a draft without problems. */
export function changePayload(draft: ChangeDraft, at: ChangeCase): PupilChangeInput {
  const { pupilId, classId } = at;
  const asked = fieldsOf(at.kind, draft);
  const school = asked.includes('school') ? normalizeText(draft.school) : '';
  const ground = {
    date: parseDate(draft.date) ?? '',
    reason: normalizeText(draft.reason),
    decision: normalizeText(draft.decision),
  };
  const inputs: Readonly<Record<PupilChangeKind, () => PupilChangeInput>> = {
    move: () => ({ ...ground, kind: 'move', pupilId, toClassId: draft.toClassId }),
    leave: () => {
      // The check has refused a draft without a status.
      const status = draft.status === '' ? 'movedOut' : draft.status;

      return { ...ground, kind: 'leave', pupilId, status, school };
    },
    return: () => ({ ...ground, kind: 'return', pupilId }),
    admit: () => ({
      ...ground,
      kind: 'admit',
      pupil: newPupil(draft),
      toClassId: classId,
      school,
    }),
  };

  return inputs[at.kind]();
}

function newPupil(draft: ChangeDraft): Extract<PupilChangeInput, { kind: 'admit' }>['pupil'] {
  return {
    id: normalizeText(draft.code),
    fullName: normalizeName(draft.fullName),
    birthDate: parseDate(draft.birthDate) ?? '',
    gender: parseGender(draft.gender) ?? 'Nam',
    ethnicity: draft.ethnicity,
    phone: parsePhone(draft.phone) ?? '',
    personalId: parsePersonalId(draft.personalId) ?? '',
    ministryId: parseMinistryId(draft.ministryId) ?? '',
  };
}
