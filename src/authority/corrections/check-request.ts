import { AppError } from '../../domain/app-error';
import type { CommandCatalogue } from '../../domain/commands/catalogue';
import { assignmentOf } from '../../domain/control/school-model';
import { REQUESTS } from '../../domain/control/table-schema';
import { blockState } from '../../domain/locks/block-state';
import { printDateTime } from '../../domain/text/date-text';
import { parseMark, printMark } from '../../domain/text/mark';
import { normalizeText } from '../../domain/text/normalize-text';
import { findCell, layoutColumn } from '../operations/find-cell';
import type { Person } from '../person';
import { requireSettled } from '../pupils/check-change';
import { exemptionsIn } from '../results/exemptions';
import { requireClass, type Session } from '../session';
import { loadClassBook } from '../state/class-book';
import { run } from '../workspace/call';
import { checkEvidence } from './file-evidence';

/** What a teacher asks for. */
export type CorrectionInput = CommandCatalogue['correction.request']['payload'];

function checkWriter(session: Session, person: Person, input: CorrectionInput): void {
  const assigned = assignmentOf(session.school, input.classId, input.subjectId);

  if (!assigned?.teacherIds.includes(person.member.id)) {
    throw new AppError('ROLE_NOT_HELD', {
      roles: `giáo viên được phân công môn này ở lớp ${input.classId}`,
      action: 'correction.request',
    });
  }
}

/** A blank value is no request to delete: deleting is said by itself. @throws AppError BAD_INPUT. */
function checkDeletion({ newValue: wanted, deletes = false }: CorrectionInput): void {
  const isBlank = normalizeText(wanted) === '';

  if (isBlank && !deletes) {
    throw new AppError('BAD_INPUT', {
      field: 'Điểm đúng',
      value: 'để trống (hãy ghi điểm đúng; nếu muốn xóa điểm, chọn “Xóa điểm này”)',
    });
  }

  if (!isBlank && deletes) {
    throw new AppError('BAD_INPUT', {
      field: 'Điểm đúng',
      value: `${wanted} (đã chọn “Xóa điểm này” thì không ghi điểm đúng)`,
    });
  }
}

/** The new value in its printed form. @throws AppError BAD_MARK. */
function newValue(input: CorrectionInput, kind: 'score' | 'comment', isExempt: boolean): string {
  const parsed = parseMark(input.newValue, kind);

  if (!parsed.ok) {
    const { reason, suggestion } = parsed;

    throw new AppError('BAD_MARK', {
      value: input.newValue,
      problem: reason,
      ...(suggestion === undefined ? {} : { suggestion: printMark(suggestion) }),
    });
  }

  const printed = printMark(parsed.value);

  if (printed === 'M' && !isExempt) {
    throw new AppError('BAD_MARK', { value: input.newValue, problem: 'notExempt' });
  }

  if (printed === input.oldValue) {
    throw new AppError('BAD_INPUT', {
      field: 'Giá trị mới',
      value: `${printed} (trùng giá trị cũ)`,
    });
  }

  return printed;
}

function checkClosed(session: Session, input: CorrectionInput): void {
  const schoolClass = requireClass(session, input.classId);
  const { tab, column } = layoutColumn(schoolClass, {
    tabId: input.subjectId,
    key: input.assessment,
  });
  const state = blockState(
    {
      classId: schoolClass.id,
      grade: schoolClass.grade,
      subjectId: tab.id,
      key: column.key,
      term: column.term,
    },
    session.school.policy,
    session.now,
  );

  if (state.open) {
    throw new AppError('BLOCK_OPEN', {
      until: state.until === null ? 'khi có lệnh khóa' : printDateTime(state.until),
    });
  }

  if (state.closures.some(({ reason }) => reason === 'notStarted')) {
    throw new AppError('LOCKED', { because: 'chưa tới thời gian nhập cột này' });
  }
}

/** A pupil who changed class is corrected in the class of now: there the mark is read from. */
function checkPupil(session: Session, input: CorrectionInput): void {
  const pupil = session.school.pupils.find(({ id }) => id === input.pupilId);

  if (pupil === undefined) {
    return;
  }

  requireSettled(session, pupil);

  if (pupil.classId !== input.classId) {
    throw new AppError('PUPIL_AWAY', {
      pupil: pupil.fullName,
      classId: input.classId,
      state: `đang học lớp ${pupil.classId}, hãy đề nghị ở sổ lớp đó`,
    });
  }
}

/** One undecided request a cell: of two, one would end as stale. */
function checkNoneOpen(session: Session, input: CorrectionInput): void {
  const open = session.control
    .all(REQUESTS)
    .find(
      (row) =>
        row.state === 'open' &&
        row.classId === input.classId &&
        row.subjectId === input.subjectId &&
        row.pupilId === input.pupilId &&
        row.assessment === input.assessment,
    );

  if (open !== undefined) {
    throw new AppError('BAD_INPUT', {
      field: 'Ô điểm',
      value: `đã có đề nghị ${open.number} đang chờ duyệt`,
    });
  }
}

/**
 * Everything that must hold before a request is taken: assigned teacher, closed block, valid new value, reason,
 * evidence, and the cell still showing what the teacher saw. Answers the new value as printed.
 * @throws AppError for the first thing that does not hold.
 */
export function checkRequest(session: Session, person: Person, input: CorrectionInput): string {
  const schoolClass = requireClass(session, input.classId);
  const { column } = layoutColumn(schoolClass, { tabId: input.subjectId, key: input.assessment });

  checkWriter(session, person, input);
  checkPupil(session, input);
  checkNoneOpen(session, input);

  if (column.role !== 'mark') {
    throw new AppError('UNKNOWN_COLUMN', { value: input.assessment });
  }

  checkDeletion(input);
  const isExempt = exemptionsIn(session, schoolClass)(input.pupilId, input.subjectId);
  const printed = newValue(input, column.cell === 'comment' ? 'comment' : 'score', isExempt);
  checkClosed(session, input);

  checkEvidence(input.evidence);
  const book = run(session.context.http, loadClassBook(session.school, schoolClass));
  const cell = findCell(book, {
    tabId: input.subjectId,
    pupilId: input.pupilId,
    key: input.assessment,
  });

  if (cell.text !== input.oldValue) {
    throw new AppError('STALE_VALUE', { asked: input.oldValue, found: cell.text });
  }

  return printed;
}
