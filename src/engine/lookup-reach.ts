import { type BookTab, writtenTabs } from '../book/book-tabs';
import { rolesThatMay } from '../contract/rights/permissions';
import { AppError } from '../kernel/app-error';
import { rolesOn } from '../school/people/roles-on';
import { assignmentOf, type ClassRecord } from '../school/school-model';
import type { Person } from './person';
import type { Session } from './session';

/** What of a class a person may look up: `all`, also what is about no subject (locks); else only these tabs. */
export interface LookupReach {
  readonly all: boolean;
  readonly tabs: readonly BookTab[];
}

function seesWholeClass(session: Session, person: Person, schoolClass: ClassRecord): boolean {
  const roles = rolesOn(person.member, session.today);
  const isAuditor = roles.some((role) => rolesThatMay('ledger.export').includes(role));

  return isAuditor || (roles.includes('homeroom') && schoolClass.homeroomId === person.member.id);
}

/** The tabs of the subjects a teacher is assigned to in a class. */
function ownTabs(session: Session, person: Person, schoolClass: ClassRecord): readonly BookTab[] {
  return rolesOn(person.member, session.today).includes('teacher')
    ? writtenTabs(schoolClass).filter(({ id }) =>
        assignmentOf(session.school, schoolClass.id, id)?.teacherIds.includes(person.member.id),
      )
    : [];
}

/**
 * Leaders, administrators and inspectors see every class, a homeroom teacher the own class, a teacher the subjects
 * assigned. @throws AppError ROLE_NOT_HELD where nothing of the class may be seen.
 */
export function lookupReach(
  session: Session,
  person: Person,
  schoolClass: ClassRecord,
): LookupReach {
  const tabs = writtenTabs(schoolClass);

  if (seesWholeClass(session, person, schoolClass)) {
    return { all: true, tabs };
  }

  const own = ownTabs(session, person, schoolClass);

  if (own.length === 0) {
    throw notAllowed(schoolClass);
  }

  return { all: false, tabs: own };
}

/** True if a person may look up what became of the cells of a tab. */
export function maySee(
  session: Session,
  person: Person,
  { schoolClass, tabId }: { readonly schoolClass: ClassRecord; readonly tabId: string },
): boolean {
  return (
    seesWholeClass(session, person, schoolClass) ||
    ownTabs(session, person, schoolClass).some(({ id }) => id === tabId)
  );
}

/** The refusal of somebody who may not look something of a class up. */
export function notAllowed(schoolClass: ClassRecord): AppError {
  return new AppError('ROLE_NOT_HELD', {
    roles: `giáo viên được phân công và chủ nhiệm lớp ${schoolClass.id}, lãnh đạo, ban quản trị, thanh tra`,
    action: 'mark.history',
  });
}
