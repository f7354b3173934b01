import { assessmentName } from '../../../book/assessment-name';
import { writtenTabs } from '../../../book/book-tabs';
import { registerName } from '../../../book/register-name';
import { blockOf } from '../../../book/window/block';
import { testDateOf } from '../../../book/window/column-rule';
import { deadlineOf } from '../../../book/window/window';
import { isoDateOf, printDate } from '../../../kernel/text/date-text';
import { endOfDayUtcMs } from '../../../kernel/time/day-boundary';
import { parseAssessmentKey } from '../../../school/assessment-key';
import type { LockPolicy } from '../../../school/lock-policy';
import type { ClassRecord } from '../../../school/school-model';
import { planOf } from './enforce/limit-days';
import { printRule } from './phrase/print-rule';
import { daysOfRule } from './regulation-days';
import { policyWith } from './regulation-effect';
import type { RuleInForce } from './regulation-in-force';

/** Things that are done at once when they happen have no day in any calendar. */
function hasNoDays({ rule }: RuleInForce, policy: LockPolicy): boolean {
  const moments = [rule, ...rule.also].flatMap(({ limits }) => limits.map(({ moment }) => moment));
  const isDated = moments.some(({ kind }) => kind !== 'atOnce');

  return isDated && daysOfRule(rule, policy)?.length === 0;
}

/** Tests of classes whose mark would be due before they are sat. */
function dueBeforeTest(classes: readonly ClassRecord[], policy: LockPolicy): readonly string[] {
  const problems = classes.flatMap((schoolClass) =>
    writtenTabs(schoolClass).flatMap((tab) =>
      tab.columns.flatMap((column) => {
        const block = blockOf(schoolClass, tab, column);
        const isTest = parseAssessmentKey(column.key)?.index === null;
        const date = isTest ? testDateOf(block, policy.testDates) : null;
        const end = date === null ? null : deadlineOf(block, policy);

        return date === null || end === null || end.at >= endOfDayUtcMs(date)
          ? []
          : [
              `${end.article}: hạn nhập ${assessmentName(column.key)} môn ${registerName(tab.id)} (${printDate(isoDateOf(end.at - 1))}) trước ngày kiểm tra ${printDate(date)}`,
            ];
      }),
    ),
  );

  return [...new Set(problems)];
}

/** What cannot be when rules stand beside the calendar and the tests of a school, each naming its rule; none: they can. */
export function regulationFaults(
  rules: readonly RuleInForce[],
  classes: readonly ClassRecord[],
  policy: LockPolicy,
): readonly string[] {
  const { schoolYear } = planOf(policy.terms);
  const dayless = rules
    .filter((rule) => hasNoDays(rule, policy))
    .map(
      ({ article, rule }) =>
        `${article}: “${printRule(rule)}” không có ngày nào trong năm học ${schoolYear}`,
    );

  return [...dayless, ...dueBeforeTest(classes, policyWith(policy, rules))];
}
