import { endOfDayUtcMs } from '../../../../kernel/time/day-boundary';
import { parseAssessmentKey } from '../../../../school/assessment-key';
import type {
  RegulatedColumn,
  RegulationDue,
  RegulationFacts,
  RegulationLimit,
  SchoolRegulation,
} from '../../../../school/school-regulation';
import type { RuleInForce } from '../regulation-in-force';
import type { Clause, Limit } from '../rule/regulation-rule';
import { worksOf } from './column-works';
import { lastCorrection } from './last-correction';
import { closingDay } from './limit-days';
import { type Saying, sayingsFor } from './rules-for';

/** The whole of what is asked for: a share of it that is less closes nothing. */
function isWhole({ share }: Limit): boolean {
  return share === null || share.of === share.over;
}

/** Of a choice the first limit holds until somebody chooses. */
function limitsOfClause({ limits, isChoice }: Clause): readonly Limit[] {
  return (isChoice ? limits.slice(0, 1) : limits).filter(isWhole);
}

function limitOf(
  { source, clause, works }: Saying,
  column: RegulatedColumn,
  facts: RegulationFacts,
): readonly RegulationLimit[] {
  const found = limitsOfClause(clause).flatMap(
    (limit) => closingDay({ limit, works, column }, facts) ?? [],
  );
  const own = found.filter(({ isOwn }) => isOwn);
  const days = (own.length > 0 ? own : found).map(({ day }) => day).sort();
  const day = days[days.length - 1];

  return day === undefined ? [] : [{ at: endOfDayUtcMs(day), article: source.article }];
}

function limitsOf(
  rules: readonly RuleInForce[],
  column: RegulatedColumn,
  facts: RegulationFacts,
): readonly RegulationLimit[] | null {
  const sayings = sayingsFor(rules, column);

  return sayings.length === 0
    ? null
    : sayings
        .filter(({ source }) => source.rule.after !== 'warn')
        .flatMap((saying) => limitOf(saying, column, facts));
}

/** By when a part of a semester's assessments is asked for; of a choice only its first limit counts. */
function partsOf(
  { source, clause, works }: Saying,
  column: RegulatedColumn,
  facts: RegulationFacts,
): readonly RegulationDue[] {
  const limits = clause.isChoice ? clause.limits.slice(0, 1) : clause.limits;

  return limits.flatMap((limit) => {
    const found = isWhole(limit) ? null : closingDay({ limit, works, column }, facts);

    return found?.isOwn
      ? [{ at: endOfDayUtcMs(found.day), article: source.article, share: limit.share }]
      : [];
  });
}

function duesOf(
  rules: readonly RuleInForce[],
  column: RegulatedColumn,
  facts: RegulationFacts,
): readonly RegulationDue[] | null {
  const sayings = sayingsFor(rules, column);

  return sayings.length === 0
    ? null
    : sayings.flatMap((saying) => [
        ...limitOf(saying, column, facts).map((limit) => ({ ...limit, share: null })),
        ...partsOf(saying, column, facts),
      ]);
}

/** A rule of changing that names nothing is about marks. */
function changesBy({ rule }: RuleInForce, column: RegulatedColumn): boolean {
  const isMark = parseAssessmentKey(column.key) !== null;
  const { works, subjects, grades } = rule;

  return (
    (works.length === 0 ? isMark : works.some((work) => worksOf(column).includes(work))) &&
    (subjects.length === 0 || subjects.includes(column.subjectId)) &&
    (grades.length === 0 || grades.includes(column.grade))
  );
}

/** What is said of a column itself goes before what is said of all marks. */
function changeOf(rules: readonly RuleInForce[], column: RegulatedColumn) {
  const about = rules.filter((source) => source.rule.change !== null && changesBy(source, column));
  const found = about.find(({ rule }) => rule.works.length > 0) ?? about[0];

  return found?.rule.change?.kind === 'requestOnly' ? { article: found.article } : null;
}

/** A lock that somebody decides on each time is no lock that comes by itself (C2). */
function locksByItself({ rule }: RuleInForce): boolean {
  const isDecided = rule.doers.some((doer) => doer === 'principal' || doer === 'deputy');

  return rule.works.join() === 'locking' && rule.limits.length > 0 && !isDecided;
}

/** Of a column that is nobody's, what a lock of the whole semester counts by. */
function wholeTerm(term: 1 | 2): RegulatedColumn {
  return { grade: 0, subjectId: '', key: '', term };
}

function termLocks(
  rules: readonly RuleInForce[],
  term: 1 | 2,
  facts: RegulationFacts,
): readonly RegulationLimit[] {
  return rules
    .filter((source) => locksByItself(source) && source.rule.after !== 'warn')
    .flatMap((source) =>
      limitOf({ source, clause: source.rule, works: ['locking'] }, wholeTerm(term), facts),
    );
}

/** Answers worked out once for each set of days: every column of every class asks for the same few. */
function remembering<Answer>(): (
  facts: RegulationFacts,
  key: string,
  make: () => Answer,
) => Answer {
  const known = new WeakMap<object, Map<string, { readonly answer: Answer }>>();

  return ({ calendar, terms }, key, make) => {
    const here = known.get(calendar) ?? new Map<string, { readonly answer: Answer }>();
    const at = `${key}/${terms[1].from}/${terms[1].to}/${terms[2].from}/${terms[2].to}`;
    const found = here.get(at) ?? { answer: make() };
    known.set(calendar, here.set(at, found));

    return found.answer;
  };
}

/** The days of tests a rule may count from for a column of a semester. */
function testDays({ key, term }: RegulatedColumn, { testDate }: RegulationFacts): string {
  return [key, `HK${term}.GK`, `HK${term}.CK`].map(testDate).join(',');
}

/** What of a column and its tests a limit depends on. */
function placeOf(column: RegulatedColumn, facts: RegulationFacts): string {
  return `${column.subjectId}/${column.grade}/${column.key}/${testDays(column, facts)}`;
}

/** What the rules of a regulation open and close. `rulesOf`: read when first asked for. */
export function enforced(rulesOf: () => readonly RuleInForce[]): SchoolRegulation {
  const limits = remembering<readonly RegulationLimit[] | null>();
  const dues = remembering<readonly RegulationDue[] | null>();
  const locks = remembering<readonly RegulationLimit[]>();

  return {
    limitsOf: (column, facts) =>
      limits(facts, placeOf(column, facts), () => limitsOf(rulesOf(), column, facts)),
    duesOf: (column, facts) =>
      dues(facts, placeOf(column, facts), () => duesOf(rulesOf(), column, facts)),
    changeOf: (column) => changeOf(rulesOf(), column),
    lastCorrection: (column, facts) => lastCorrection(rulesOf(), column, facts),
    termLocks: (term, facts) => locks(facts, String(term), () => termLocks(rulesOf(), term, facts)),
  };
}
