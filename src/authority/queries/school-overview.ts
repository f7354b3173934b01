import type { BookTab } from '../../domain/book/book-layout';
import { subjectsOfGrade, tabsOfGrade } from '../../domain/book/class-tabs';
import type { ClassCoverage } from '../../domain/commands/views';
import { isActive, pupilsOf } from '../../domain/control/roster';
import { assignmentOf, type ClassRecord, staffNames } from '../../domain/control/school-model';
import { acceptedValue } from '../../domain/ledger/accepted-state';
import { actionsOf, rolesOn } from '../../domain/roles/permissions';
import type { QueryHandler } from '../handler';
import { unreadableCells } from '../operations/remind-admins';
import { declarationsOf } from '../results/own-declarations';
import type { Session } from '../session';

function currentTerm(session: Session): 1 | 2 {
  return session.today < session.school.settings.terms[2].from ? 1 : 2;
}

function coverageOf(session: Session, schoolClass: ClassRecord, tab: BookTab): ClassCoverage {
  const { school, ledger } = session;
  const term = currentTerm(session);
  const pupils = pupilsOf(school, schoolClass.id).filter(isActive);
  const keys = tab.columns
    .filter((column) => column.role === 'mark' && column.term === term)
    .map(({ key }) => key);
  const accepted = ledger.acceptedTab(schoolClass.id, tab.id);
  const entered = pupils.reduce(
    (sum, { id }) => sum + keys.filter((key) => acceptedValue(accepted, id, key) !== '').length,
    0,
  );
  const teacherIds = assignmentOf(school, schoolClass.id, tab.id)?.teacherIds ?? [];

  return {
    classId: schoolClass.id,
    subjectId: tab.id,
    teachers: staffNames(school, teacherIds),
    entered,
    required: pupils.length * keys.length,
  };
}

function coverage(session: Session): readonly ClassCoverage[] {
  return session.school.classes.flatMap((schoolClass) =>
    tabsOfGrade(schoolClass.grade)
      .filter(({ subject }) => subject !== null)
      .map((tab) => coverageOf(session, schoolClass, tab)),
  );
}

/** Who asks, what may be done, the classes and subjects, and how far entry of the current semester has come. */
export const schoolOverview: QueryHandler<'school.overview'> = {
  name: 'school.overview',
  read: () => ({}),
  execute: ({ session, person }) => {
    const { school, today } = session;
    const may = actionsOf(person.member, today);
    const grades = [...new Set(school.classes.map(({ grade }) => grade))];
    const subjects = new Map(
      grades.flatMap((grade) =>
        subjectsOfGrade(grade).map((subject) => [subject.id, subject.name] as const),
      ),
    );

    return {
      school: school.settings.schoolName,
      schoolYear: school.settings.schoolYear,
      actor: {
        email: person.email,
        name: person.name,
        roles: rolesOn(person.member, today),
        may,
        homeroomOf: school.classes
          .filter(({ homeroomId }) => homeroomId === person.member.id)
          .map(({ id }) => id),
        teaches: school.assignments
          .filter(({ teacherIds }) => teacherIds.includes(person.member.id))
          .map(({ classId, subjectId }) => ({
            classId,
            subjectId,
            declared: declarationsOf(session, { classId, subjectId }),
          })),
      },
      classes: school.classes.map(({ id, grade }) => ({ id, grade })),
      subjects: [...subjects].map(([id, name]) => ({ id, name })),
      coverage: coverage(session),
      problems: may.includes('setup.start') ? unreadableCells(session) : [],
    };
  },
};
