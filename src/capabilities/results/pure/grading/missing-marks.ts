import type { MarkValue } from '../../../../book/mark';
import type { Term } from '../../../../school/school-types';
import { countRegular } from './complete-marks';
import type {
  GradedSubject,
  MarksBySubject,
  MissingCode,
  MissingItem,
  TermMarks,
} from './grading-types';
import type { RuleSet } from './rule-set';

/** A subject that has no cell filled in at all. */
export const NO_MARKS: TermMarks = { tx: [], gk: null, ck: null };

const NOTHING: readonly MissingItem[] = [];

/** Names every cell of a subject that is still needed: `TX3`, `GK`, `CK`, or `KT2` for the period tests of TT58. */
export function missingMarks(
  rules: RuleSet,
  subject: GradedSubject,
  { marks, term }: { readonly marks: TermMarks; readonly term: Term },
): readonly MissingItem[] {
  if (isComplete(rules, subject, marks)) {
    return NOTHING;
  }

  const item = (code: MissingCode, cell: string): MissingItem => ({
    code,
    subjectId: subject.id,
    subject: subject.name,
    term,
    cell,
  });
  const periodic = (cell: 'gk' | 'ck'): readonly MissingItem[] =>
    marks[cell] === null
      ? [item(marks.absent?.[cell] === 'forceMajeure' ? 'makeUp' : 'mark', cell.toUpperCase())]
      : [];
  const tests = marks.dk ?? [];

  return [
    ...missingRegular(marks, rules.requiredRegular(subject)).map((n) => item('mark', `TX${n}`)),
    ...(rules.usesPeriodTests
      ? tests.flatMap((mark, i) => (mark === null ? [item('mark', `KT${i + 1}`)] : []))
      : periodic('gk')),
    ...periodic('ck'),
  ];
}

function isComplete(rules: RuleSet, subject: GradedSubject, marks: TermMarks): boolean {
  const periodic = rules.usesPeriodTests ? !marks.dk?.includes(null) : marks.gk !== null;

  return periodic && marks.ck !== null && countRegular(marks) >= rules.requiredRegular(subject);
}

/** Numbers (1-based) of the regular assessments that are still needed, the first blank cells first. */
function missingRegular(marks: TermMarks, required: number): readonly number[] {
  const lacking = Math.max(0, required - countRegular(marks));
  const blanks = Array.from({ length: Math.max(required, marks.tx.length) }, (_, i) => i).filter(
    (i) => (marks.tx[i] ?? null) === null,
  );

  return blanks.slice(0, lacking).map((i) => i + 1);
}

/** True if none of these subjects has a single mark. */
export function hasNoMark(marks: MarksBySubject): boolean {
  return Object.values(marks).every(({ tx, dk = [], gk, ck }) =>
    [...tx, ...dk, gk, ck].every((mark: MarkValue) => mark === null),
  );
}

/** A missing datum of the pupil that is not a cell of a subject. */
export function missingDatum(code: MissingCode, term: Term | null): MissingItem {
  return { code, subjectId: null, subject: null, term, cell: null };
}
