import { HOMEROOM_TEACHER } from '../../school/people/writer-groups';
import type { Term } from '../../school/school-types';
import { COUNT } from '../cell-kinds/count-kind';
import { attendanceFormulas } from '../formulas';
import { CLASS_BOOK, type Register } from '../register';
import { PUPIL_COLUMNS, type TabColumn } from '../tab-layout';
import { FROM_NEW_YEAR } from '../window/column-rule';

/** Id of the register of attendance. */
export const ATTENDANCE_TAB = 'chuyen-can';

/** A month of the attendance tab, or the part of one that a semester has of it. */
export interface SchoolMonth {
  readonly month: string;
  readonly term: Term;
  /** Keys of its columns begin with it. */
  readonly stem: string;
}

/** January up to the end of semester I: the first semester ends in it, and a day belongs to the semester it is in. */
const JANUARY_OF_FIRST: SchoolMonth = { month: '01', term: 1, stem: 'VANG.01.HK1' };

/** Months in the order of the form. `VANG.01` has always been the part of semester II. */
const FORM_MONTHS: readonly SchoolMonth[] = [
  { month: '09', term: 1, stem: 'VANG.09' },
  { month: '10', term: 1, stem: 'VANG.10' },
  { month: '11', term: 1, stem: 'VANG.11' },
  { month: '12', term: 1, stem: 'VANG.12' },
  { month: '01', term: 2, stem: 'VANG.01' },
  { month: '02', term: 2, stem: 'VANG.02' },
  { month: '03', term: 2, stem: 'VANG.03' },
  { month: '04', term: 2, stem: 'VANG.04' },
  { month: '05', term: 2, stem: 'VANG.05' },
];

/** Months of a school year with the semester they count in. */
export const SCHOOL_MONTHS: readonly SchoolMonth[] = [...FORM_MONTHS, JANUARY_OF_FIRST];

function groupOf({ month, stem }: SchoolMonth): string {
  return stem === JANUARY_OF_FIRST.stem ? 'Tháng 01 (HK I)' : `Tháng ${month}`;
}

/** What books of the first edition did not have. */
const ADDED = { since: 2, rule: FROM_NEW_YEAR } as const;

function absenceColumns(month: SchoolMonth): readonly TabColumn[] {
  return (['P', 'K'] as const).map((kind) => ({
    key: `${month.stem}.${kind}`,
    group: groupOf(month),
    header: kind,
    role: 'entry',
    cell: COUNT,
    term: month.term,
    width: stemWidth(month),
    ...(month === JANUARY_OF_FIRST ? ADDED : {}),
  }));
}

/** The longer upper header needs the room. */
function stemWidth({ stem }: SchoolMonth): number {
  return stem === JANUARY_OF_FIRST.stem ? 56 : 36;
}

function totalColumn(key: string, header: string): TabColumn {
  return {
    key,
    group: 'Tổng số buổi nghỉ',
    header,
    role: 'computed',
    cell: COUNT,
    term: null,
    width: 46,
  };
}

/** Sessions absent a month with (P) and without (K) leave, and totals (domain §4.1 page 5). What came later stands at the end. */
function attendanceColumns(): readonly TabColumn[] {
  return [
    ...PUPIL_COLUMNS,
    ...FORM_MONTHS.flatMap(absenceColumns),
    totalColumn('VANG.P', 'P'),
    totalColumn('VANG.K', 'K'),
    totalColumn('VANG.TS', 'TS'),
    ...absenceColumns(JANUARY_OF_FIRST),
  ];
}

/** Sessions pupils were absent, month by month. */
export const ATTENDANCE: Register = {
  id: ATTENDANCE_TAB,
  sheetId: 201,
  title: 'Chuyên cần',
  name: 'Chuyên cần',
  heading: 'Theo dõi chuyên cần',
  home: CLASS_BOOK,
  rows: 'pupils',
  since: 1,
  subject: null,
  writers: HOMEROOM_TEACHER,
  what: 'số buổi nghỉ',
  columns: attendanceColumns,
  formulas: attendanceFormulas,
};
