import { DEFAULT_ASSIGNMENTS, type RuleSetAssignment } from './rule-set-registry';

/**
 * Ids of the rule sets a grade may be judged by in a school year: those the roll-out names for it (TT22 Đ21). A
 * regulation holds until another replaces it, so a year after the last one of the table goes on with that one's; before
 * the first there is none. A school chooses versions and readings, never another regulation than the one in force.
 */
export function lawfulRuleSets(
  schoolYear: string,
  grade: number,
  assignments: readonly RuleSetAssignment[] = DEFAULT_ASSIGNMENTS,
): readonly string[] {
  const known = assignments.filter(
    (entry) => entry.grades.includes(grade) && entry.schoolYear <= schoolYear,
  );
  const last = known
    .map((entry) => entry.schoolYear)
    .sort()
    .pop();
  const ids = known.filter((entry) => entry.schoolYear === last).map(({ ruleSet }) => ruleSet.id);

  return [...new Set(ids)];
}
