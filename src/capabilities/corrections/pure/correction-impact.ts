/** What a correction made stale, by what brings it up to date again. */
export type ImpactKind = 'average' | 'ownBook' | 'summary' | 'approval' | 'paper';

/** One consequence of an applied correction that somebody should know of (R148). */
export interface ImpactItem {
  readonly kind: ImpactKind;
  /** `1`, `2`, `year`; '' where it is of none. */
  readonly period: string;
  /** Average before and after, as printed; '' but for averages. */
  readonly before: string;
  readonly after: string;
  /** Name of a printed paper and its file; '' but for papers. */
  readonly name: string;
  readonly fileId: string;
}

/** The correction, as far as its consequences go. */
export interface CorrectedValue {
  readonly classId: string;
  readonly pupilId: string;
  /** Semester of the column; null for one of the year. */
  readonly term: 1 | 2 | null;
  /** True for a mark, of which averages are made. */
  readonly isMark: boolean;
  readonly oldAverage: string;
  readonly newAverage: string;
  /** When it was applied, UTC ISO. */
  readonly at: string;
}

/** An act on results of a class. `at`: UTC ISO. */
export interface ResultAct {
  readonly kind: string;
  readonly classIds: readonly string[];
  readonly period: string;
  readonly at: string;
}

/** A filed paper. `about`: a pupil, or '' for the class. `madeAt`: UTC ISO. */
export interface FiledPaper {
  readonly id: string;
  readonly path: string;
  readonly kind: string;
  readonly classId: string;
  readonly term: string;
  readonly about: string;
  readonly madeAt: string;
}

const NOTHING = { period: '', before: '', after: '', name: '', fileId: '' };

/** Papers that print marks, and whose semester or pupil tells whether this one is on them. */
const PRINTED_KINDS: readonly string[] = ['classBook', 'transcript'];

/** Periods whose results a value counts for. */
function periodsOf({ term }: CorrectedValue): readonly string[] {
  return term === null ? ['year'] : [String(term), 'year'];
}

function lastOf(
  acts: readonly ResultAct[],
  { classId }: CorrectedValue,
  of: { readonly period: string; readonly kinds: readonly string[] },
): ResultAct | undefined {
  return acts
    .filter(
      ({ kind, period, classIds }) =>
        of.kinds.includes(kind) && period === of.period && classIds.includes(classId),
    )
    .reduce<ResultAct | undefined>(
      (last, act) => (last === undefined || act.at >= last.at ? act : last),
      undefined,
    );
}

function resultItems(value: CorrectedValue, acts: readonly ResultAct[]): readonly ImpactItem[] {
  return periodsOf(value).flatMap((period): readonly ImpactItem[] => {
    const summary = lastOf(acts, value, { period, kinds: ['summarise'] });
    const approval = lastOf(acts, value, { period, kinds: ['approve', 'reopen'] });
    const isOlder = (act: ResultAct | undefined): boolean => act !== undefined && act.at < value.at;

    return [
      ...(isOlder(summary) ? [{ ...NOTHING, kind: 'summary' as const, period }] : []),
      ...(approval?.kind === 'approve' && isOlder(approval)
        ? [{ ...NOTHING, kind: 'approval' as const, period }]
        : []),
    ];
  });
}

function isOnPaper({ term, pupilId, classId }: CorrectedValue, paper: FiledPaper): boolean {
  const ofTerm = paper.term === '' || term === null || paper.term === String(term);
  const ofPupil = paper.about === '' || paper.about === pupilId;
  // A transcript is of a pupil wherever that one was then.
  const ofClass = paper.about === pupilId || paper.classId === classId;

  return PRINTED_KINDS.includes(paper.kind) && ofTerm && ofPupil && ofClass;
}

const sameAs = (paper: FiledPaper): string =>
  [paper.kind, paper.classId, paper.term, paper.about].join('\n');

function paperItems(value: CorrectedValue, papers: readonly FiledPaper[]): readonly ImpactItem[] {
  const latest = new Map<string, FiledPaper>();

  for (const paper of papers.filter((one) => isOnPaper(value, one))) {
    const known = latest.get(sameAs(paper));

    if (known === undefined || paper.madeAt >= known.madeAt) {
      latest.set(sameAs(paper), paper);
    }
  }

  return [...latest.values()]
    .filter(({ madeAt }) => madeAt < value.at)
    .map(({ id, path, term }) => ({
      ...NOTHING,
      kind: 'paper',
      period: term,
      name: path.split('/').pop() ?? path,
      fileId: id,
    }));
}

/**
 * What an applied correction made stale and nobody has brought up to date since, each with its next step (R148): the
 * average (which follows by itself), the teacher's own book, summaries and approvals of the periods it counts for, and
 * papers that still print the old value. What was done again after the correction is left out.
 */
export function correctionImpact(
  value: CorrectedValue,
  { acts, papers }: { readonly acts: readonly ResultAct[]; readonly papers: readonly FiledPaper[] },
): readonly ImpactItem[] {
  const { isMark, oldAverage: before, newAverage: after } = value;
  const average = { ...NOTHING, kind: 'average' as const, before, after };

  return [
    ...(isMark && before !== after ? [average] : []),
    { ...NOTHING, kind: 'ownBook' },
    ...resultItems(value, acts),
    ...paperItems(value, papers),
  ];
}
