import type { ChangeRule, RegulationRule, Share } from '../rule/regulation-rule';
import type { Doer, Work } from '../rule/works';
import { FILLER } from './fillers';
import { EACH_TERM, NAMED_TERM } from './read-events';
import { COLON, LIMITS, NAMING_TIME, type SaidLimit } from './read-moments';
import { AFTER, CHANGE, DOER, GRADES, SHARE_SAID, SUBJECTS, WORK } from './read-scope';
import {
  any,
  as,
  before,
  keep,
  maybe,
  piece,
  type Read,
  SIGNS,
  skip,
  then,
  words,
} from './readers';

/** What a phrase is made of. `place`: the word (0-based) it begins at. */
export type Part =
  | { readonly kind: 'limits'; readonly limits: readonly SaidLimit[] }
  | { readonly kind: 'share'; readonly share: Share }
  | { readonly kind: 'work'; readonly work: Work }
  | { readonly kind: 'doer'; readonly doer: Doer }
  | { readonly kind: 'subjects'; readonly subjects: readonly string[] }
  | { readonly kind: 'grades'; readonly grades: readonly number[] }
  | { readonly kind: 'term'; readonly term: 1 | 2 | null; readonly isOfBefore: boolean }
  | { readonly kind: 'change'; readonly change: ChangeRule }
  | { readonly kind: 'after'; readonly after: NonNullable<RegulationRule['after']> }
  | { readonly kind: 'or' } // hoặc: the limit that follows is another choice
  | { readonly kind: 'apart' } // riêng: what follows holds for something else
  | { readonly kind: 'stop' } // . or ;
  | { readonly kind: 'filler' };

/** How something is kept, beside when it must be there: a limit only if nothing else is. */
const MANNER = then(words('theo tuần'), maybe(skip(SIGNS, words('tháng')), false), () => true);

const PART: Read<Part> = any<Part>(
  as(AFTER, (after) => ({ kind: 'after', after })),
  as(CHANGE, (change) => ({ kind: 'change', change })),
  as(SHARE_SAID, (share) => ({ kind: 'share', share })),
  as(WORK, (work) => ({ kind: 'work', work })),
  as(MANNER, () => ({ kind: 'filler' })),
  as(NAMING_TIME, () => ({ kind: 'filler' })),
  as(keep(EACH_TERM, before(COLON)), () => ({ kind: 'term', term: null, isOfBefore: false })),
  as(EACH_TERM, () => ({ kind: 'filler' })),
  as(LIMITS, (limits) => ({ kind: 'limits', limits })),
  as(skip(words('của', 'trong', 'ở', 'thuộc'), NAMED_TERM), (term) => ({
    kind: 'term',
    term,
    isOfBefore: true,
  })),
  as(NAMED_TERM, (term) => ({ kind: 'term', term, isOfBefore: false })),
  as(SUBJECTS, (subjects) => ({ kind: 'subjects', subjects })),
  as(GRADES, (grades) => ({ kind: 'grades', grades })),
  as(DOER, (doer) => ({ kind: 'doer', doer })),
  as(words('hoặc', 'hay', 'hoặc là'), () => ({ kind: 'or' })),
  as(words('riêng', 'riêng đối với', 'riêng với', 'còn đối với', 'còn'), () => ({ kind: 'apart' })),
  piece(({ text }) => (text === '.' || text === ';' ? { kind: 'stop' } : null)),
  as(FILLER, () => ({ kind: 'filler' })),
);

/**
 * The parts that can stand at a place, each with the place after it: the one that takes most words first, so that
 * `kiểm tra giữa kì` is an assessment and not a filler and a time.
 */
export const PARTS: Read<Part> = (phrase, at) =>
  [...PART(phrase, at)].sort((a, b) => b.next - a.next);
