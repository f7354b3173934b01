import { isRemarkKey } from '../../../../book/remark-key';
import type { RegulatedColumn } from '../../../../school/school-regulation';
import type { RuleInForce } from '../regulation-in-force';
import type { Clause } from '../rule/regulation-rule';
import type { Work } from '../rule/works';
import { doersOf, worksOf } from './column-works';

/** What a rule says of a column. */
export interface Saying {
  readonly source: RuleInForce;
  readonly clause: Clause;
  readonly works: readonly Work[];
}

/** Works that are done with what was entered: a rule that names one says nothing of entering. */
const NOT_ENTRY: readonly Work[] = [
  'printing',
  'archiving',
  'locking',
  'monitoring',
  'reports',
  'correction',
  'setUp',
  'recheck',
];

function sayingsOf(source: RuleInForce): readonly Saying[] {
  const { rule } = source;

  return [rule, ...rule.also].map((clause) => ({
    source,
    clause,
    works: clause.works.length === 0 ? rule.works : clause.works,
  }));
}

/** Teachers of subjects and homeroom teachers both write remarks: what is asked of the ones is not asked of the others. */
function isForOthers({ rule }: RuleInForce, column: RegulatedColumn): boolean {
  const doers = doersOf(column);

  return (
    isRemarkKey(column.key) &&
    rule.doers.length > 0 &&
    !rule.doers.some((doer) => doers.includes(doer))
  );
}

function isAbout({ source, clause, works }: Saying, column: RegulatedColumn): boolean {
  const { subjects, grades } = clause;

  return (
    clause.limits.length > 0 &&
    !isForOthers(source, column) &&
    !works.some((work) => NOT_ENTRY.includes(work)) &&
    works.some((work) => worksOf(column).includes(work)) &&
    (subjects.length === 0 || subjects.includes(column.subjectId)) &&
    (grades.length === 0 || grades.includes(column.grade))
  );
}

/** Those of the list that fulfil a wish, or all where none does. */
function preferably<T>(list: readonly T[], wish: (item: T) => boolean): readonly T[] {
  const wished = list.filter(wish);

  return wished.length === 0 ? list : wished;
}

/**
 * What the rules say of a column: what is said of its subject or grade goes before what is said of all, of mid-term
 * assessments before what is said of periodic ones, and of those who write in it before what is said of others.
 */
export function sayingsFor(
  rules: readonly RuleInForce[],
  column: RegulatedColumn,
): readonly Saying[] {
  const [narrow] = worksOf(column);
  const doers = doersOf(column);
  const about = rules.flatMap(sayingsOf).filter((saying) => isAbout(saying, column));
  const byDoer = preferably(
    about,
    ({ source }) =>
      source.rule.doers.length === 0 || source.rule.doers.some((doer) => doers.includes(doer)),
  );
  const byPlace = preferably(
    byDoer,
    ({ clause }) => clause.subjects.length > 0 || clause.grades.length > 0,
  );

  return preferably(byPlace, ({ works }) => narrow !== undefined && works.includes(narrow));
}
