import { type BookTab, writtenTabs } from '../../book/book-tabs';
import { OTHER_REGISTERS } from '../../book/register-name';
import { blockOf } from '../../book/window/block';
import { isDue } from '../../book/window/due-keys';
import type { ActionName } from '../../contract/catalogue';
import { actionsOf, bookAccess } from '../../contract/rights/permissions';
import type { ClassCoverage } from '../../contract/views';
import type { QueryHandler } from '../../engine/handler';
import type { Person } from '../../engine/person';
import type { Session } from '../../engine/session';
import { unreadableCells } from '../../engine/state/unreadable-cells';
import { waitingPolicy } from '../../engine/state/valid-policy';
import { acceptedValue } from '../../ledger/accepted-state';
import { rolesOn } from '../../school/people/roles-on';
import { isActive, pupilsOf } from '../../school/roster';
import { assignmentOf, type ClassRecord, staffNames } from '../../school/school-model';
import { subjectsOf } from '../../school/subjects/programme';
import { waitingDigest, waitingLines } from '../regulation/pure/waiting-words';
import { declarationsOf } from '../results/pure/own-declarations';
import { resultFacts } from '../results/pure/result-context';
import type { PupilCases } from '../results/pure/special-cases';

function currentTerm(session: Session): 1 | 2 {
  return session.today < session.school.settings.terms[2].from ? 1 : 2;
}

/** Columns of a subject in the current semester whose marks should be there by now. */
function dueKeys(session: Session, schoolClass: ClassRecord, tab: BookTab): readonly string[] {
  const term = currentTerm(session);
  const { policy } = session.school;

  return tab.columns
    .filter((column) => column.role === 'mark' && column.term === term)
    .filter((column) => isDue(blockOf(schoolClass, tab, column), policy, session.now))
    .map(({ key }) => key);
}

type Cases = ReadonlyMap<string, PupilCases>;

/** Marks nobody has to enter: of a subject the plan of a pupil leaves out, of a test whose missing is decided on. */
function isSpared(cases: PupilCases | undefined, subjectId: string, key: string): boolean {
  return (
    cases?.disability?.excludedSubjectIds.includes(subjectId) === true ||
    cases?.missed.has(`${subjectId}/${key}`) === true
  );
}

function coverageOf(
  session: Session,
  at: { readonly schoolClass: ClassRecord; readonly tab: BookTab; readonly cases: Cases },
): ClassCoverage {
  const { schoolClass, tab, cases } = at;
  const { school, ledger } = session;
  const keys = dueKeys(session, schoolClass, tab);
  const accepted = ledger.acceptedTab(schoolClass.id, tab.id);
  const due = pupilsOf(school, schoolClass.id)
    .filter(isActive)
    .flatMap(({ id }) =>
      keys
        .filter((key) => !isSpared(cases.get(id), tab.id, key))
        .map((key) => acceptedValue(accepted, id, key)),
    );
  const teacherIds = assignmentOf(school, schoolClass.id, tab.id)?.teacherIds ?? [];

  return {
    classId: schoolClass.id,
    subjectId: tab.id,
    teachers: staffNames(school, teacherIds),
    entered: due.filter((value) => value !== '').length,
    required: due.length,
  };
}

function coverage(session: Session): readonly ClassCoverage[] {
  return session.school.classes.flatMap((schoolClass) => {
    const { facts } = resultFacts(session, { schoolClass, period: currentTerm(session) });
    const cases: Cases = facts.cases ?? new Map();

    return writtenTabs(schoolClass)
      .filter(({ subject }) => subject !== null)
      .map((tab) => coverageOf(session, { schoolClass, tab, cases }));
  });
}

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
      coverage: coverage(session),
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
