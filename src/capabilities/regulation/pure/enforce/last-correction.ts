import { endOfDayUtcMs } from '../../../../kernel/time/day-boundary';
import { parseAssessmentKey } from '../../../../school/assessment-key';
import type {
  RegulatedColumn,
  RegulationFacts,
  RegulationLimit,
} from '../../../../school/school-regulation';
import type { RuleInForce } from '../regulation-in-force';
import { closingDay } from './limit-days';

/**
 * Rules that say until when marks of a column are corrected at all (R146). "By the end of the semester, or at once when
 * it is found" ends nothing.
 */
function saysWhen({ rule }: RuleInForce, { subjectId, grade }: RegulatedColumn): boolean {
  const { works, after, isChoice, limits, subjects, grades } = rule;
  const isOpenEnded = isChoice && limits.some(({ moment }) => moment.kind === 'atOnce');

  return (
    works.join() === 'correction' &&
    after !== 'warn' &&
    !isOpenEnded &&
    (subjects.length === 0 || subjects.includes(subjectId)) &&
    (grades.length === 0 || grades.includes(grade))
  );
}

function lastDay(
  { rule }: RuleInForce,
  column: RegulatedColumn,
  facts: RegulationFacts,
): string | null {
  const [limit] = rule.limits;

  return limit === undefined
    ? null
    : (closingDay({ limit, works: rule.works, column }, facts)?.day ?? null);
}

/** A mark of a test that is sat on that day or later could never be corrected: the rule is not about it. */
function isBefore(column: RegulatedColumn, day: string, facts: RegulationFacts): boolean {
  const sat = facts.testDate(column.key);

  return parseAssessmentKey(column.key)?.kind !== 'ck' && (sat === null || sat < day);
}

/**
 * Until when the mark of a column is corrected, by the first of the rules that say so (R146). Null where none does, for
 * what is no mark of a semester, and for a test that is sat later.
 */
export function lastCorrection(
  rules: readonly RuleInForce[],
  column: RegulatedColumn,
  facts: RegulationFacts,
): RegulationLimit | null {
  if (column.term === null || parseAssessmentKey(column.key) === null) {
    return null;
  }

  const limits = rules
    .filter((each) => saysWhen(each, column))
    .flatMap((source) => {
      const day = lastDay(source, column, facts);

      return day !== null && isBefore(column, day, facts)
        ? [{ at: endOfDayUtcMs(day), article: source.article }]
        : [];
    });

  return limits.sort((a, b) => a.at - b.at)[0] ?? null;
}
