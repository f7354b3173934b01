import { AppError } from '../../kernel/app-error';
import { addDays, weekday } from '../../kernel/time/iso-date';
import type { DateRange, WorkingWeek } from './working-days';

/** A numbered teaching week (tuần thực học): Monday to Sunday, ISO dates. */
export interface TeachingWeek {
  readonly number: number;
  readonly monday: string;
  readonly sunday: string;
}

/** How weeks are counted: any date of week 1, the breaks without a number, and the working week (default Mon–Fri). */
export interface TeachingPlan {
  readonly week1: string;
  readonly breaks: readonly DateRange[];
  readonly week?: WorkingWeek;
}

/** 35 weeks a year: 18 in HKI, 17 in HKII (domain §6). */
const WEEKS_OF_YEAR = 35;

const MAX_CALENDAR_WEEKS = 80;

/**
 * The first `count` teaching weeks. A week whose working days all lie in breaks (Tết) gets no number; a week that is
 * only partly off keeps its number.
 * @throws AppError BAD_INPUT if the breaks leave too few weeks.
 */
export function teachingWeeks(plan: TeachingPlan, count = WEEKS_OF_YEAR): readonly TeachingWeek[] {
  const weeks: TeachingWeek[] = [];
  let monday = addDays(plan.week1, 1 - weekday(plan.week1));

  for (let i = 0; weeks.length < count; i += 1) {
    if (i > MAX_CALENDAR_WEEKS) {
      throw new AppError('BAD_INPUT', { field: 'breaks', value: plan.breaks });
    }

    if (!isOff(monday, plan)) {
      weeks.push({ number: weeks.length + 1, monday, sunday: addDays(monday, 6) });
    }

    monday = addDays(monday, 7);
  }

  return weeks;
}

/**
 * End (Sunday, ISO) of each asked teaching week, e.g. the entry limits of weeks 8, 17, 26, 34. Keys are week numbers.
 * @throws AppError BAD_INPUT for a number outside 1–53.
 */
export function weekEnds(
  plan: TeachingPlan,
  numbers: readonly number[],
): Readonly<Record<number, string>> {
  const bad = numbers.find((number) => !Number.isInteger(number) || number < 1 || number > 53);

  if (bad !== undefined) {
    throw new AppError('BAD_INPUT', { field: 'weeks', value: bad });
  }

  const weeks = teachingWeeks(plan, Math.max(0, ...numbers));

  return Object.fromEntries(numbers.map((number) => [number, weeks[number - 1]?.sunday ?? '']));
}

function isOff(monday: string, plan: TeachingPlan): boolean {
  const days = plan.week === 'Mon-Sat' ? 6 : 5;

  return Array.from({ length: days }, (_, i) => addDays(monday, i)).every((day) =>
    plan.breaks.some((range) => range.from <= day && day <= range.to),
  );
}
