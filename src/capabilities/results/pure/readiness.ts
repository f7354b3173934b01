import type { MarkValue } from '../../../book/mark';
import { TRAINING_TAB } from '../../../book/registers/training-register';
import type { BothTexts } from '../../../kernel/words/both-texts';
import { acceptedValue } from '../../../ledger/accepted-state';
import { type ToldApart, toldApart } from '../../../school/people/told-apart';
import type { Pupil, SubjectKind, Term } from '../../../school/school-types';
import type { ClassResults } from './class-results';
import { canonicalJson } from './grading/canonical-inputs';
import { checkMarks } from './grading/check-input';
import type { MissingItem, TermMarks } from './grading/grading-types';
import { missingMarks, NO_MARKS } from './grading/missing-marks';
import type { RuleSet } from './grading/rule-set';
import { GRADING_EN } from './grading-words/en';
import type { GradingCatalogue } from './grading-words/grading-catalogue';
import { cellName, renderMissing, renderProblem } from './grading-words/render-grading';
import { GRADING_VI } from './grading-words/vi';
import { type ClassFacts, gradedProgramme, isAssessed, subjectMarks } from './result-inputs';
import type { MissingView } from './result-views';

/** One sentence in both languages. */
export function bothTexts(print: (catalogue: GradingCatalogue) => string): BothTexts {
  return { vi: print(GRADING_VI), en: print(GRADING_EN) };
}

/** Everything that keeps a result from being stated, pupil by pupil, with the item it comes from. */
export interface Lack {
  readonly view: MissingView;
  /** Null for a fault of the input that is not a missing item. */
  readonly item: MissingItem | null;
}

/** Names of the pupils of a class's results, told apart. */
export function namesOf(results: ClassResults): ToldApart {
  const records: readonly ClassResults['records'][number][] = results.records;

  return toldApart(records.map(({ pupil }) => pupil));
}

/** All lacks of a class's results. */
export function lacksOf(results: ClassResults): readonly Lack[] {
  const records: readonly ClassResults['records'][number][] = results.records;
  const nameOf = namesOf(results);

  return records.flatMap(({ pupil, result }): readonly Lack[] => {
    const who = { pupilId: pupil.id, pupilName: nameOf(pupil.id) };

    return [
      ...result.missing.map((item) => ({
        item,
        view: { ...who, text: bothTexts((catalogue) => renderMissing(item, catalogue)) },
      })),
      ...result.problems.map((problem) => ({
        item: null,
        view: { ...who, text: bothTexts((catalogue) => renderProblem(problem, catalogue)) },
      })),
    ];
  });
}

/** Marks as they count: a test missed without excuse stands as 0 or CĐ (TT22 Đ7.4). */
function countedMarks(marks: TermMarks, kind: SubjectKind): TermMarks {
  const worst = kind === 'score' ? 0 : 'CĐ';
  const counted = (cell: 'gk' | 'ck'): MarkValue =>
    marks[cell] ?? (marks.absent?.[cell] === 'unexcused' ? worst : null);

  return { ...marks, gk: counted('gk'), ck: counted('ck') };
}

/** A mark a pupil still lacks, or one no result can be made of. */
export interface MarkLack {
  readonly pupil: Pupil;
  /** Told apart from the others asked about. */
  readonly name: string;
  /** Null for a fault of what is entered. */
  readonly item: MissingItem | null;
  readonly text: BothTexts;
}

interface LackQuestion {
  readonly subjectId: string;
  readonly term: Term;
  readonly pupils: readonly Pupil[];
}

type Programme = ReturnType<typeof gradedProgramme>;
type Subject = Programme['graded'][number];

/** What one pupil lacks in a subject. */
function lacksOfPupil(
  rules: RuleSet,
  facts: ClassFacts,
  at: {
    readonly programme: Programme;
    readonly subject: Subject;
    readonly term: Term;
    readonly pupil: Pupil;
  },
): readonly Pick<MarkLack, 'item' | 'text'>[] {
  const { programme, subject, term, pupil } = at;
  const asked = { subjectId: subject.id, term, pupilId: pupil.id };
  const own = subjectMarks(facts, programme, asked) ?? NO_MARKS;
  const marks = countedMarks(own, subject.kind);
  const problems = checkMarks(rules, [subject], { marks: { [subject.id]: marks }, term });

  return [
    ...missingMarks(rules, subject, { marks, term }).map((item) => ({
      item,
      text: bothTexts((catalogue) => renderMissing(item, catalogue)),
    })),
    ...problems.map((problem) => ({
      item: null,
      text: bothTexts((catalogue) => renderProblem(problem, catalogue)),
    })),
  ];
}

/** Marks a subject still lacks in a semester, and those no result can be made of (M without an exemption), by pupil. */
export function markLacks(
  rules: RuleSet,
  facts: ClassFacts,
  at: LackQuestion,
): readonly MarkLack[] {
  const { term, pupils } = at;
  const programme = gradedProgramme(facts.schoolClass);
  const subject = programme.graded.find(({ id }) => id === at.subjectId);

  if (subject === undefined) {
    return [];
  }

  const nameOf = toldApart(pupils);
  const isLeftOut = (pupilId: string): boolean =>
    facts.cases?.get(pupilId)?.disability?.excludedSubjectIds.includes(subject.id) === true;

  return pupils
    .filter((pupil) => isAssessed(pupil) && !isLeftOut(pupil.id))
    .flatMap((pupil) =>
      lacksOfPupil(rules, facts, { programme, subject, term, pupil }).map((lack) => ({
        ...lack,
        pupil,
        name: nameOf(pupil.id),
      })),
    );
}

function viewOf({ pupil, name, text }: MarkLack): MissingView {
  return { pupilId: pupil.id, pupilName: name, text };
}

/** The same in words, a line each. */
export function subjectLacks(
  rules: RuleSet,
  facts: ClassFacts,
  at: LackQuestion,
): readonly MissingView[] {
  return markLacks(rules, facts, at).map(viewOf);
}

/** Pupils named in a group; more are counted. */
const NAMED_TOGETHER = 3;

function cellGroup(cell: string, lacks: readonly MarkLack[]): string {
  const names = lacks.map(({ name }) => name);

  return `${cell}: ${names.length > NAMED_TOGETHER ? `${names.length} em` : names.join(', ')}`;
}

function cellOf(item: MissingItem): string {
  const name = cellName(item.cell ?? '', GRADING_VI);

  return item.code === 'makeUp' ? `${name} (kiểm tra bù)` : name;
}

/** Marks that are missing, all of one subject and semester, in one line. */
function missingLine(
  first: MissingItem,
  lacks: readonly (MarkLack & { readonly item: MissingItem })[],
): string {
  const cells = [...new Set(lacks.map(({ item }) => cellOf(item)))];
  const groups = cells.map((cell) =>
    cellGroup(
      cell,
      lacks.filter(({ item }) => cellOf(item) === cell),
    ),
  );

  return `môn ${first.subject} (học kì ${first.term}) – ${groups.join(' · ')}`;
}

/**
 * What a subject lacks in a semester, grouped: `môn Toán (học kì 1) – ĐĐGtx 1: 37 em · ĐĐGgk: Nguyễn An, Lê Bình`; a single
 * mark, and a fault of what is entered, as a sentence about its pupil.
 */
export function lackLines(lacks: readonly MarkLack[]): readonly string[] {
  const missing = lacks.flatMap((lack) =>
    lack.item === null ? [] : [{ ...lack, item: lack.item }],
  );
  const faults = lacks.filter(({ item }) => item === null).map((lack) => lackText(viewOf(lack)));
  const [first] = missing;

  if (first === undefined) {
    return faults;
  }

  return missing.length === 1
    ? [lackText(viewOf(first)), ...faults]
    : [missingLine(first.item, missing), ...faults];
}

/** What is not a subject's: training levels, and faults of the input. A pupil without any mark lacks every subject. */
export function otherLacks(lacks: readonly Lack[]): readonly MissingView[] {
  return lacks
    .filter(({ item }) => item === null || (item.subjectId === null && item.code !== 'all'))
    .map(({ view }) => view);
}

/** A lack in words: `Nguyễn Văn A: thiếu điểm ĐĐGck môn Toán (học kì 1)`. */
export function lackText({ pupilName, text }: MissingView): string {
  return `${pupilName}: ${text.vi}`;
}

/** What a declaration fixes: the text of all marks of a subject in a semester, in the order of the pupils. */
export function subjectContent(
  facts: ClassFacts,
  at: { readonly subjectId: string; readonly term: Term },
  pupilIds: readonly string[],
): string {
  const programme = gradedProgramme(facts.schoolClass);

  return canonicalJson(
    pupilIds.map((pupilId) => [pupilId, subjectMarks(facts, programme, { ...at, pupilId })]),
  );
}

/** Marks of a re-assessment for which the pupil's choice is not recorded: they count for nothing until it is. */
export function unchosenRetests(
  facts: ClassFacts,
  results: ClassResults,
): readonly { readonly pupilName: string; readonly subject: string }[] {
  if (results.period !== 'year') {
    return [];
  }

  const nameOf = namesOf(results);

  return results.records.flatMap(({ pupil, result }) =>
    result.subjects
      .filter(
        ({ subjectId }) =>
          acceptedValue(facts.accepted(subjectId), pupil.id, 'CN.DGL') !== '' &&
          !(facts.retestChoices.get(pupil.id) ?? []).includes(subjectId),
      )
      .map(({ name }) => ({ pupilName: nameOf(pupil.id), subject: name })),
  );
}

/** Levels after summer training of pupils who did not need it: they change nothing and are named. */
export function needlessSummer(facts: ClassFacts, results: ClassResults): readonly string[] {
  const nameOf = namesOf(results);

  return results.period !== 'year'
    ? []
    : results.records
        .filter(
          ({ pupil, result }) =>
            result.training !== null &&
            result.training !== 'Chưa đạt' &&
            acceptedValue(facts.accepted(TRAINING_TAB), pupil.id, 'HE.RL') !== '',
        )
        .map(({ pupil }) => nameOf(pupil.id));
}
