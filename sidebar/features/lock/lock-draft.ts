import type { LockScope } from '../../../src/capabilities/locks/locks-contract';
import { saysSomething } from '../../../src/kernel/text/says-something';
import { daysOfSchoolYear } from '../../../src/school/calendar/school-year';
import type { UiTextKey } from '../../../src/words/ui-text-key';
import { fromLocalInput } from '../../format/vietnam-time';
import type { SchoolOverview } from '../../shell/school';

/** What the person has chosen so far. `grade` and `classIds` count only for their kind of scope. */
export interface LockDraft {
  readonly action: 'lock' | 'release';
  readonly area: 'school' | 'grade' | 'classes';
  readonly grade: number | null;
  readonly classIds: readonly string[];
  /** Null = all subjects. */
  readonly subjectIds: readonly string[] | null;
  readonly term: 'both' | '1' | '2';
  readonly reason: string;
  /** As in `<input type="datetime-local">`: Việt Nam time. */
  readonly until: string;
}

/** A fresh form: lock the whole school. */
export const EMPTY_LOCK: LockDraft = {
  action: 'lock',
  area: 'school',
  grade: null,
  classIds: [],
  subjectIds: null,
  term: 'both',
  reason: '',
  until: '',
};

/** One message per field with a problem. */
export type LockProblems = Readonly<
  Partial<Record<'classes' | 'subjects' | 'reason' | 'until', UiTextKey>>
>;

/** Ids of the classes the draft covers. */
export function coveredClasses(draft: LockDraft, school: SchoolOverview): readonly string[] {
  if (draft.area === 'school') {
    return school.classes.map(({ id }) => id);
  }

  return draft.area === 'grade'
    ? school.classes.filter(({ grade }) => grade === draft.grade).map(({ id }) => id)
    : draft.classIds;
}

/** First check for the person's comfort. `nowMs`: the client's clock, UTC ms. */
export function lockProblems(
  draft: LockDraft,
  school: SchoolOverview,
  nowMs: number,
): LockProblems {
  const until = draft.action === 'release' ? untilProblem(draft, school, nowMs) : null;

  return {
    ...(coveredClasses(draft, school).length === 0 ? { classes: 'lock.needScope' as const } : {}),
    ...(draft.subjectIds?.length === 0 ? { subjects: 'lock.needSubject' as const } : {}),
    ...(!saysSomething(draft.reason) ? { reason: 'lock.needReason' as const } : {}),
    ...(until === null ? {} : { until }),
  };
}

function untilProblem(
  { until }: LockDraft,
  { schoolYear }: SchoolOverview,
  nowMs: number,
): UiTextKey | null {
  const iso = fromLocalInput(until);

  if (iso === null) {
    return 'lock.needUntil';
  }

  if (Date.parse(iso) <= nowMs) {
    return 'lock.untilPast';
  }

  return until.slice(0, 10) > daysOfSchoolYear(schoolYear).last ? 'lock.untilYear' : null;
}

/** The scope as the command takes it; what covers everything is left out. */
export function scopeOf(draft: LockDraft, school: SchoolOverview): LockScope {
  return {
    ...(draft.area === 'school' ? {} : { classIds: coveredClasses(draft, school) }),
    ...(draft.subjectIds === null ? {} : { subjectIds: draft.subjectIds }),
    ...(draft.term === 'both' ? {} : { term: draft.term === '1' ? (1 as const) : (2 as const) }),
  };
}
