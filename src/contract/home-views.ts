import type { Said } from '../kernel/words/said';

/** What screens show of a home: what somebody owes and what waits for that person. JSON only; times are UTC ISO. */

/** A part of a home, in the order of the page. */
export const HOME_PARTS = [
  'waiting',
  'teaching',
  'mine',
  'class',
  'late',
  'open',
  'papers',
  'checking',
  'installation',
] as const;

/** One of them. */
export type HomePart = (typeof HOME_PARTS)[number];

/**
 * How pressing something is: past its day; its day is near; waits without a day; nothing is missing and one press ends
 * it; under way, before its day; nothing to do.
 */
export const HOME_TONES = ['late', 'due', 'todo', 'ready', 'open', 'done'] as const;

/** One of them. */
export type HomeTone = (typeof HOME_TONES)[number];

/** A place of the page as its address has it: `tab`, and what of it (`class`, `subject`, `column`, …). */
export type HomePlace = Readonly<Record<string, string>>;

/** How far a column of a register has come. */
export interface HomeColumn {
  readonly key: string;
  /** Pupils with a value, and all who should have one. */
  readonly done: number;
  readonly of: number;
  /** `early`: not begun; `closed`: nobody may write there now, and nothing is owed yet. */
  readonly state: 'done' | 'late' | 'due' | 'open' | 'early' | 'closed';
  /** Exclusive end of writing, or when it closed; null = none is set. */
  readonly until: string | null;
}

/** A command given from the home by one press. */
export type HomeCommand =
  | {
      readonly name: 'result.complete';
      readonly payload: {
        readonly classId: string;
        readonly subjectId: string;
        readonly term: 1 | 2;
      };
    }
  | {
      readonly name: 'lock.lift';
      readonly payload: { readonly orderId: string; readonly reason: string };
    }
  | {
      readonly name: 'reopening.decide';
      readonly payload: {
        readonly requestId: string;
        readonly decision: 'open';
        readonly reason: string;
      };
    };

/** What can be done about an item, by one press. */
export interface HomeAct {
  readonly label: Said;
  /** Goes there; */
  readonly place?: HomePlace;
  /** opens that address; */
  readonly url?: string;
  /** or gives that command, and says what was done. */
  readonly command?: HomeCommand;
  readonly done?: Said;
}

/** Something somebody owes, or that waits for that person. */
export interface HomeItem {
  /** The same as long as it is the same thing. */
  readonly id: string;
  readonly part: HomePart;
  readonly tone: HomeTone;
  readonly title: Said;
  readonly lines: readonly Said[];
  /** How many things the navigation counts for it; 0 = none. */
  readonly count: number;
  /** Where it is dealt with. */
  readonly place: HomePlace;
  readonly columns?: readonly HomeColumn[];
  readonly acts?: readonly HomeAct[];
}

/** The home of one person. */
export interface HomeView {
  /** Time of the answer. */
  readonly at: string;
  /** By part, in each the most pressing first. */
  readonly items: readonly HomeItem[];
  /** Why a part of it is missing, as a refusal says it; none where all of it is there. */
  readonly faults: readonly { readonly vi: string; readonly en: string }[];
}
