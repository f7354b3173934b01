import { type BookTab, writtenTabs } from '../../book/book-tabs';
import { termAssessments } from '../../book/registers/subject-register';
import { remarkKey } from '../../book/remark-key';
import { schoolHeading } from '../../engine/archive/school-heading';
import type { Session } from '../../engine/session';
import { acceptedValue } from '../../ledger/accepted-state';
import { assessmentKey } from '../../school/assessment-key';
import { namesInClass } from '../../school/names-in-class';
import { principalOn } from '../../school/people/principal-on';
import { subjectTeachers } from '../../school/people/subject-teachers';
import { leftAt, type RosterEntry, rosterBrief, rosterOf } from '../../school/roster';
import { type ClassRecord, staffName } from '../../school/school-model';
import type { RequestRow } from '../corrections/pure/request-row';
import { REQUESTS } from '../corrections/pure/requests-table';
import { notApproved } from '../results/pure/approved-results';
import { resultContext } from '../results/pure/result-context';
import { printResult } from '../results/pure/summary-rows';
import { termResult } from '../results/pure/term-result';
import type {
  ClassBookContent,
  PrintedMark,
  SubjectPage,
  SubjectPageRow,
} from './form/class-book-content';
import { pupilListRows } from './pupil-list';
import { summaryPage } from './summary-page';

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

/** Corrections of a pupil's marks in a subject, also those of the class before; none given after the pupil left. */
function corrections(
  { session, schoolClass }: BookInput,
  at: { readonly tabId: string; readonly pupilId: string },
): readonly RequestRow[] {
  const until = leftAt(session.school, schoolClass.id, at.pupilId);

  return session.control
    .all(REQUESTS)
    .filter(
      (row) =>
        row.state === 'applied' &&
        row.subjectId === at.tabId &&
        row.pupilId === at.pupilId &&
        Date.parse(row.appliedAt) <= until,
    );
}

/** The value a corrected mark had before its first correction, or undefined. */
function struckOut(
  input: BookInput,
  cell: { tabId: string; pupilId: string; key: string },
): string | undefined {
  return corrections(input, cell).find(({ assessment }) => assessment === cell.key)?.oldValue;
}

function regularCount(tab: BookTab, term: 1 | 2): number {
  return tab.columns.filter(({ key }) => key.startsWith(`HK${term}.TX`)).length;
}

function resultOf(tab: BookTab, term: 1 | 2, markOf: (key: string) => string): string {
  const kind = tab.subject?.kind ?? 'score';

  return termResult({ kind, term, regularCount: regularCount(tab, term) }, markOf);
}

function notes(input: BookInput, tabId: string, entry: RosterEntry): string {
  const numbers = corrections(input, { tabId, pupilId: entry.pupil.id })
    .filter(({ assessment }) => assessment.startsWith(`HK${input.term}.`))
    .map(({ number, minutesNumber }) => `Sửa: ${minutesNumber || number}`);

  return [...numbers, rosterBrief(entry)].filter((text) => text !== '').join('; ');
}

function rowOf(
  input: BookInput,
  tab: BookTab,
  line: { readonly entry: RosterEntry; readonly number: number; readonly name: string },
): SubjectPageRow {
  const { term } = input;
  const { pupil } = line.entry;
  const read = markReader(input, tab.id);
  const keys = termAssessments(term, regularCount(tab, term)).map(assessmentKey);
  const marks = keys.map((key): PrintedMark => {
    const was = struckOut(input, { tabId: tab.id, pupilId: pupil.id, key });

    return { text: read(pupil.id, key), ...(was === undefined || was === '' ? {} : { was }) };
  });
  const blank: PrintedMark = { text: '' };

  return {
    number: line.number,
    pupilName: line.name,
    regular: marks.slice(0, -2),
    midTerm: marks[marks.length - 2] ?? blank,
    final: marks[marks.length - 1] ?? blank,
    average: resultOf(tab, term, (key) => read(pupil.id, key)),
    note: notes(input, tab.id, line.entry),
    remark: read(pupil.id, remarkKey(term)),
    ...(term === 2
      ? {
          yearAverage: input.year.get(`${tab.id}/${pupil.id}`) ?? '',
          retest: read(pupil.id, 'CN.DGL'),
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

function subjectPage(input: BookInput, tab: BookTab, roster: readonly RosterEntry[]): SubjectPage {
  const nameOf = namesInClass(input.session.school, input.schoolClass.id);

  return {
    subjectName: tab.heading,
    kind: tab.subject?.kind ?? 'score',
    regularCount: regularCount(tab, input.term),
    rows: roster.map((entry, position) =>
      rowOf(input, tab, { entry, number: position + 1, name: nameOf(entry.pupil.id) }),
    ),
    teachers: subjectTeachers(input.session.school, input.schoolClass.id, tab.id),
  };
}

/** The class book of a semester from the accepted state: what is official, never what merely stands in a cell. */
export function classBookContent(asked: Omit<BookInput, 'year'>): ClassBookContent {
  const { session, schoolClass, term } = asked;
  const year = term === 2 ? yearResults(session, schoolClass) : new Map<string, string>();
  const input: BookInput = { ...asked, year };
  const { settings } = session.school;
  const roster = rosterOf(session.school, schoolClass.id);
  const tabs = writtenTabs(schoolClass).filter(({ subject }) => subject !== null);

  return {
    heading: schoolHeading(session),
    schoolYear: settings.schoolYear.replace('-', ' - '),
    level: settings.level,
    classId: schoolClass.id,
    term,
    homeroomTeacher: staffName(session.school, schoolClass.homeroomId),
    principal: principalOn(session.school, session.today),
    pupilCount: roster.filter(({ isHere }) => isHere).length,
    pupils: pupilListRows(roster),
    subjects: tabs.map((tab) => subjectPage(input, tab, roster)),
    summary: summaryPage(session, schoolClass, term),
    isDraft: notApproved(session, schoolClass, term) !== null,
  };
}
