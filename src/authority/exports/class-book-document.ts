import type {
  ClassBookDocument,
  PrintedMark,
  SubjectPage,
  SubjectPageRow,
  SummaryPage,
} from '../../documents/document-types';
import type { BookTab } from '../../domain/book/book-layout';
import { tabsOfGrade } from '../../domain/book/class-tabs';
import { summaryKey } from '../../domain/book/summary-tabs';
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
import { printResult, summaryLines, summarySubjectIds } from '../../domain/results/summary-rows';
import { rolesOn } from '../../domain/roles/permissions';
import { assessmentKey } from '../../domain/school/assessment-key';
import type { Pupil } from '../../domain/school/school-types';
import { schoolHeading } from '../corrections/minutes-document';
import { resultContext } from '../results/result-context';
import type { Session } from '../session';

/** A class book of one semester without the state of the ledger: what decides whether it has changed. */
export type ClassBookContent = Omit<ClassBookDocument, 'witness'>;

interface BookInput {
  readonly session: Session;
  readonly schoolClass: ClassRecord;
  readonly term: 1 | 2;
  /** Results of the year by subject and pupil (`toan/HS01`), printed; asked for with the second semester only. */
  readonly year: ReadonlyMap<string, string>;
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
        row.pupilId === pupilId &&
        row.assessment.startsWith(`HK${input.term}.`),
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
    ...(term === 2
      ? {
          yearAverage: input.year.get(`${tab.id}/${pupil.entry.id}`) ?? '',
          retest: read(pupil.entry.id, 'CN.DGL'),
        }
      : {}),
  };
}

/** Results of the year of every subject and pupil, as far as both semesters have one. */
function yearResults(session: Session, schoolClass: ClassRecord): ReadonlyMap<string, string> {
  const { results } = resultContext(session, { schoolClass, period: 'year' });

  return new Map(
    results.records.flatMap(({ pupil, result }) =>
      result.subjects.map((outcome): [string, string] => [
        `${outcome.subjectId}/${pupil.id}`,
        printResult(outcome),
      ]),
    ),
  );
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

/** The summary by the official rules: the same values as in the summary tab of the book. */
function summaryPage(
  input: BookInput,
  tabs: readonly BookTab[],
  pupils: readonly Pupil[],
): SummaryPage {
  const { session, schoolClass, term } = input;
  const titles = new Map(tabs.map(({ id, title }) => [id, title]));
  const ids = summarySubjectIds(schoolClass.grade);
  const kindOf = (id: string): string | undefined =>
    tabs.find((tab) => tab.id === id)?.subject?.kind;
  const titlesOf = (kind: string): readonly string[] =>
    ids.filter((id) => kindOf(id) === kind).map((id) => titles.get(id) ?? id);
  const { facts, results } = resultContext(session, { schoolClass, period: term });

  return {
    commentSubjects: titlesOf('comment'),
    scoreSubjects: titlesOf('score'),
    rows: summaryLines(facts, results, pupils).map(({ pupil, values }, position) => ({
      number: position + 1,
      pupilName: pupil.fullName,
      values: ids.map((id) => values[summaryKey(id)] ?? ''),
      learning: values['TH.HT'] ?? '',
      training: values['TH.RL'] ?? '',
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
export function classBookContent(asked: Omit<BookInput, 'year'>): ClassBookContent {
  const { session, schoolClass, term } = asked;
  const year = term === 2 ? yearResults(session, schoolClass) : new Map<string, string>();
  const input: BookInput = { ...asked, year };
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
