import { isoDateOf } from '../../../kernel/text/date-text';
import { daysBetween } from '../../../kernel/time/iso-date';
import type { ColumnProgress, PlaceProgress } from './place-progress';

/** Last day (ISO) on which the marks of a column are in time; null: it has none. */
export function dueDay({ due }: Pick<ColumnProgress, 'due'>): string | null {
  return due === null ? null : isoDateOf(due.at - 1);
}

/** Days from today (ISO) to the last day in time: 0 = it ends today, −2 = over for two days; null: it has none. */
export function daysLeft(column: Pick<ColumnProgress, 'due'>, today: string): number | null {
  const day = dueDay(column);

  return day === null ? null : daysBetween(today, day);
}

/** True where marks are missing that can still be entered: what an approval covers is owed no more. */
export function isOwed({ missing, isSealed }: ColumnProgress): boolean {
  return missing.length > 0 && !isSealed;
}

/** True where marks are missing that have to be there by today (ISO): an empty column before its day is not late. */
export function isOverdue(column: ColumnProgress, today: string): boolean {
  const left = daysLeft(column, today);

  return isOwed(column) && left !== null && left < 0;
}

/** Somebody is reminded of what falls due within so many days, and of what is overdue. */
const NEAR_DAYS = 3;

/** True where marks are missing of which somebody is reminded today (ISO). */
export function isPressing(column: ColumnProgress, today: string): boolean {
  const left = daysLeft(column, today);

  return isOwed(column) && left !== null && left <= NEAR_DAYS;
}

/** Columns that are overdue; none where everything due is there. */
function overdueColumns(place: PlaceProgress, today: string): readonly ColumnProgress[] {
  return place.columns.filter((column) => isOverdue(column, today));
}

/** What a place is sorted by, the latest first. */
interface Lateness {
  /** The most days a column is overdue; 0 = none is. */
  readonly days: number;
  readonly marks: number;
  /** Days to the next day in time of what is not late and not there; infinite = nothing is missing. */
  readonly next: number;
}

function latenessOf(place: PlaceProgress, today: string): Lateness {
  const lefts = place.columns
    .filter(isOwed)
    .map((column) => daysLeft(column, today) ?? Number.POSITIVE_INFINITY);
  const late = overdueColumns(place, today);

  return {
    days: Math.max(0, ...lefts.map((left) => -left)),
    marks: late.reduce((sum, column) => sum + column.missing.length, 0),
    next: Math.min(Number.POSITIVE_INFINITY, ...lefts.filter((left) => left >= 0)),
  };
}

/** Places with the latest first: by days overdue, then marks overdue, then the nearest day; else in their order. */
export function byLateness(
  places: readonly PlaceProgress[],
  today: string,
): readonly PlaceProgress[] {
  const compare = (a: Lateness, b: Lateness): number =>
    b.days - a.days || b.marks - a.marks || (a.next === b.next ? 0 : a.next - b.next);

  return places
    .map((place) => ({ place, lateness: latenessOf(place, today) }))
    .sort((a, b) => compare(a.lateness, b.lateness))
    .map(({ place }) => place);
}
