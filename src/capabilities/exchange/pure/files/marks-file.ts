import { type BookTab, writtenTabs } from '../../../../book/book-tabs';
import { termAssessments } from '../../../../book/registers/subject-register';
import { acceptedValue } from '../../../../ledger/accepted-state';
import { assessmentKey } from '../../../../school/assessment-key';
import { pupilsOf } from '../../../../school/roster';
import type { ClassRecord } from '../../../../school/school-model';
import type { Pupil, Term } from '../../../../school/school-types';
import { shortTermName } from '../../../../school/term-name';
import { termResult } from '../../../results/pure/term-result';
import { dayCell, markCell } from '../cells';
import type { Asked, ExchangeFile } from '../exchange-file';
import type { Sheet, SheetCell } from '../xlsx/sheet';

const PUPIL = [
  ...['STT', 'Tên lớp', 'Mã học sinh', 'Mã định danh Bộ GD&ĐT', 'Họ và tên', 'Ngày sinh'],
] as const;
const WIDTHS = [5, 9, 14, 22, 26, 12] as const;
const HEAD_ROWS = 7;

/** A subject of one of the classes asked for. */
interface Taught {
  readonly schoolClass: ClassRecord;
  readonly tab: BookTab;
}

/** A subject over all classes that are taught it, in the order of the book. */
interface SubjectSheet {
  readonly taught: readonly Taught[];
  readonly term: Term;
  /** Regular assessments of the class that has most of them. */
  readonly regular: number;
}

function regularIn({ tab }: Taught, term: Term): number {
  return tab.columns.filter(({ key }) => key.startsWith(`HK${term}.TX`)).length;
}

/** Marks of a semester stand in the order regular, mid-term, final; a class with fewer regular ones has blanks. */
function marksOf(asked: Asked, at: Taught, sheet: SubjectSheet, pupil: Pupil) {
  const { schoolClass, tab } = at;
  const { term, regular } = sheet;
  const own = regularIn(at, term);
  const accepted = asked.session.ledger.acceptedTab(schoolClass.id, tab.id);
  const read = (key: string): string => acceptedValue(accepted, pupil.id, key);
  const marks = termAssessments(term, own).map((each) => markCell(read(assessmentKey(each))));
  const kind = tab.subject?.kind ?? 'score';
  const blanks: readonly SheetCell[] = Array.from({ length: regular - own }, () => null);

  return [
    ...[...marks.slice(0, own), ...blanks, ...marks.slice(own)],
    markCell(termResult({ kind, term, regularCount: own }, read)),
  ];
}

function headOf({ session }: Asked, { taught, term, regular }: SubjectSheet) {
  const { settings } = session.school;
  const assessments = Array.from({ length: regular }, (_, index) => String(index + 1));
  const blanks = Array.from({ length: Math.max(0, regular - 1) }, () => '');
  const header = [
    ...PUPIL,
    'ĐĐGtx',
    ...blanks,
    'ĐĐGgk',
    'ĐĐGck',
    `ĐTBmhk${shortTermName(term).slice(2)}`,
  ];

  return [
    [settings.schoolName],
    [`BẢNG ĐIỂM MÔN ${(taught[0]?.tab.heading ?? '').toUpperCase()}`],
    [`${shortTermName(term)}, năm học ${settings.schoolYear.replace('-', ' - ')}`],
    [],
    header,
    [...PUPIL.map(() => ''), ...assessments],
    header.map((_, index) => String(index + 1)),
  ];
}

function rowsOf(asked: Asked, sheet: SubjectSheet): readonly (readonly SheetCell[])[] {
  const lines = sheet.taught.flatMap((at) =>
    pupilsOf(asked.session.school, at.schoolClass.id).map((pupil) => ({ at, pupil })),
  );

  return lines.map(({ at, pupil }, position) => [
    ...[String(position + 1), at.schoolClass.id, pupil.id, pupil.ministryId],
    ...[pupil.fullName, dayCell(pupil.birthDate)],
    ...marksOf(asked, at, sheet, pupil),
  ]);
}

function taughtIn({ classes }: Asked): readonly (readonly Taught[])[] {
  const all = classes.flatMap((schoolClass) =>
    writtenTabs(schoolClass)
      .filter(({ subject }) => subject !== null)
      .map((tab): Taught => ({ schoolClass, tab })),
  );
  const ids = [...new Set(all.map(({ tab }) => tab.id))];

  return ids.map((id) => all.filter(({ tab }) => tab.id === id));
}

function sheetOf(asked: Asked, taught: readonly Taught[], term: Term): Sheet {
  const regular = Math.max(...taught.map((at) => regularIn(at, term)));
  const sheet: SubjectSheet = { taught, term, regular };
  const name = taught[0]?.tab.title ?? '';

  return {
    name: asked.period === 'year' ? `${name} ${shortTermName(term)}` : name,
    rows: [...headOf(asked, sheet), ...rowsOf(asked, sheet)],
    headRows: HEAD_ROWS,
    widths: WIDTHS,
  };
}

/**
 * Marks, a tab a subject (and semester), as the mark file that carries the code of the Ministry's database: titles in
 * rows 1 to 3, headers in 5 and 6, numbers of the columns in 7, pupils from row 8 (domain §7).
 */
export const MARKS_FILE: ExchangeFile = {
  id: 'marks',
  name: 'so_diem_mon',
  sheets: (asked) => {
    const terms: readonly Term[] = asked.period === 'year' ? [1, 2] : [asked.period];

    return taughtIn(asked).flatMap((taught) => terms.map((term) => sheetOf(asked, taught, term)));
  },
};
