import { writtenTabs } from '../../book/book-tabs';
import { type ColumnState, columnStates } from '../../book/protection/book-plan';
import { registerInText } from '../../book/register-name';
import { isRemarkKey } from '../../book/remark-key';
import { isWritable } from '../../book/window/window';
import { AUDITORS } from '../../contract/who-may';
import type { Person } from '../../engine/person';
import type { Session } from '../../engine/session';
import { AppError } from '../../kernel/app-error';
import { rolesOn } from '../../school/people/roles-on';
import { requireClass } from '../../school/require-class';
import type { ClassRecord } from '../../school/school-model';

/** The columns of remarks of a register of a class. */
export interface RemarkPlace {
  readonly schoolClass: ClassRecord;
  readonly columns: readonly ColumnState[];
}

/** @throws AppError UNKNOWN_CLASS, UNKNOWN_COLUMN where there are no remarks, ROLE_NOT_HELD for whoever writes none and looks at none. */
export function remarkPlace(
  session: Session,
  person: Person,
  at: { readonly classId: string; readonly subjectId: string },
): RemarkPlace {
  const schoolClass = requireClass(session, at.classId);
  const tabs = writtenTabs(schoolClass).filter(({ id }) => id === at.subjectId);
  const { school, now } = session;
  const columns = columnStates({ school, schoolClass, tabs, now }).filter(({ column }) =>
    isRemarkKey(column.key),
  );

  if (columns.length === 0) {
    throw new AppError('UNKNOWN_COLUMN', { value: `${at.subjectId} nhận xét` });
  }

  const isReader = rolesOn(person.member, session.today).some((role) => AUDITORS.includes(role));

  if (!isReader && !columns.some(({ writers }) => writers.includes(person.email))) {
    throw new AppError('ROLE_NOT_HELD', {
      roles: `người ghi ${registerInText(at.subjectId)} lớp ${schoolClass.id}`,
      action: 'remarks.write',
    });
  }

  return { schoolClass, columns };
}

/** The column with this key, else the last that is open, else the first. @throws AppError UNKNOWN_COLUMN */
export function remarkColumnAt({ columns }: RemarkPlace, key: string): ColumnState {
  const open = columns.filter(({ window }) => isWritable(window));
  const found =
    key === ''
      ? (open[open.length - 1] ?? columns[0])
      : columns.find((state) => state.column.key === key);

  if (found === undefined) {
    throw new AppError('UNKNOWN_COLUMN', { value: key });
  }

  return found;
}
