import { AppError, asAppError } from '../../../kernel/app-error';
import { errorMessage } from '../../../kernel/words/errors/error-texts';
import type { SchoolAsRead } from '../../../ledger/school-as-read';
import type { PupilChangeRow } from '../../../school/pupil-changes';
import { printStatus } from '../../../school/pupil-fields';
import type { RoleId } from '../../../school/roles/role-table';
import { isActive } from '../../../school/roster';
import type { Pupil } from '../../../school/school-types';
import type { ImportedSchool } from '../../set-up/pure/import-types';
import { changeRow } from './change-row';
import { checkChange } from './check-change';
import type { PupilChangeInput } from './pupil-views';

const REASON = 'Nhập lại bảng học sinh';

/** An import as it can be stored at once, and what has to be carried out in books that exist. */
export interface PlannedImport {
  /** Pupils whose class or state changes stand as they were; those who come new to a book are left out. */
  readonly school: ImportedSchool;
  readonly rows: readonly PupilChangeRow[];
}

/** Who imports, with the command's id. */
export interface ImportCall {
  readonly session: SchoolAsRead;
  readonly person: { readonly email: string; readonly role: RoleId };
  readonly id: string;
}

function hasBook(session: SchoolAsRead, classId: string): boolean {
  return session.school.classes.some(({ id, bookId }) => id === classId && bookId !== '');
}

const byId = new WeakMap<readonly Pupil[], ReadonlyMap<string, Pupil>>();

/** Stored pupils by id, gathered once: a table asks for thousands. */
function knownPupils({ school }: SchoolAsRead): ReadonlyMap<string, Pupil> {
  const known = byId.get(school.pupils) ?? new Map(school.pupils.map((each) => [each.id, each]));
  byId.set(school.pupils, known);

  return known;
}

function ground(session: SchoolAsRead) {
  return { date: session.today, reason: REASON, decision: '' };
}

/** The change that leads from the pupil as known to the pupil as imported; null where there is none to carry out. */
function changeTo(session: SchoolAsRead, pupil: Pupil): PupilChangeInput | null {
  const known = knownPupils(session).get(pupil.id);
  const { classId, status, ...record } = pupil;

  if (known === undefined) {
    return hasBook(session, classId)
      ? { kind: 'admit', pupil: record, toClassId: classId, school: '', ...ground(session) }
      : null;
  }

  if (known.classId !== classId) {
    return hasBook(session, known.classId) || hasBook(session, classId)
      ? { kind: 'move', pupilId: known.id, toClassId: classId, ...ground(session) }
      : null;
  }

  const isSame = status === known.status || (isActive(known) && isActive(pupil));

  return isSame || !hasBook(session, classId) ? null : stateChange(session, known, status);
}

function stateChange(
  session: SchoolAsRead,
  known: Pupil,
  status: Pupil['status'],
): PupilChangeInput {
  return status === 'studying' || status === 'movedIn'
    ? { kind: 'return', pupilId: known.id, ...ground(session) }
    : { kind: 'leave', pupilId: known.id, status, school: '', ...ground(session) };
}

/** Somebody who changes class or comes new, and goes, would only come. @throws AppError BAD_INPUT */
function requireOneChange(pupil: Pupil, { kind }: PupilChangeInput): void {
  if ((kind === 'move' || kind === 'admit') && !isActive(pupil)) {
    throw new AppError('BAD_INPUT', {
      field: 'Trạng thái',
      value: `${printStatus(pupil.status)} (học sinh đổi lớp hoặc mới vào sổ phải đang học; hãy ghi nhận trạng thái này sau)`,
    });
  }
}

interface Planned {
  readonly pupil: Pupil;
  readonly row: PupilChangeRow | null;
  readonly problem: string | null;
}

function planned(call: ImportCall, school: ImportedSchool, position: number): Planned | null {
  const pupil = school.pupils[position];

  if (pupil === undefined) {
    return null;
  }

  const input = changeTo(call.session, pupil);

  if (input === null) {
    return { pupil, row: null, problem: null };
  }

  try {
    const id = `${call.id}-${String(position + 1).padStart(4, '0')}`;
    const checked = checkChange(call.session, input);
    requireOneChange(pupil, input);

    return { pupil, row: changeRow({ ...call, id }, input, checked), problem: null };
  } catch (thrown) {
    const { code, details } = asAppError(thrown);

    return { pupil, row: null, problem: errorMessage(code, details).vi };
  }
}

function asKnown(session: SchoolAsRead, { pupil, row }: Planned): readonly Pupil[] {
  if (row === null) {
    return [pupil];
  }

  const known = knownPupils(session).get(pupil.id);

  return known === undefined ? [] : [{ ...pupil, classId: known.classId, status: known.status }];
}

/**
 * What an import changes for pupils of books that exist: they come, move, leave or return as if each had been recorded
 * by itself, so that marks and history follow.
 * @throws AppError TABLE_INVALID naming every pupil whose change is not possible; nothing is stored then.
 */
export function planImport(call: ImportCall, school: ImportedSchool): PlannedImport {
  const plans = school.pupils.flatMap((_, position) => planned(call, school, position) ?? []);
  const problems = plans.flatMap(({ pupil, problem }) =>
    problem === null ? [] : [`${pupil.fullName} (${pupil.id}): ${problem}`],
  );

  if (problems.length > 0) {
    throw new AppError('TABLE_INVALID', { problems });
  }

  return {
    school: { ...school, pupils: plans.flatMap((plan) => asKnown(call.session, plan)) },
    rows: plans.flatMap(({ row }) => (row === null ? [] : [row])),
  };
}

const KIND_WORDS = {
  move: 'chuyển lớp',
  admit: 'tiếp nhận mới',
  leave: 'thôi học ở lớp',
  return: 'trở lại học',
} as const;

/** What an import would change for pupils of books that exist, for whoever looks at it first. */
export function importNotes(session: SchoolAsRead, school: ImportedSchool): readonly string[] {
  return school.pupils.flatMap((pupil) => {
    const change = changeTo(session, pupil);

    return change === null
      ? []
      : [`${pupil.fullName} (${pupil.id}), lớp ${pupil.classId}: ${KIND_WORDS[change.kind]}.`];
  });
}
