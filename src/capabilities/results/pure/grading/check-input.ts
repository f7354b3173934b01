import { isMarkOf, type MarkValue } from '../../../../book/mark';
import type { Term } from '../../../../school/school-types';
import { countRegular } from './complete-marks';
import type {
  DisabilityPlan,
  GradedSubject,
  GradingProblem,
  MarksBySubject,
  TermMarks,
} from './grading-types';
import type { RuleSet } from './rule-set';

/** What the checks of a pupil's subjects and marks need. */
export interface CheckedInput {
  readonly grade: number;
  readonly subjects: readonly GradedSubject[];
  readonly absences: number | null;
}

/** Faults of the subject list, the grade and the absences. */
export function checkFrame(rules: RuleSet, input: CheckedInput): readonly GradingProblem[] {
  const ids = input.subjects.map((s) => s.id);
  const doubled = input.subjects.filter(({ id }, i) => ids.indexOf(id) !== i);
  const exemptions = input.subjects.filter(
    (s) => !rules.exemptions.includes(s.exemption ?? 'none'),
  );
  const { absences, grade } = input;
  const absencesBad = absences !== null && !(Number.isInteger(absences) && absences >= 0);

  return [
    ...(rules.grades.includes(grade) ? [] : [problem('gradeUnknown', { grade })]),
    ...doubled.map((s) => problem('duplicateSubject', { subjectId: s.id, subject: s.name })),
    ...exemptions.map((s) =>
      problem('exemptionUnknown', { subject: s.name, exemption: s.exemption ?? 'none' }),
    ),
    ...(absencesBad ? [problem('badAbsences', { value: absences })] : []),
    ...rules.checkSubjects(input.subjects, grade),
  ];
}

/** Faults of a training level: it must be one of the rule set's, or null. `term` = null for the year's. */
export function checkLevel(
  rules: RuleSet,
  level: string | null,
  term: Term | null,
): readonly GradingProblem[] {
  return level === null || rules.trainingLevels.includes(level)
    ? []
    : [problem('badLevel', { value: level, term })];
}

/** The marks of a semester and what of them is left out. */
export interface MarksToCheck {
  readonly marks: MarksBySubject;
  readonly term: Term;
  readonly disability?: DisabilityPlan | undefined;
}

/** Faults of the marks of a semester: unknown subjects, marks of the wrong kind or range, too many regular ones. */
export function checkMarks(
  rules: RuleSet,
  subjects: readonly GradedSubject[],
  { marks, term, disability }: MarksToCheck,
): readonly GradingProblem[] {
  const found: GradingProblem[] = [];

  for (const id of Object.keys(marks)) {
    const subject = subjects.find((s) => s.id === id);
    const own = marks[id];

    if (subject === undefined || own === undefined) {
      found.push(problem('unknownSubject', { subjectId: id, term }));
    } else if ((subject.onlyTerm ?? term) !== term) {
      found.push(...checkNotTaught(subject, { marks: own, term }));
    } else if (isAssessed(subject, { term, disability })) {
      found.push(...checkSubjectMarks(rules, subject, { marks: own, term }));
    }
  }

  return found;
}

/** False where an exemption or a plan takes the subject out of the semester: cells may then hold M. */
function isAssessed(
  { id, exemption }: GradedSubject,
  { term, disability }: Omit<MarksToCheck, 'marks'>,
): boolean {
  const excluded = disability?.excludedSubjectIds.includes(id) === true;

  return !excluded && exemption !== 'year' && exemption !== `HK${term}`;
}

function checkNotTaught(
  subject: GradedSubject,
  { marks, term }: { readonly marks: TermMarks; readonly term: Term },
): readonly GradingProblem[] {
  return cellsOf(marks).every(({ mark }) => mark === null)
    ? NONE
    : [problem('notTaught', { subject: subject.name, term })];
}

function checkSubjectMarks(
  rules: RuleSet,
  subject: GradedSubject,
  { marks, term }: { readonly marks: TermMarks; readonly term: Term },
): readonly GradingProblem[] {
  const required = rules.requiredRegular(subject);
  const done = countRegular(marks);
  // The topics of a specialised subject come on top of the planned assessments (Đ6.3).
  const most = required + (marks.topic === undefined ? 0 : 1);
  const tooMany = !rules.regularIsMinimum && done > most;

  if (!tooMany && allGood(marks, subject)) {
    return NONE;
  }

  const bad = cellsOf(marks).filter(({ mark }) => !isGood(mark, subject));

  return [
    ...bad.map(({ cell, mark }) =>
      problem(isOtherKind(mark, subject) ? 'wrongKind' : 'badMark', {
        subject: subject.name,
        cell,
        value: written(mark),
        term,
      }),
    ),
    ...(tooMany
      ? [problem('tooManyRegular', { subject: subject.name, done, required, term })]
      : []),
  ];
}

const NONE: readonly GradingProblem[] = [];

function allGood(marks: TermMarks, subject: GradedSubject): boolean {
  const good = (mark: MarkValue) => isGood(mark, subject);
  const { tx, dk, gk, ck, topic } = marks;

  return (
    good(gk) &&
    good(ck) &&
    good(topic ?? null) &&
    tx.every(good) &&
    (dk === undefined || dk.every(good))
  );
}

function isGood(mark: MarkValue, subject: GradedSubject): boolean {
  return mark !== 'M' && isMarkOf(mark, subject.kind);
}

/** The marks with the names of their cells: `TX2`, `KT1`, `GK`, `CK`, `CD` (specialised topics). */
function cellsOf({ tx, dk = [], gk, ck, topic = null }: TermMarks): readonly Cell[] {
  return [
    ...tx.map((mark, i) => ({ cell: `TX${i + 1}`, mark })),
    ...dk.map((mark, i) => ({ cell: `KT${i + 1}`, mark })),
    { cell: 'GK', mark: gk },
    { cell: 'CK', mark: ck },
    { cell: 'CD', mark: topic },
  ];
}

interface Cell {
  readonly cell: string;
  readonly mark: MarkValue;
}

/** A refused value as a person wrote it: tenths as a decimal number. */
export function written(mark: MarkValue): string {
  return typeof mark === 'number' ? String(mark / 10).replace('.', ',') : String(mark);
}

function isOtherKind(mark: MarkValue, subject: GradedSubject): boolean {
  return isMarkOf(mark, subject.kind === 'score' ? 'comment' : 'score') && mark !== 'M';
}

function problem(code: GradingProblem['code'], values: GradingProblem['values']): GradingProblem {
  return { code, values };
}
