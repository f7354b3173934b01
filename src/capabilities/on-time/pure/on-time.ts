import { isHomeroomRegister } from '../../../book/register-name';
import { isoDateOf } from '../../../kernel/text/date-text';
import { parseAssessmentKey } from '../../../school/assessment-key';
import type { LockPolicy } from '../../../school/lock-policy';
import { isActive, pupilsOf, schoolAt } from '../../../school/roster';
import type { ClassRecord, SchoolModel } from '../../../school/school-model';
import type { Term } from '../../../school/school-types';
import { isSpared, type OwedColumn, owedColumns } from '../../progress/pure/place-progress';
import type { PupilCases } from '../../results/pure/special-cases';
import { type CellTimes, wasFilled } from './cell-times';

/**
 * What somebody owed within a month, of a subject: marks whose day fell into it, how many of them were in by their day,
 * and later; and of all regular marks of the semester how many were in when the report was ordered (R160, R161).
 */
export interface Tally {
  readonly due: number;
  readonly onTime: number;
  readonly late: number;
  readonly regular: number;
  readonly regularIn: number;
}

/** Stands for a subject of a class itself: counted once, whoever and however many enter there. */
export const OF_PLACE = '';

/** The tally of a person in a subject of a class, or of that place. */
export interface TallyLine extends Tally {
  /** {@link OF_PLACE} for the place. */
  readonly staffId: string;
  readonly subjectId: string;
}

/** A month (`2026-11`) of a class as its chain tells of it. */
export interface MonthOfClass {
  readonly school: SchoolModel;
  readonly schoolClass: ClassRecord;
  readonly month: string;
  readonly times: CellTimes;
  readonly cases: ReadonlyMap<string, PupilCases>;
  /** The policy as it was at an instant (UTC ms). */
  readonly policyAt: (at: number) => LockPolicy;
  /** When the report was ordered, UTC ms: what came later is not in it. */
  readonly asOf: number;
}

/** What was typed in time is accepted by the next look: an entry may be this much later than its value. */
const GRACE_MS = 10 * 60_000;

const NOTHING: Tally = { due: 0, onTime: 0, late: 0, regular: 0, regularIn: 0 };

/** The sum of two tallies. */
function addTallies(a: Tally, b: Tally): Tally {
  return {
    due: a.due + b.due,
    onTime: a.onTime + b.onTime,
    late: a.late + b.late,
    regular: a.regular + b.regular,
    regularIn: a.regularIn + b.regularIn,
  };
}

/** The sum of tallies. */
export function sumTallies(list: readonly Tally[]): Tally {
  return list.reduce(addTallies, NOTHING);
}

/** Whole percent, rounded down so that 100 is all; null where there is nothing to divide by. */
export function percentOf(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.floor((100 * part) / whole);
}

/** Those who entered a subject of a class on a day (ISO). */
function writersOn(
  { assignmentsEver = [], classes }: SchoolModel,
  at: { readonly classId: string; readonly subjectId: string },
  day: string,
): readonly string[] {
  if (isHomeroomRegister(at.subjectId)) {
    return classes.flatMap(({ id, homeroomId }) => (id === at.classId ? (homeroomId ?? []) : []));
  }

  return assignmentsEver
    .filter(({ classId, subjectId }) => classId === at.classId && subjectId === at.subjectId)
    .filter(({ from, to }) => from <= day && (to === null || day <= to))
    .flatMap(({ teacherIds }) => teacherIds);
}

/** Ids of the pupils of whom a column needed a mark at an instant. */
function owedPupils(month: MonthOfClass, column: OwedColumn, at: number): readonly string[] {
  const { school, schoolClass, cases } = month;

  return pupilsOf(schoolAt(school, at), schoolClass.id)
    .filter(isActive)
    .map(({ id }) => id)
    .filter((id) => !isSpared(cases.get(id), column.subjectId, column.key));
}

function countFilled(
  { times }: MonthOfClass,
  pupilIds: readonly string[],
  { column, at }: { readonly column: OwedColumn; readonly at: number },
): number {
  return pupilIds.filter((row) =>
    wasFilled(times, { register: column.subjectId, row, column: column.key }, at),
  ).length;
}

/** What a column that fell due within the month adds. */
function dueTally(month: MonthOfClass, column: OwedColumn, due: number): Tally {
  const pupilIds = owedPupils(month, column, due - 1);
  const onTime = countFilled(month, pupilIds, { column, at: Math.min(due + GRACE_MS, month.asOf) });
  const filled = countFilled(month, pupilIds, { column, at: month.asOf });

  return { ...NOTHING, due: pupilIds.length, onTime, late: Math.max(0, filled - onTime) };
}

function regularTally(month: MonthOfClass, column: OwedColumn): Tally {
  if (parseAssessmentKey(column.key)?.kind !== 'tx') {
    return NOTHING;
  }

  const pupilIds = owedPupils(month, column, month.asOf);
  const regularIn = countFilled(month, pupilIds, { column, at: month.asOf });

  return { ...NOTHING, regular: pupilIds.length, regularIn };
}

function placeKey({ subjectId, key }: OwedColumn): string {
  return `${subjectId}/${key}`;
}

/** The columns of a class as each was due when its day came: by the rules of that day, not of a later one. */
function columnsAsHeld(month: MonthOfClass): (column: OwedColumn) => OwedColumn {
  const known = new Map<LockPolicy, ReadonlyMap<string, OwedColumn>>();

  return (column) => {
    const then = month.policyAt(Math.min(column.due?.at ?? month.asOf, month.asOf));
    const columns =
      known.get(then) ??
      new Map(
        ([1, 2] as const)
          .flatMap((term) => owedColumns(month.schoolClass, term, then))
          .map((each) => [placeKey(each), each]),
      );
    known.set(then, columns);

    return columns.get(placeKey(column)) ?? column;
  };
}

/** When a column fell due, if that was within the month and before the report; else null. */
function dueWithin({ month, asOf }: MonthOfClass, { due }: OwedColumn): number | null {
  return due !== null && due.at <= asOf && isoDateOf(due.at - 1).startsWith(month) ? due.at : null;
}

function linesOf(month: MonthOfClass, held: OwedColumn): readonly TallyLine[] {
  const due = dueWithin(month, held);
  const tally = addTallies(
    due === null ? NOTHING : dueTally(month, held, due),
    regularTally(month, held),
  );
  const place = { classId: month.schoolClass.id, subjectId: held.subjectId };
  const day = isoDateOf(due === null ? month.asOf : due - 1);

  return [OF_PLACE, ...writersOn(month.school, place, day)].map((staffId) => ({
    ...{ staffId, subjectId: held.subjectId },
    ...tally,
  }));
}

/** The semester whose regular marks a month (`2026-11`) tells of: the one that has begun by its last day. */
export function termOfMonth({ settings }: SchoolModel, month: string): Term {
  return `${month}-31` < settings.terms[2].from ? 1 : 2;
}

function merged(lines: readonly TallyLine[]): readonly TallyLine[] {
  const sums = new Map<string, TallyLine>();

  lines.forEach((line) => {
    const key = `${line.staffId}/${line.subjectId}`;
    const before = sums.get(key);

    sums.set(key, before === undefined ? line : { ...line, ...addTallies(before, line) });
  });

  return [...sums.values()].filter(({ due, regular }) => due + regular > 0);
}

/** What everybody who enters in a class owed within a month, and what came of it, from the entries alone. */
export function monthTallies(month: MonthOfClass): readonly TallyLine[] {
  const current = termOfMonth(month.school, month.month);
  const now = month.policyAt(month.asOf);
  const columns = ([1, 2] as const)
    .filter((term) => term <= current)
    .flatMap((term) => owedColumns(month.schoolClass, term, now));
  const asHeld = columnsAsHeld(month);

  return merged(
    columns.flatMap((column) =>
      linesOf(month, asHeld(column)).map((line) =>
        column.term === current ? line : { ...line, regular: 0, regularIn: 0 },
      ),
    ),
  );
}
