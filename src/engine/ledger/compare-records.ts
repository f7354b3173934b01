import { AppError } from '../../kernel/app-error';
import { type Said, said } from '../../kernel/words/said';
import type { LedgerEntry } from '../../ledger/ledger-entry';
import type { ClassRecord } from '../../school/school-model';
import { runEach } from '../../workspace/call';
import { type DailyLook, dailySlice, nextSlice } from '../act/daily-slice';
import type { HealthBook } from '../health/health-book';
import type { HealthCode } from '../health/pure/health-conditions';
import type { TroubleSaying } from '../health/pure/words/trouble-words';
import { type Alarm, addAlarms } from '../health/record-alarms';
import { type Session, saveSession } from '../session';
import { readChain } from './read-chain';

/** One slice an hour: every class is compared once a day. */
const LOOK: DailyLook = { key: 'COMPARED', everyMs: 60 * 60 * 1000, slices: 20 };

/** A record that stands beside a chain, and how it is held against the entries. */
export interface RecordCheck {
  readonly codes: readonly HealthCode[];
  /** What of a class is not as its entries say; what can be put right is, in memory: the caller saves. */
  readonly find: (
    session: Session,
    schoolClass: ClassRecord,
    entries: readonly LedgerEntry[],
  ) => readonly Alarm[];
}

/** The subject of a trouble about something of a class. */
export function subjectOf(classId: string, what: Said): Said {
  return said<TroubleSaying>('of.class', { class: classId, what });
}

function classOfSubject(subject: Said | null): string {
  return String(subject?.values.class ?? '');
}

/** What was wrong the last time is compared with every slice, so that it is over soon after it was put right. */
function classesFor(
  { school }: Session,
  due: readonly string[],
  wrong: readonly string[],
): readonly ClassRecord[] {
  return due.length === 0
    ? []
    : school.classes.filter(({ id }) => due.includes(id) || wrong.includes(id));
}

function chainsOf(
  session: Session,
  classes: readonly ClassRecord[],
): readonly (readonly [ClassRecord, readonly LedgerEntry[]])[] {
  const calls = classes.map(({ id }) => readChain(session, id));

  // A chain that cannot be read is told of by the check of the ledger.
  return runEach(session.context.http, calls).flatMap((entries, position) => {
    const schoolClass = classes[position];

    return entries instanceof AppError || schoolClass === undefined
      ? []
      : [[schoolClass, entries] as const];
  });
}

/** When the next classes are compared, UTC ms; null = not today. */
export function nextComparison(session: Session): number | null {
  return session.school.classes.length === 0 ? null : nextSlice(session, LOOK);
}

/**
 * Compares what stands beside the chains, and is believed elsewhere, with the entries that tell of it: every class once
 * a day. What is found for the first time is named in the ledger.
 */
export function compareRecords(
  session: Session,
  health: HealthBook,
  checks: readonly RecordCheck[],
): void {
  const { classIds, keep } = dailySlice(session, LOOK);
  const codes = checks.flatMap((check) => check.codes);
  const wrong = health.troubles
    .filter(({ code }) => codes.includes(code))
    .map(({ subject }) => classOfSubject(subject));
  const compared = chainsOf(session, classesFor(session, classIds, wrong));
  const found = compared.flatMap(([schoolClass, entries]) =>
    checks.flatMap(({ find }) => find(session, schoolClass, entries)),
  );
  const looked = new Set(compared.map(([{ id }]) => id));

  addAlarms(
    session,
    found.filter(({ code, subject }) => !health.isKnown(code, subject)),
  );
  codes.forEach((code) => {
    health.report({
      code,
      covers: (subject) => looked.has(classOfSubject(subject)),
      found: found.filter((alarm) => alarm.code === code),
    });
  });
  saveSession(session);
  keep();
}
