import type { Term } from '../school/school-types';
import { termName } from '../school/term-name';
import { COUNT } from './cell-kinds/count-kind';
import { LEVEL } from './cell-kinds/level-kind';
import { TEXT } from './cell-kinds/text-kind';
import { PUPIL_COLUMNS, type TabColumn } from './tab-layout';

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

/**
 * Columns that books made before did not have. They stand at the end of their tab, so that no column of a book that
 * exists changes its place.
 */
export const ADDED_KEYS: readonly string[] = ['P', 'K'].map(
  (kind) => `${JANUARY_OF_FIRST.stem}.${kind}`,
);

function groupOf({ month, stem }: SchoolMonth): string {
  return stem === JANUARY_OF_FIRST.stem ? 'Tháng 01 (HK I)' : `Tháng ${month}`;
}

function absenceColumns(month: SchoolMonth): readonly TabColumn[] {
  return (['P', 'K'] as const).map((kind) => ({
    key: `${month.stem}.${kind}`,
    group: groupOf(month),
    header: kind,
    role: 'entry',
    cell: COUNT,
    term: month.term,
    width: stemWidth(month),
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

/** Attendance tab: sessions absent a month with (P) and without (K) leave, and totals (domain §4.1 page 5). */
export function attendanceColumns(): readonly TabColumn[] {
  return [
    ...PUPIL_COLUMNS,
    ...FORM_MONTHS.flatMap(absenceColumns),
    totalColumn('VANG.P', 'P'),
    totalColumn('VANG.K', 'K'),
    totalColumn('VANG.TS', 'TS'),
    ...absenceColumns(JANUARY_OF_FIRST),
  ];
}

function trainingColumn(term: Term): TabColumn {
  return {
    key: `HK${term}.RL`,
    group: 'Kết quả rèn luyện',
    header: termName(term),
    role: 'entry',
    cell: LEVEL,
    term,
    width: 90,
  };
}

/** Training tab: the homeroom teacher's level per semester, the year's level computed (TT22/2021 Điều 8). */
export function trainingColumns(): readonly TabColumn[] {
  return [
    ...PUPIL_COLUMNS,
    trainingColumn(1),
    trainingColumn(2),
    {
      key: 'CN.RL',
      group: 'Kết quả rèn luyện',
      header: 'Cả năm',
      role: 'computed',
      cell: TEXT,
      term: null,
      width: 90,
    },
    {
      key: 'HE.RL',
      group: 'Kết quả rèn luyện',
      header: 'Sau rèn luyện hè',
      role: 'entry',
      cell: LEVEL,
      term: null,
      width: 110,
    },
    {
      key: 'GHICHU',
      group: '',
      header: 'Ghi chú',
      role: 'note',
      cell: TEXT,
      term: null,
      width: 220,
    },
  ];
}
