import type { SchoolCalendar } from '../../../../school/calendar/school-calendar';
import type { LastDayRule, WorkCalendar } from '../../../../school/calendar/working-days';

/** What the days of a rule are worked out from. Dates are ISO. */
export interface DueFacts {
  readonly calendar: SchoolCalendar;
  /** Working days; with the weeks off among its breaks where they suspend counting (a setting, default no). */
  readonly work: WorkCalendar;
  /** What a limit of calendar days or weeks does that ends on a day off (a setting, default `keep`). */
  readonly lastDay: LastDayRule;
  /** The day of the test the rule is asked about; null: none is fixed. */
  readonly testDate: string | null;
  /** Id of the subject asked about; null: none in particular. */
  readonly subject: string | null;
  readonly grade: number | null;
}

/** Days (ISO, ascending) at whose 24:00 a rule's limits end, or what must be known first. */
export type DueDays =
  | { readonly ok: true; readonly days: readonly string[] }
  | { readonly ok: false; readonly needs: 'testDate' };
