import type { Clause, Limit, RegulationRule, Share } from '../rule/regulation-rule';
import { DOERS, inOrder, WORKS } from '../rule/works';
import type { Part } from './phrase-parts';

/** Parts of a phrase on their way to a rule: clauses that are closed, the one being made, and what waits for a limit. */
interface Draft {
  readonly done: readonly Clause[];
  readonly clause: Clause;
  readonly share: Share | null;
  /** The semester named last: it holds for what follows, until another is named or the clause ends. */
  readonly term: 1 | 2 | null;
  readonly isTermUsed: boolean;
  /** "Hoặc" stands before the next limit. */
  readonly isOr: boolean;
  readonly after: RegulationRule['after'];
  readonly change: RegulationRule['change'];
  /** Kind of the last part that is no filler. */
  readonly last: Part['kind'] | null;
}

const EMPTY: Clause = {
  works: [],
  subjects: [],
  grades: [],
  doers: [],
  limits: [],
  isChoice: false,
};
const START: Draft = {
  done: [],
  clause: EMPTY,
  share: null,
  term: null,
  isTermUsed: true,
  isOr: false,
  after: null,
  change: null,
  last: null,
};

/** Begins the next clause, if this one has its limits. */
function nextClause(draft: Draft): Draft {
  return draft.clause.limits.length === 0
    ? draft
    : { ...draft, done: [...draft.done, draft.clause], clause: EMPTY, isOr: false, term: null };
}

function withClause(draft: Draft, more: Partial<Clause>): Draft {
  return { ...draft, clause: { ...draft.clause, ...more } };
}

/** What a limit is of stands before it; after it, it begins the next clause, unless it adds to what was just named. */
function scoped(draft: Draft, kind: Part['kind'], isKnown: boolean): Draft {
  const hasLimit = draft.last === 'limits' || draft.last === 'share' || draft.last === 'stop';

  return hasLimit && !isKnown && kind !== draft.last ? nextClause(draft) : draft;
}

type Taker<K extends Part['kind']> = (draft: Draft, part: Extract<Part, { kind: K }>) => Draft;

function unique<T>(list: readonly T[]): T[] {
  return [...new Set(list)];
}

/** The last limit of a clause with something added to it. */
function onLast(draft: Draft, more: Partial<Limit>): Draft {
  const { limits } = draft.clause;
  const last = limits[limits.length - 1];

  return last === undefined
    ? draft
    : withClause(draft, { limits: [...limits.slice(0, -1), { ...last, ...more }] });
}

const TAKE: { readonly [K in Part['kind']]: Taker<K> } = {
  limits: (draft, { limits }) => ({
    ...withClause(draft, {
      limits: [
        ...draft.clause.limits,
        ...limits.map(({ moment, term }) => ({
          moment,
          term: term ?? draft.term,
          share: draft.share,
        })),
      ],
      isChoice: draft.isOr || draft.clause.isChoice || limits.some(({ isChoice }) => isChoice),
    }),
    share: null,
    isTermUsed: true,
    isOr: false,
  }),
  share: (draft, { share }) => {
    const last = draft.clause.limits[draft.clause.limits.length - 1];

    return last === undefined || last.share !== null
      ? { ...draft, share }
      : onLast(draft, { share });
  },
  term: (draft, { term, isOfBefore }) =>
    isOfBefore && draft.clause.limits.length > 0
      ? onLast(draft, { term })
      : { ...draft, term, isTermUsed: term === null },
  work: (draft, { work }) => {
    const { works } = draft.clause;
    const isKnown =
      works.length === 0 ? draft.done.length === 0 && draft.last !== 'stop' : works.includes(work);
    const open = scoped(draft, 'work', isKnown);

    return withClause(open, { works: [...inOrder(WORKS, [...open.clause.works, work])] });
  },
  doer: (draft, { doer }) => {
    const open = scoped(draft, 'doer', draft.last !== 'stop');

    return withClause(open, { doers: [...inOrder(DOERS, [...open.clause.doers, doer])] });
  },
  subjects: (draft, { subjects }) => {
    const open = scoped(
      draft,
      'subjects',
      draft.clause.subjects.length === 0 && draft.last !== 'stop',
    );

    return withClause(open, { subjects: unique([...open.clause.subjects, ...subjects]) });
  },
  grades: (draft, { grades }) => {
    const open = scoped(draft, 'grades', draft.clause.grades.length === 0 && draft.last !== 'stop');

    return withClause(open, {
      grades: unique([...open.clause.grades, ...grades]).sort((a, b) => a - b),
    });
  },
  change: (draft, { change }) => ({ ...draft, change }),
  after: (draft, { after }) => ({ ...draft, after }),
  or: (draft) => ({ ...draft, isOr: draft.clause.limits.length > 0 }),
  apart: nextClause,
  stop: (draft) => draft,
  filler: (draft) => draft,
};

/** Parts that do not part what stands before them from what follows. */
const SILENT: readonly Part['kind'][] = ['filler', 'apart', 'or'];

function take(draft: Draft, part: Part): Draft {
  const next = (TAKE[part.kind] as Taker<Part['kind']>)(draft, part);
  const isSilent = SILENT.includes(part.kind);

  return isSilent ? next : { ...next, last: part.kind };
}

/** What is left over when all parts are taken: something was said that no limit stands for. */
export type Leftover = 'limit' | 'scope';

/** The rule that parts of a phrase make, in their order, or what it lacks. */
export function assembleRule(parts: readonly Part[]): RegulationRule | Leftover {
  const { done, clause, share, isTermUsed, after, change } = parts.reduce(take, START);
  const isBare = clause.limits.length === 0;
  const clauses = isBare && done.length > 0 ? done : [...done, clause];
  const [first = EMPTY, ...also] = clauses;

  if (first.limits.length === 0 && change === null) {
    return 'limit';
  }

  const isLost =
    isBare &&
    done.length > 0 &&
    (clause.works.length > 0 || clause.subjects.length > 0 || clause.grades.length > 0);

  return isLost || share !== null || (!isTermUsed && change === null)
    ? 'scope'
    : { ...first, also, after, change };
}
