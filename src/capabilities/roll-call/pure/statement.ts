/** How somebody was not (wholly) there: with leave, without leave, late. Late is no absence. */
export const ABSENCE_KINDS = ['P', 'K', 'M'] as const;

/** P có phép, K không phép, M muộn. */
export type AbsenceKind = (typeof ABSENCE_KINDS)[number];

/** One pupil who was absent or late. */
export interface Absence {
  readonly pupilId: string;
  readonly kind: AbsenceKind;
}

/** What one person says of a class and session: whoever is not named was there. Naming nobody is a statement, too. */
export interface Statement {
  /** Code of the member of staff. */
  readonly by: string;
  /** `07:05` of the day itself, `2026-10-07 07:05` where it was said on another one. */
  readonly at: string;
  readonly absent: readonly Absence[];
}

/** Parts of a printed statement; no code of a person has this sign (src/school/code-fault.ts). */
const PART = '|';
const KIND = ':';
const ITEM = ',';

function codesOf(absent: readonly Absence[], kind: AbsenceKind): readonly string[] {
  return absent
    .filter((absence) => absence.kind === kind)
    .map(({ pupilId }) => pupilId)
    .sort();
}

/** Those who were not there as one text, the same for the same people in any order; '' for nobody. */
function printAbsent(absent: readonly Absence[]): string {
  return ABSENCE_KINDS.map((kind) => ({ kind, codes: codesOf(absent, kind) }))
    .filter(({ codes }) => codes.length > 0)
    .map(({ kind, codes }) => `${kind}${KIND}${codes.join(ITEM)}`)
    .join(PART);
}

/**
 * A statement as the ledger holds it, a value like a mark: `GV07|07:05|P:HS02|K:HS01,HS09`. Without anybody absent it
 * says who said so and when, and is no blank.
 */
export function printStatement({ by, at, absent }: Statement): string {
  return [by, at, printAbsent(absent)].filter((part) => part !== '').join(PART);
}

function absencesIn(part: string): readonly Absence[] {
  const kind = ABSENCE_KINDS.find((one) => part.startsWith(`${one}${KIND}`));

  return kind === undefined
    ? []
    : part
        .slice(kind.length + KIND.length)
        .split(ITEM)
        .map((pupilId) => ({ pupilId, kind }));
}

/** Reads what {@link printStatement} wrote; null for a blank. */
export function readStatement(text: string): Statement | null {
  const [by = '', at = '', ...parts] = text.split(PART);

  return text === '' ? null : { by, at, absent: parts.flatMap(absencesIn) };
}

/** True where two people say the same of everybody. */
export function sayTheSame(a: Pick<Statement, 'absent'>, b: Pick<Statement, 'absent'>): boolean {
  return printAbsent(a.absent) === printAbsent(b.absent);
}
