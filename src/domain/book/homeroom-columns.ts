import type { Term } from '../school/school-types';
import { PUPIL_COLUMNS, type TabColumn, termName } from './tab-layout';

/** Months of a school year with the semester they count in (the last month of HKI is December, of HKII May). */
export const SCHOOL_MONTHS: readonly { readonly month: string; readonly term: Term }[] = [
  { month: '09', term: 1 },
  { month: '10', term: 1 },
  { month: '11', term: 1 },
  { month: '12', term: 1 },
  { month: '01', term: 2 },
  { month: '02', term: 2 },
  { month: '03', term: 2 },
  { month: '04', term: 2 },
  { month: '05', term: 2 },
];

function absenceColumn(month: string, term: Term, kind: 'P' | 'K'): TabColumn {
  return {
    key: `VANG.${month}.${kind}`,
    group: `Tháng ${month}`,
    header: kind,
    role: 'entry',
    cell: 'count',
    term,
    width: 36,
  };
}

function totalColumn(key: string, header: string): TabColumn {
  return {
    key,
    group: 'Tổng số buổi nghỉ',
    header,
    role: 'computed',
    cell: 'count',
    term: null,
    width: 46,
  };
}

/** Attendance tab: sessions absent a month with (P) and without (K) leave, and totals (domain §4.1 page 5). */
export function attendanceColumns(): readonly TabColumn[] {
  const months = SCHOOL_MONTHS.flatMap(({ month, term }) => [
    absenceColumn(month, term, 'P'),
    absenceColumn(month, term, 'K'),
  ]);

  return [
    ...PUPIL_COLUMNS,
    ...months,
    totalColumn('VANG.P', 'P'),
    totalColumn('VANG.K', 'K'),
    totalColumn('VANG.TS', 'TS'),
  ];
}

function trainingColumn(term: Term): TabColumn {
  return {
    key: `HK${term}.RL`,
    group: 'Kết quả rèn luyện',
    header: termName(term),
    role: 'entry',
    cell: 'level',
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
      cell: 'text',
      term: null,
      width: 90,
    },
    {
      key: 'HE.RL',
      group: 'Kết quả rèn luyện',
      header: 'Sau rèn luyện hè',
      role: 'entry',
      cell: 'level',
      term: null,
      width: 110,
    },
    {
      key: 'GHICHU',
      group: '',
      header: 'Ghi chú',
      role: 'note',
      cell: 'text',
      term: null,
      width: 220,
    },
  ];
}
