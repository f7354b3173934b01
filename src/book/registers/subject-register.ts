import { type Assessment, assessmentKey } from '../../school/assessment-key';
import { SUBJECT_TEACHERS } from '../../school/people/writer-groups';
import type { Subject, SubjectKind, Term } from '../../school/school-types';
import { termName } from '../../school/term-name';
import { MARK_KINDS } from '../cell-kinds/mark-kinds';
import { TEXT } from '../cell-kinds/text-kind';
import { subjectFormulas } from '../formulas';
import { CLASS_BOOK, type Register } from '../register';
import { NOTE_COLUMN, PUPIL_COLUMNS, type TabColumn } from '../tab-layout';
import { IN_SUMMER } from '../window/column-rule';
import { REMARKS_SINCE, remarkColumn } from './remark-register';

const MARK_WIDTH = 46;

/** The assessments of one semester with `regularCount` regular ones, in the order of the form. */
export function termAssessments(term: Term, regularCount: number): readonly Assessment[] {
  const regular = Array.from(
    { length: regularCount },
    (_, position): Assessment => ({ term, kind: 'tx', index: position + 1 }),
  );

  return [...regular, { term, kind: 'gk', index: null }, { term, kind: 'ck', index: null }];
}

const HEADERS = { tx: 'TX', gk: 'GK', ck: 'CK' } as const;

function markColumn(assessment: Assessment, kind: SubjectKind): TabColumn {
  return {
    key: assessmentKey(assessment),
    group: termName(assessment.term),
    header: HEADERS[assessment.kind] + (assessment.index ?? ''),
    role: 'mark',
    cell: MARK_KINDS[kind],
    term: assessment.term,
    width: MARK_WIDTH,
  };
}

function computedColumn(key: string, header: string, term: Term | null): TabColumn {
  const group = term === null ? 'Cả năm' : termName(term);

  return { key, group, header, role: 'computed', cell: TEXT, term, width: 72 };
}

function termColumns(term: Term, kind: SubjectKind, regularCount: number): readonly TabColumn[] {
  const header = kind === 'score' ? 'ĐTBmhk' : 'Học kì';

  return [
    ...termAssessments(term, regularCount).map((assessment) => markColumn(assessment, kind)),
    computedColumn(`HK${term}.TB`, header, term),
  ];
}

/** Columns of a subject (domain §4.1, pages 7–8): both semesters, the year, re-assessment, note; remarks came later. */
function subjectColumns(subject: Subject, regularCount: number): readonly TabColumn[] {
  return [
    ...PUPIL_COLUMNS,
    ...termColumns(1, subject.kind, regularCount),
    ...termColumns(2, subject.kind, regularCount),
    computedColumn('CN.TB', subject.kind === 'score' ? 'ĐTBmcn' : 'Cả năm', null),
    {
      key: 'CN.DGL',
      group: 'Cả năm',
      header: 'Đánh giá lại',
      role: 'entry',
      cell: MARK_KINDS[subject.kind],
      term: null,
      width: 92,
      rule: IN_SUMMER,
    },
    NOTE_COLUMN,
    ...([1, 2] as const).map((term) => ({ ...remarkColumn(term), since: REMARKS_SINCE })),
  ];
}

/** The register of a subject; a class that is not taught it has none. */
export function subjectRegister(subject: Subject, sheetId: number): Register {
  return {
    id: subject.id,
    sheetId,
    title: subject.shortName,
    name: subject.name,
    heading: subject.name,
    home: CLASS_BOOK,
    rows: 'pupils',
    since: 1,
    subject,
    writers: SUBJECT_TEACHERS,
    what: null,
    columns: ({ taught }) => {
      const found = taught.find((entry) => entry.subject.id === subject.id);

      return found === undefined ? null : subjectColumns(found.subject, found.regularCount);
    },
    formulas: (place) => subjectFormulas(subject.kind, place),
  };
}
