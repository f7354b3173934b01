import type { Term } from '../school/school-types';

/** What the key of a column of absences says. */
export interface AbsenceKey {
  /** `09` … `05`. */
  readonly month: string;
  /** The semester a part of the month belongs to; null for a month that lies in one whole. */
  readonly term: Term | null;
  readonly isExcused: boolean;
}

/** The month both semesters have a part of. */
const SHARED = '01';

/** Reads `VANG.10.P`, `VANG.01.HK1.K`; null for another key. `VANG.01` has always been the part of semester II. */
export function parseAbsenceKey(key: string): AbsenceKey | null {
  const [, month, term, kind] = /^VANG\.(\d\d)(?:\.HK([12]))?\.([PK])$/.exec(key) ?? [];

  if (month === undefined) {
    return null;
  }

  const named = term === undefined ? null : (Number(term) as Term);

  return { month, term: month === SHARED ? (named ?? 2) : named, isExcused: kind === 'P' };
}

/** The upper header of a month, as it is called where one does not see the columns beside it. */
export function monthCalled(header: string): string {
  return header === `Tháng ${SHARED}` ? `${header} (HK II)` : header;
}
