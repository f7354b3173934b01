import type { CellKind } from '../../book/cell-kind';
import { isHomeroomRegister } from '../../book/register-name';
import { typedValue } from '../../book/typed-value';
import { blockOf } from '../../book/window/block';
import { gateFor, isOpen, windowOf } from '../../book/window/window';
import { writersAt } from '../../book/writers-at';
import type { CommandCatalogue } from '../../contract/catalogue';
import type { Person } from '../../engine/person';
import type { Session } from '../../engine/session';
import { loadClassBook } from '../../engine/state/class-book';
import { findCell, layoutColumn } from '../../engine/state/find-cell';
import { AppError } from '../../kernel/app-error';
import { printDateTime } from '../../kernel/text/date-text';
import { normalizeText } from '../../kernel/text/normalize-text';
import { correctedBy } from '../../school/applied-corrections';
import { namesInClass } from '../../school/names-in-class';
import { requireClass } from '../../school/require-class';
import { run } from '../../workspace/call';
import { requireSettled } from '../pupils/pure/check-change';
import { exemptionsIn } from '../results/pure/exemptions';
import { RESULT_ORDERS } from '../results/pure/result-orders-table';
import { checkTime } from './check-time';
import { checkEvidence } from './file-evidence';
import { REQUESTS } from './pure/requests-table';

/** What a teacher asks for. */
export type CorrectionInput = CommandCatalogue['correction.request']['read'];

/** Who writes a register asks for its corrections: the teachers of a subject, the homeroom teacher of the rest. */
function checkWriter(session: Session, person: Person, input: CorrectionInput): void {
  const { classId, subjectId } = input;
  const isHomeroom = isHomeroomRegister(subjectId);
  const writers = writersAt(session.school, { classId, subjectId }, session.today);

  if (!writers.some(({ id }) => id === person.member.id)) {
    throw new AppError('ROLE_NOT_HELD', {
      roles: isHomeroom
        ? `giáo viên chủ nhiệm lớp ${classId}`
        : `giáo viên được phân công môn này ở lớp ${classId}`,
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

/** @throws AppError BAD_MARK for a mark, BAD_INPUT for what is none. */
function refuseValue(
  input: CorrectionInput,
  kind: CellKind,
  wrong: { readonly problem: string; readonly suggestion?: string },
): never {
  const form = kind.words.wrongForm;

  if (form !== null) {
    throw new AppError('BAD_INPUT', { field: 'Giá trị mới', value: `${input.newValue} (${form})` });
  }

  const { problem, suggestion } = wrong;

  throw new AppError('BAD_MARK', {
    value: input.newValue,
    problem,
    ...(suggestion === undefined ? {} : { suggestion }),
  });
}

/** The new value in its printed form. @throws AppError BAD_MARK, BAD_INPUT. */
function newValue(input: CorrectionInput, kind: CellKind, isExempt: boolean): string {
  const typed = typedValue(input.newValue, kind);
  const printed = typed.ok ? typed.value : refuseValue(input, kind, typed);

  if (printed !== '' && printed === kind.exemption && !isExempt) {
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
  const block = blockOf(schoolClass, tab, column);
  const gate = gateFor(windowOf(block, session.school.policy, session.now), input.oldValue);

  const number = correctedBy(session.school, {
    pupilId: input.pupilId,
    subjectId: tab.id,
    key: column.key,
  });

  // A mark corrected with minutes is closed whatever opens its column: only a request changes it.
  if (isOpen(gate) && number === null) {
    throw new AppError('BLOCK_OPEN', {
      until: gate.until === null ? 'khi có lệnh khóa' : printDateTime(gate.until),
    });
  }

  if (gate.reasons.some(({ reason }) => reason === 'notStarted')) {
    throw new AppError('LOCKED', { because: 'chưa tới thời gian nhập cột này' });
  }

  checkTime(session, block, input);
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
      pupil: namesInClass(session.school, input.classId)(pupil.id),
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

  if (column.role !== 'mark' && column.role !== 'entry') {
    throw new AppError('UNKNOWN_COLUMN', { value: input.assessment });
  }

  checkDeletion(input);
  const isExempt = exemptionsIn(session.control.all(RESULT_ORDERS), schoolClass)(
    input.pupilId,
    input.subjectId,
  );
  const printed = newValue(input, column.cell, isExempt);
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
