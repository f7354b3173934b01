import type { LockScope } from '../../../src/capabilities/locks/locks-contract';
import { saysSomething } from '../../../src/kernel/text/says-something';
import type { UiTextKey } from '../../../src/words/ui-text-key';
import { untilProblem } from '../../format/until';
import type { SchoolOverview } from '../../shell/school';

/** What the person has chosen so far. `grade` and `classIds` count only for their kind of scope. */
export interface LockDraft {
  /** Null = not chosen yet: nothing is begun with, least of all what concerns the whole school. */
  readonly action: 'lock' | 'release' | null;
  readonly area: 'school' | 'grade' | 'classes' | null;
  readonly grade: number | null;
  readonly classIds: readonly string[];
  /** Null = all subjects. */
  readonly subjectIds: readonly string[] | null;
  readonly term: 'both' | '1' | '2';
  /** Assessments by the end of their keys (`GK`); empty = all columns. */
  readonly columns: readonly string[];
  readonly reason: string;
  /** As in `<input type="datetime-local">`: Việt Nam time. */
  readonly until: string;
}

/** A fresh form: nothing is chosen. */
export const EMPTY_LOCK: LockDraft = {
  action: null,
  area: null,
  grade: null,
  classIds: [],
  subjectIds: null,
  term: 'both',
  columns: [],
  reason: '',
  until: '',
};

/** One message per field with a problem. */
export type LockProblems = Readonly<
  Partial<Record<'action' | 'classes' | 'subjects' | 'reason' | 'until', UiTextKey>>
>;

/** Ids of the classes the draft covers. */
export function coveredClasses(draft: LockDraft, school: SchoolOverview): readonly string[] {
  if (draft.area === 'school') {
    return school.classes.map(({ id }) => id);
  }

  if (draft.area === 'grade') {
    return school.classes.filter(({ grade }) => grade === draft.grade).map(({ id }) => id);
  }

  return draft.area === 'classes' ? draft.classIds : [];
}

/** First check for the person's comfort. `nowMs`: the client's clock, UTC ms. */
export function lockProblems(
  draft: LockDraft,
  school: SchoolOverview,
  nowMs: number,
): LockProblems {
  const until = draft.action === 'release' ? untilProblem(draft.until, school, nowMs) : null;

  return {
    ...(draft.action === null ? { action: 'lock.needAction' as const } : {}),
    ...(coveredClasses(draft, school).length === 0 ? { classes: 'lock.needScope' as const } : {}),
    ...(draft.subjectIds?.length === 0 ? { subjects: 'lock.needSubject' as const } : {}),
    ...(!saysSomething(draft.reason) ? { reason: 'lock.needReason' as const } : {}),
    ...(until === null ? {} : { until }),
  };
}

/** Assessments an order may be limited to. */
export const LOCK_COLUMNS = ['TX1', 'TX2', 'TX3', 'TX4', 'GK', 'CK'] as const;

function keysOf({ columns, term }: LockDraft): readonly string[] {
  const terms = term === 'both' ? ['1', '2'] : [term];

  return terms.flatMap((one) => columns.map((column) => `HK${one}.${column}`));
}

/** What an address asks to be opened: classes, a subject, a column (`HK1.GK`); null = nothing. */
export function askedToOpen(
  place: Readonly<Record<string, string>>,
  { until, reason }: Pick<LockDraft, 'until' | 'reason'>,
): LockDraft | null {
  const { class: classes = '', subject = '', column = '' } = place;
  const [, term = '', assessment = ''] = /^HK([12])\.(\w+)$/.exec(column) ?? [];

  return classes === ''
    ? null
    : {
        ...EMPTY_LOCK,
        action: 'release',
        area: 'classes',
        classIds: classes.split(','),
        subjectIds: subject === '' ? null : [subject],
        term: term === '1' || term === '2' ? term : 'both',
        columns: assessment === '' ? [] : [assessment],
        until,
        reason,
      };
}

/** The scope as the command takes it; what covers everything is left out. */
export function scopeOf(draft: LockDraft, school: SchoolOverview): LockScope {
  return {
    ...(draft.area === 'school' ? {} : { classIds: coveredClasses(draft, school) }),
    ...(draft.subjectIds === null ? {} : { subjectIds: draft.subjectIds }),
    ...(draft.columns.length === 0 ? {} : { keys: keysOf(draft) }),
    ...(draft.term === 'both' ? {} : { term: draft.term === '1' ? (1 as const) : (2 as const) }),
  };
}
