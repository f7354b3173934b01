import { isoDateOf } from '../../../kernel/text/date-text';
import { type Said, saidKey } from '../../../kernel/words/said';
import { conditionOf, type HealthCode } from './health-conditions';

/** What was found wrong now. */
export interface HealthFinding {
  /** What it is about: a book, the ledger, a path in the archive; null where that goes without saying. */
  readonly subject: Said | null;
  /** What exactly; null where the condition says it all. */
  readonly detail: Said | null;
  /** Since when, UTC ms, where that is known better than "since it was found". */
  readonly since?: number;
}

/** What one look has shown: of the subjects it covers, whatever was not found wrong is well again. */
export interface HealthReport {
  readonly code: HealthCode;
  readonly covers: (subject: Said | null) => boolean;
  readonly found: readonly HealthFinding[];
}

/** A trouble as it is kept. Times are UTC ms; 0 = never. */
export interface HealthRecord {
  readonly code: HealthCode;
  readonly subject: Said | null;
  readonly detail: Said | null;
  readonly since: number;
  /** When the administrators were last told. */
  readonly told: number;
  /** When it was over; kept for the rest of the day where it is told daily, so that a slip repeated is not told again. */
  readonly ended: number;
}

/** Everything is covered by a look that sees all subjects of its condition. */
export const EVERYTHING = (): boolean => true;

function keyOfSaid(item: Said | null): string {
  return item === null ? '' : saidKey(item);
}

/** True for subjects that are the same. */
export function isSameSubject(one: Said | null, other: Said | null): boolean {
  return keyOfSaid(one) === keyOfSaid(other);
}

/** True for findings that say the same of the same. */
export function isSameFinding(
  one: Pick<HealthFinding, 'subject' | 'detail'>,
  other: Pick<HealthFinding, 'subject' | 'detail'>,
): boolean {
  return isSameSubject(one.subject, other.subject) && isSameSubject(one.detail, other.detail);
}

function keyOf(code: HealthCode, { subject, detail }: HealthFinding): string {
  return conditionOf(code).known === 'detail'
    ? `${keyOfSaid(subject)}\n${keyOfSaid(detail)}`
    : keyOfSaid(subject);
}

function begun(code: HealthCode, finding: HealthFinding, now: number): HealthRecord {
  const { subject, detail, since = now } = finding;

  return { code, subject, detail, since, told: 0, ended: 0 };
}

function goneOn(record: HealthRecord, finding: HealthFinding, now: number): HealthRecord {
  const since = record.ended === 0 ? record.since : (finding.since ?? now);

  return { ...record, since, detail: finding.detail, ended: 0 };
}

function isSameDay(one: number, other: number): boolean {
  return one !== 0 && isoDateOf(one) === isoDateOf(other);
}

/** What is left of a record that was not found any more. */
function after(record: HealthRecord, now: number): readonly HealthRecord[] {
  const { told } = conditionOf(record.code);

  if (told === 'event') {
    return record.told === 0 || isSameDay(record.told, now) ? [record] : [];
  }

  const isRemembered = told === 'daily' && isSameDay(record.told, now);

  return isRemembered ? [{ ...record, ended: record.ended || now }] : [];
}

/** The records of one condition after a look. `now`: UTC ms. */
export function afterReport(
  known: readonly HealthRecord[],
  report: HealthReport,
  now: number,
): readonly HealthRecord[] {
  const { code, covers } = report;
  const found = new Map(report.found.map((finding) => [keyOf(code, finding), finding]));
  const kept = known.flatMap((record) => {
    const key = keyOf(code, record);
    const finding = found.get(key);
    found.delete(key);

    if (finding !== undefined) {
      return [goneOn(record, finding, now)];
    }

    return covers(record.subject) || record.ended !== 0 ? after(record, now) : [record];
  });

  return [...kept, ...[...found.values()].map((finding) => begun(code, finding, now))];
}

/** True while it lasts and has lasted long enough to be a matter for people. */
export function isTrouble({ code, since, ended }: HealthRecord, now: number): boolean {
  return ended === 0 && now - since >= conditionOf(code).patienceMs;
}

/** True if the administrators are to be told of it now. */
export function isToTell(record: HealthRecord, now: number): boolean {
  const again = conditionOf(record.code).told === 'daily' && !isSameDay(record.told, now);

  return isTrouble(record, now) && (record.told === 0 || again);
}
