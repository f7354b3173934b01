import type {
  ClassBookDocument,
  PrintedMark,
  SubjectPage,
  SubjectPageRow,
  SummaryPage,
} from '../../documents/document-types';
import type { BookTab } from '../../domain/book/book-layout';
import { tabsOfGrade } from '../../domain/book/class-tabs';
import { termAssessments } from '../../domain/book/tab-layout';
import { termResult } from '../../domain/book/term-result';
import {
  assignmentOf,
  type ClassRecord,
  emailsOf,
  nameOf,
  pupilsOf,
} from '../../domain/control/school-model';
import { REQUESTS } from '../../domain/control/table-schema';
import { acceptedValue } from '../../domain/ledger/accepted-state';
import { rolesOn } from '../../domain/roles/permissions';
import { assessmentKey } from '../../domain/school/assessment-key';
import type { Pupil } from '../../domain/school/school-types';
import { schoolHeading } from '../corrections/minutes-document';
import type { Session } from '../session';

/** A class book of one semester without the state of the ledger: what decides whether it has changed. */
export type ClassBookContent = Omit<ClassBookDocument, 'witness'>;

interface BookInput {
  readonly session: Session;
  readonly schoolClass: ClassRecord;
  readonly term: 1 | 2;
}

type MarkReader = (pupilId: string, key: string) => string;

function markReader({ session, schoolClass }: BookInput, tabId: string): MarkReader {
  const accepted = session.ledger.acceptedTab(schoolClass.id, tabId);

  return (pupilId, key) => acceptedValue(accepted, pupilId, key);
}

/** The value a corrected mark had before its first correction, or undefined. */
function struckOut(
  input: BookInput,
  cell: { tabId: string; pupilId: string; key: string },
): string | undefined {
  const first = input.session.control
    .all(REQUESTS)
    .find(
      (row) =>
        row.state === 'applied' &&
        row.classId === input.schoolClass.id &&
        row.subjectId === cell.tabId &&
        row.pupilId === cell.pupilId &&
        row.assessment === cell.key,
    );

  return first?.oldValue;
}

function regularCount(tab: BookTab, term: 1 | 2): number {
  return tab.columns.filter(({ key }) => key.startsWith(`HK${term}.TX`)).length;
}

function resultOf(tab: BookTab, term: 1 | 2, markOf: (key: string) => string): string {
  const kind = tab.subject?.kind ?? 'score';

  return termResult({ kind, term, regularCount: regularCount(tab, term) }, markOf);
}

function notes(input: BookInput, tabId: string, pupilId: string): string {
  return input.session.control
    .all(REQUESTS)
    .filter(
      (row) =>
        row.state === 'applied' &&
        row.classId === input.schoolClass.id &&
        row.subjectId === tabId &&
        row.pupilId === pupilId,
    )
    .map(({ number }) => `Sửa: ${number}`)
    .join('; ');
}

function rowOf(
  input: BookInput,
  tab: BookTab,
  pupil: { entry: Pupil; number: number },
): SubjectPageRow {
  const { term } = input;
  const read = markReader(input, tab.id);
  const keys = termAssessments(term, regularCount(tab, term)).map(assessmentKey);
  const marks = keys.map((key): PrintedMark => {
    const was = struckOut(input, { tabId: tab.id, pupilId: pupil.entry.id, key });

    return { text: read(pupil.entry.id, key), ...(was === undefined || was === '' ? {} : { was }) };
  });
  const blank: PrintedMark = { text: '' };

  return {
    number: pupil.number,
    pupilName: pupil.entry.fullName,
    regular: marks.slice(0, -2),
    midTerm: marks[marks.length - 2] ?? blank,
    final: marks[marks.length - 1] ?? blank,
    average: resultOf(tab, term, (key) => read(pupil.entry.id, key)),
    note: notes(input, tab.id, pupil.entry.id),
  };
}

function teachersOf({ session, schoolClass }: BookInput, tabId: string): readonly string[] {
  const { school } = session;
  const assignment = assignmentOf(school, schoolClass.id, tabId);
  const ids = assignment?.teacherIds ?? [];
  const lead = assignment?.leadId ?? '';
  const ordered = [...ids].sort((a, b) => Number(b === lead) - Number(a === lead));

  return emailsOf(school, ordered).map((email) => nameOf(school, email));
}

function subjectPage(input: BookInput, tab: BookTab, pupils: readonly Pupil[]): SubjectPage {
  return {
    subjectName: tab.heading,
    kind: tab.subject?.kind ?? 'score',
    regularCount: regularCount(tab, input.term),
    rows: pupils.map((entry, position) => rowOf(input, tab, { entry, number: position + 1 })),
    teachers: teachersOf(input, tab.id),
  };
}

function summaryPage(
  input: BookInput,
  tabs: readonly BookTab[],
  pupils: readonly Pupil[],
): SummaryPage {
  const comment = tabs.filter(({ subject }) => subject?.kind === 'comment');
  const score = tabs.filter(({ subject }) => subject?.kind === 'score');
  const training = markReader(input, 'ren-luyen');

  return {
    commentSubjects: comment.map(({ title }) => title),
    scoreSubjects: score.map(({ title }) => title),
    rows: pupils.map((pupil, position) => ({
      number: position + 1,
      pupilName: pupil.fullName,
      values: [...comment, ...score].map((tab) => {
        const read = markReader(input, tab.id);

        return resultOf(tab, input.term, (key) => read(pupil.id, key));
      }),
      learning: '',
      training: training(pupil.id, `HK${input.term}.RL`),
    })),
  };
}

function principalName(session: Session): string {
  const principal = session.school.staff.find((member) =>
    rolesOn(member, session.today).includes('principal'),
  );

  return principal?.fullName ?? '';
}

/** The class book of a semester from the accepted state: what is official, never what merely stands in a cell. */
export function classBookContent(input: BookInput): ClassBookContent {
  const { session, schoolClass, term } = input;
  const { settings, staff } = session.school;
  const pupils = pupilsOf(session.school, schoolClass.id);
  const tabs = tabsOfGrade(schoolClass.grade).filter(({ subject }) => subject !== null);
  const homeroom = staff.find(({ id }) => id === schoolClass.homeroomId);

  return {
    heading: schoolHeading(session),
    schoolYear: settings.schoolYear.replace('-', ' - '),
    level: settings.level,
    classId: schoolClass.id,
    term,
    homeroomTeacher: homeroom?.fullName ?? '',
    principal: principalName(session),
    pupilCount: pupils.length,
    subjects: tabs.map((tab) => subjectPage(input, tab, pupils)),
    summary: summaryPage(input, tabs, pupils),
  };
}
