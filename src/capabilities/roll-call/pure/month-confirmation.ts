import { SCHOOL_MONTHS, type SchoolMonth } from '../../../book/registers/attendance-register';
import { acceptedValue } from '../../../ledger/accepted-state';
import type { SchoolAsRead } from '../../../ledger/school-as-read';
import { rollCallIn } from './roll-register';
import { mainSession } from './roll-session';
import { daysOfMonth, isTaken } from './roll-totals';
import { isSchoolDay } from './school-day';
import { readStatement } from './statement';

/** Column of the register of roll calls that says who confirmed a month; its row is the key of the month. */
export const CONFIRMED_COLUMN = 'XN';

/** The register that has the roll calls of a month. */
export function registerOfMonth({ month }: SchoolMonth): string {
  return `diem-danh-${month}`;
}

/** The month of the attendance register a day belongs to; null for a day outside of the semesters. */
export function monthOfDay(read: SchoolAsRead, date: string): SchoolMonth | null {
  return SCHOOL_MONTHS.find((month) => daysOfMonth(read, month).includes(date)) ?? null;
}

/** Who confirmed a month of a class (code of a member of staff), and when; null = it is not confirmed. */
export function confirmationOf(
  { ledger }: SchoolAsRead,
  classId: string,
  month: SchoolMonth,
): { readonly by: string; readonly at: string } | null {
  const tab = ledger.acceptedTab(classId, registerOfMonth(month));

  return readStatement(acceptedValue(tab, month.stem, CONFIRMED_COLUMN));
}

/** True where the month of a day is confirmed: its roll calls are changed no more, until it is opened again. */
export function isMonthConfirmed(
  read: SchoolAsRead,
  { classId, date }: { readonly classId: string; readonly date: string },
): boolean {
  const month = monthOfDay(read, date);

  return month !== null && confirmationOf(read, classId, month) !== null;
}

/** School days of a month whose main session was not taken, whether or not they have come yet. */
export function untakenDays(
  read: SchoolAsRead,
  classId: string,
  month: SchoolMonth,
): readonly string[] {
  return daysOfMonth(read, month).filter(
    (day) => isSchoolDay(read.school, day) && !isTaken(read, classId, day),
  );
}

/** Days of a month on which somebody says something else and nobody has decided. */
export function differingDays(
  read: SchoolAsRead,
  schoolClass: { readonly id: string; readonly grade: number },
  month: SchoolMonth,
): readonly string[] {
  const tab = read.ledger.acceptedTab(schoolClass.id, registerOfMonth(month));
  const session = mainSession(read.school.settings, schoolClass.grade);

  return daysOfMonth(read, month).filter((day) => rollCallIn(tab, day, session).others.length > 0);
}
