import type { SchoolModel } from '../../../school/school-model';
import { staffName } from '../../../school/school-model';
import { groupsOn, type SubjectGroup } from '../../../school/subject-groups';
import { OF_PLACE, percentOf, sumTallies, type Tally, type TallyLine } from './on-time';

/** A person of the report: what was owed within the month, and what came of it. */
export interface StaffRow extends Tally {
  readonly name: string;
  /** Names of the groups the person is of. */
  readonly groups: readonly string[];
}

/** A subject group of the report. */
export interface GroupRow extends Tally {
  readonly name: string;
  readonly head: string;
  /** Whole percent of marks of at least 5 that it wants; null = none is set. */
  readonly target: number | null;
  /** Marks of its subjects in the semester, and those of at least 5. */
  readonly marks: number;
  readonly reached: number;
}

/** Marks of a subject in the whole school, and those of at least 5. */
export interface MarksOf {
  readonly marks: number;
  readonly reached: number;
}

/** The tallies of all subjects of all classes, each counted once. */
export function schoolTally(lines: readonly TallyLine[]): Tally {
  return sumTallies(lines.filter(({ staffId }) => staffId === OF_PLACE));
}

/** Everybody who owed something, those with the lowest rate first; who owed nothing within the month last, by name. */
export function staffRows(
  school: SchoolModel,
  lines: readonly TallyLine[],
  day: string,
): readonly StaffRow[] {
  const groups = groupsOn(school, day);
  const rateOf = ({ onTime, due }: Tally): number => percentOf(onTime, due) ?? 101;

  const staff = lines.map(({ staffId }) => staffId).filter((id) => id !== OF_PLACE);

  return [...new Set(staff)]
    .map((staffId) => ({
      ...sumTallies(lines.filter((line) => line.staffId === staffId)),
      name: staffName(school, staffId),
      groups: groups.filter(({ memberIds }) => memberIds.includes(staffId)).map(({ name }) => name),
    }))
    .sort((a, b) => rateOf(a) - rateOf(b));
}

function groupRow(
  school: SchoolModel,
  group: SubjectGroup,
  facts: { readonly lines: readonly TallyLine[]; readonly marksOf: (subjectId: string) => MarksOf },
): GroupRow {
  // Its subjects whoever enters them, and what its members enter of others.
  const own = facts.lines.filter(({ subjectId, staffId }) =>
    group.subjectIds.includes(subjectId) ? staffId === OF_PLACE : group.memberIds.includes(staffId),
  );
  const marks = group.subjectIds.map(facts.marksOf);

  return {
    ...sumTallies(own),
    name: group.name,
    head: staffName(school, group.headId),
    target: group.target,
    marks: marks.reduce((sum, each) => sum + each.marks, 0),
    reached: marks.reduce((sum, each) => sum + each.reached, 0),
  };
}

/** The subject groups there are on a day (ISO), with what their members and subjects owed, and their targets (R167). */
export function groupRows(
  school: SchoolModel,
  day: string,
  facts: { readonly lines: readonly TallyLine[]; readonly marksOf: (subjectId: string) => MarksOf },
): readonly GroupRow[] {
  return groupsOn(school, day).map((group) => groupRow(school, group, facts));
}
