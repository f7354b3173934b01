import { REMARK_TAB } from '../../../book/registers/remark-register';

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
  /** Id of the register of the column. */
  readonly subjectId: string;
  /** Semester of the column; null for one of the year. */
  readonly term: 1 | 2 | null;
  /** True for a mark, of which averages are made. */
  readonly isMark: boolean;
  /** For a remark, of which nothing is made, whether it is of a semester or of the year; else null. */
  readonly remark: 'term' | 'year' | null;
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

/** A filed paper. `about`: a pupil, a subject, a list, or '' for the class. `madeAt`: UTC ISO. */
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

/** Terms of the papers of a kind that print a value, or what is made of it, by the term of its column (`0`: of the year). */
type TermsOn = Readonly<Record<0 | 1 | 2, readonly string[]>>;

/** A kind of paper that prints marks. */
interface PrintedKind {
  readonly kind: string;
  readonly terms: TermsOn;
  /** True if a paper of the kind is about the pupils, or the subject, of the value. */
  readonly isAbout: (value: CorrectedValue, paper: FiledPaper) => boolean;
}

const ofClass: PrintedKind['isAbout'] = ({ classId }, paper) => paper.classId === classId;

const PRINTED_KINDS: readonly PrintedKind[] = [
  {
    // The book of semester II has the averages of the year and the re-assessment; that of the year is both.
    kind: 'classBook',
    terms: { 1: ['1', '2', 'year'], 2: ['2', 'year'], 0: ['2', 'year'] },
    isAbout: ofClass,
  },
  {
    kind: 'slips',
    terms: { 1: ['1', 'year'], 2: ['2', 'year'], 0: ['year'] },
    isAbout: ofClass,
  },
  {
    kind: 'personalBook',
    terms: { 1: ['1'], 2: ['2'], 0: [] },
    isAbout: (value, paper) => ofClass(value, paper) && paper.about === value.subjectId,
  },
  {
    // A transcript is of a pupil wherever that one was then.
    kind: 'transcript',
    terms: { 1: [''], 2: [''], 0: [''] },
    isAbout: ({ pupilId }, { about }) => about === pupilId,
  },
];

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

/** Terms of the papers of a kind that print a remark: slips and transcripts have one of the homeroom teacher's. */
function remarkTerms({ remark, subjectId, term }: CorrectedValue, kind: string): readonly string[] {
  const isHomeroom = subjectId === REMARK_TAB;
  const ofPeriod = remark === 'year' ? ['year'] : [String(term)];
  const terms: Readonly<Record<string, readonly string[]>> = {
    slips: isHomeroom ? ofPeriod : [],
    personalBook: isHomeroom ? [] : ofPeriod,
    transcript: isHomeroom && remark === 'term' ? [] : [''],
  };

  return terms[kind] ?? [];
}

function termsOn(value: CorrectedValue, { kind, terms }: PrintedKind): readonly string[] {
  return value.remark === null ? terms[value.term ?? 0] : remarkTerms(value, kind);
}

function isOnPaper(value: CorrectedValue, paper: FiledPaper): boolean {
  return PRINTED_KINDS.some(
    (printed) =>
      printed.kind === paper.kind &&
      termsOn(value, printed).includes(paper.term) &&
      printed.isAbout(value, paper),
  );
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
    ...(value.remark === null ? resultItems(value, acts) : []),
    ...paperItems(value, papers),
  ];
}
