import { writtenTabs } from '../../../book/book-tabs';
import { AppError } from '../../../kernel/app-error';
import { printDate } from '../../../kernel/text/date-text';
import type { SchoolAsRead } from '../../../ledger/school-as-read';
import { requireInYear } from '../../../school/calendar/school-year';
import { codeKey } from '../../../school/code-key';
import { printStatus } from '../../../school/pupil-fields';
import { requireClass } from '../../../school/require-class';
import { isActive } from '../../../school/roster';
import type { ClassRecord } from '../../../school/school-model';
import type { Pupil, PupilStatus } from '../../../school/school-types';
import { PUPIL_CHANGES } from '../../../school/tables/pupil-changes-table';
import { REQUESTS } from '../../corrections/pure/requests-table';
import { PERIODS, periodInText } from '../../results/pure/period';
import { resultOrders } from '../../results/pure/result-context';
import { periodState } from '../../results/pure/result-orders';
import { ageFault, childKey } from '../../set-up/pure/pupil-identity';
import type { PupilChangeInput } from './pupil-views';

/** What a change is about once it has been checked. */
export interface CheckedChange {
  readonly pupilId: string;
  readonly fromClassId: string;
  readonly toClassId: string;
  readonly fromStatus: PupilStatus | null;
  readonly toStatus: PupilStatus;
}

function named({ fullName, id }: Pick<Pupil, 'fullName' | 'id'>): string {
  return `${fullName} (${id})`;
}

/** @throws AppError UNKNOWN_PUPIL */
function requirePupil(session: SchoolAsRead, pupilId: string): Pupil {
  const found = session.school.pupils.find(({ id }) => id === pupilId);

  if (found === undefined) {
    throw new AppError('UNKNOWN_PUPIL', { value: pupilId, classId: '' });
  }

  return found;
}

/** A class whose book can take or give a row. @throws AppError UNKNOWN_CLASS, INCOMPLETE */
function requireBook(session: SchoolAsRead, classId: string): ClassRecord {
  const schoolClass = requireClass(session, classId);

  if (schoolClass.bookId === '') {
    throw new AppError('INCOMPLETE', { missing: `sổ điểm lớp ${classId} chưa tạo xong` });
  }

  return schoolClass;
}

/**
 * One change at a time: what comes next, another change or a correction, would start from what is not there yet.
 * @throws AppError INCOMPLETE
 */
export function requireSettled(session: SchoolAsRead, pupil: Pupil): void {
  const waiting = session.control
    .all(PUPIL_CHANGES)
    .some(({ pupilId, done }) => pupilId === pupil.id && done === '');

  if (waiting) {
    throw new AppError('INCOMPLETE', {
      missing: `lần ghi nhận trước về học sinh ${named(pupil)} đang được hoàn tất, hãy chờ vài phút`,
    });
  }
}

function requireActive(pupil: Pupil): void {
  if (!isActive(pupil)) {
    throw new AppError('PUPIL_AWAY', {
      pupil: named(pupil),
      classId: pupil.classId,
      state: printStatus(pupil.status),
    });
  }
}

function hasMarks(session: SchoolAsRead, pupil: Pupil, schoolClass: ClassRecord): boolean {
  return writtenTabs(schoolClass).some(
    ({ id }) =>
      Object.keys(session.ledger.acceptedTab(schoolClass.id, id)[pupil.id] ?? {}).length > 0,
  );
}

function requireNoRequests(session: SchoolAsRead, pupil: Pupil): void {
  const open = session.control
    .all(REQUESTS)
    .filter(({ state, pupilId }) => state === 'open' && pupilId === pupil.id);

  if (open.length > 0) {
    throw new AppError('OPEN_REQUESTS', {
      pupil: named(pupil),
      numbers: open.map(({ number }) => number),
    });
  }
}

/** Results of a period are approved in both classes or in neither, else the pupil would have none, or two. */
function requireSameStage(session: SchoolAsRead, pupil: Pupil, toClassId: string): void {
  const orders = resultOrders(session);

  for (const period of PERIODS) {
    const classes = [pupil.classId, toClassId];
    const approved = classes.filter((id) => periodState(orders, id, period).approval !== null);

    if (approved.length === 1) {
      throw new AppError('RESULTS_BETWEEN', {
        pupil: named(pupil),
        period: periodInText(period),
        approved: approved[0],
        open: classes.find((id) => id !== approved[0]),
      });
    }
  }
}

function checkMove(session: SchoolAsRead, pupil: Pupil, toClassId: string): CheckedChange {
  const from = requireBook(session, pupil.classId);
  const to = requireBook(session, toClassId);

  if (from.id === to.id) {
    throw new AppError('BAD_INPUT', { field: 'Lớp mới', value: `${to.id} (đang học lớp này)` });
  }

  requireActive(pupil);
  requireNoRequests(session, pupil);

  if (from.grade === to.grade) {
    requireSameStage(session, pupil, to.id);
  } else if (hasMarks(session, pupil, from)) {
    throw new AppError('OTHER_GRADE', { pupil: named(pupil), from: from.id, to: to.id });
  }

  return {
    pupilId: pupil.id,
    fromClassId: from.id,
    toClassId: to.id,
    fromStatus: pupil.status,
    toStatus: pupil.status,
  };
}

function staying(pupil: Pupil, toStatus: PupilStatus): CheckedChange {
  const { id, classId, status } = pupil;

  return {
    pupilId: id,
    fromClassId: classId,
    toClassId: classId,
    fromStatus: status,
    toStatus,
  };
}

/** A pupil away may go on to another state: from leave to having left. */
function checkLeave(session: SchoolAsRead, pupil: Pupil, status: PupilStatus): CheckedChange {
  requireBook(session, pupil.classId);

  if (pupil.status === status) {
    requireActive(pupil);
  }

  return staying(pupil, status);
}

function checkReturn(session: SchoolAsRead, pupil: Pupil): CheckedChange {
  requireBook(session, pupil.classId);

  if (isActive(pupil)) {
    throw new AppError('PUPIL_HERE', { pupil: named(pupil), classId: pupil.classId });
  }

  return staying(pupil, 'studying');
}

/** @throws AppError BAD_INPUT for a date of birth no pupil of the grade can have. */
function requireAge(
  session: SchoolAsRead,
  { birthDate }: Pick<Pupil, 'birthDate'>,
  grade: number,
): void {
  const year = Number(session.configuration.schoolYear.slice(0, 4));
  const fault = ageFault(birthDate, grade, year);

  if (fault !== null) {
    throw new AppError('BAD_INPUT', { field: 'Ngày sinh', value: fault });
  }
}

/** Numbers that are one pupil's in the whole school; '' = not known. */
const OWN_NUMBERS = ['personalId', 'ministryId'] as const;

/** Whose number a pupil who comes has, and the number. */
function numberTaken(
  { pupils }: SchoolAsRead['school'],
  comes: Pick<Pupil, (typeof OWN_NUMBERS)[number]>,
): { readonly by: Pupil; readonly value: string } | null {
  const found = OWN_NUMBERS.flatMap((field) => {
    const by = pupils.find((pupil) => comes[field] !== '' && pupil[field] === comes[field]);

    return by === undefined ? [] : [{ by, value: comes[field] }];
  });

  return found[0] ?? null;
}

function checkAdmit(
  session: SchoolAsRead,
  input: Extract<PupilChangeInput, { kind: 'admit' }>,
): CheckedChange {
  const { grade } = requireBook(session, input.toClassId);
  requireAge(session, input.pupil, grade);
  const { id, fullName, birthDate } = input.pupil;
  const known = session.school.pupils.find((pupil) => codeKey(pupil.id) === codeKey(id));
  const number = numberTaken(session.school, input.pupil);
  const sameChild = session.school.pupils.find(
    (pupil) =>
      isActive(pupil) &&
      pupil.classId === input.toClassId &&
      childKey(pupil) === childKey(input.pupil),
  );
  const taken = known ?? number?.by ?? sameChild;
  const waiting = session.control
    .all(PUPIL_CHANGES)
    .some(({ pupilId, done }) => codeKey(pupilId) === codeKey(id) && done === '');

  if (taken !== undefined || waiting) {
    throw new AppError('DUPLICATE_ID', {
      value:
        known !== undefined || waiting
          ? id
          : (number?.value ?? `${fullName}, ${printDate(birthDate)}`),
      where: taken === undefined ? 'đang được tiếp nhận' : `${named(taken)}, lớp ${taken.classId}`,
    });
  }

  return {
    pupilId: id,
    fromClassId: '',
    toClassId: input.toClassId,
    fromStatus: null,
    toStatus: 'movedIn',
  };
}

/** A change counts from when it is recorded: one with a day to come would be done too early. */
function requireGround(session: SchoolAsRead, input: PupilChangeInput): void {
  requireInYear(session.configuration.schoolYear, input.date, 'Từ ngày');

  if (input.date > session.today) {
    throw new AppError('BAD_INPUT', {
      field: 'Từ ngày',
      value: `${input.date} (chưa tới; hãy ghi nhận khi quyết định có hiệu lực)`,
    });
  }
}

/**
 * Everything that must hold before a change is taken down.
 * @throws AppError UNKNOWN_PUPIL, UNKNOWN_CLASS, INCOMPLETE, PUPIL_AWAY, PUPIL_HERE, OPEN_REQUESTS, OTHER_GRADE,
 * RESULTS_BETWEEN, DUPLICATE_ID, OUTSIDE_YEAR, BAD_INPUT.
 */
export function checkChange(session: SchoolAsRead, input: PupilChangeInput): CheckedChange {
  requireGround(session, input);

  if (input.kind === 'admit') {
    return checkAdmit(session, input);
  }

  const pupil = requirePupil(session, input.pupilId);
  requireSettled(session, pupil);

  switch (input.kind) {
    case 'move':
      return checkMove(session, pupil, input.toClassId);
    case 'leave':
      return checkLeave(session, pupil, input.status);
    case 'return':
      return checkReturn(session, pupil);
  }
}
