import type { LockPolicy } from '../../../school/lock-policy';
import { dueDays } from './due/due-days';
import { planOf } from './enforce/limit-days';
import type { RegulationRule } from './rule/regulation-rule';
import type { Work } from './rule/works';

const TESTS: readonly (readonly [Work, RegExp])[] = [
  ['midTerm', /\.GK$/],
  ['finalTerm', /\.CK$/],
  ['periodic', /\.(GK|CK)$/],
  ['correction', /\.CK$/],
];

/** Days (ISO) of the tests a rule may count from, as far as they are fixed. */
function testDaysFor({ works }: RegulationRule, { testDates }: LockPolicy): readonly string[] {
  const kinds = TESTS.filter(([work]) => works.includes(work)).map(([, kind]) => kind);
  const days = testDates
    .filter(({ assessment }) => kinds.some((kind) => kind.test(assessment)))
    .map(({ date }) => date);

  return [...new Set(days)];
}

/** The last days (ISO, ascending) of a rule in a school's year; null: it counts from tests and no day of one is fixed. */
export function daysOfRule(rule: RegulationRule, policy: LockPolicy): readonly string[] | null {
  const facts = {
    ...{ calendar: planOf(policy.terms), work: policy.calendar, lastDay: 'keep' as const },
    ...{ subject: null, grade: null },
  };
  const plain = dueDays(rule, { ...facts, testDate: null });

  if (plain.ok) {
    return plain.days;
  }

  const days = testDaysFor(rule, policy).flatMap((testDate) => {
    const due = dueDays(rule, { ...facts, testDate });

    return due.ok ? due.days : [];
  });

  return days.length === 0 ? null : [...new Set(days)].sort();
}
