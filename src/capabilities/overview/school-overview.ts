import { OTHER_REGISTERS } from '../../book/register-name';
import type { ActionName } from '../../contract/catalogue';
import { actionsOf, bookAccess } from '../../contract/rights/permissions';
import type { QueryHandler } from '../../engine/handler';
import type { Person } from '../../engine/person';
import type { Session } from '../../engine/session';
import { unreadableCells } from '../../engine/state/unreadable-cells';
import { waitingPolicy } from '../../engine/state/valid-policy';
import { rolesOn } from '../../school/people/roles-on';
import type { ClassRecord } from '../../school/school-model';
import { subjectsOf } from '../../school/subjects/programme';
import { schoolCoverage } from '../progress/pure/school-coverage';
import { waitingDigest, waitingLines } from '../regulation/pure/waiting-words';
import { declarationsOf } from '../results/pure/own-declarations';

/** The book's id goes to those only who may open the book. */
function classView(session: Session, person: Person, schoolClass: ClassRecord) {
  const { id, grade, bookId } = schoolClass;
  const { assignments } = session.school;
  const access = bookAccess(person.member, { schoolClass, assignments }, session.today);

  return access === 'none' || bookId === '' ? { id, grade } : { id, grade, bookId };
}

/** Who asks, and with what. */
function actorOf(session: Session, person: Person, may: readonly ActionName[]) {
  const { school, today } = session;

  return {
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
  };
}

/** Every subject of the school's grades, once. */
function subjectsTaught({ school }: Session) {
  const grades = [...new Set(school.classes.map(({ grade }) => grade))];
  const names = new Map(
    grades.flatMap((grade) =>
      subjectsOf({ grade }).map((subject) => [subject.id, subject.name] as const),
    ),
  );

  return [...names].map(([id, name]) => ({ id, name }));
}

/** Who asks, what may be done, the classes and subjects, and how far entry of the current semester has come. */
export const schoolOverview: QueryHandler<'school.overview'> = {
  name: 'school.overview',
  needs: null,
  execute: ({ session, person }) => {
    const { school, today } = session;
    const may = actionsOf(person.member, today);
    const mayKnow = may.includes('setup.start') || may.includes('policy.confirm');
    const waiting = mayKnow ? waitingPolicy(session.control) : [];

    return {
      school: school.settings.schoolName,
      schoolYear: school.settings.schoolYear,
      isTraining: session.configuration.isTraining,
      actor: actorOf(session, person, may),
      classes: school.classes.map((schoolClass) => classView(session, person, schoolClass)),
      subjects: subjectsTaught(session),
      registers: OTHER_REGISTERS.map(({ id, name }) => ({ id, name })),
      // Of the whole school, with names: for those alone who see the tab that shows it.
      coverage: may.includes('ledger.export') ? schoolCoverage(session) : [],
      problems: may.includes('setup.start') ? unreadableCells(session) : [],
      ...(waiting.length === 0
        ? {}
        : {
            waiting: {
              digest: waitingDigest(waiting, session.context.sha256),
              lines: waitingLines(waiting),
            },
          }),
    };
  },
};
