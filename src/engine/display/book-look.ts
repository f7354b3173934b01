import { type Said, said, toldAs } from '../../kernel/words/said';
import type { EntryDraft } from '../../ledger/ledger-entry';
import type { ClassRecord } from '../../school/school-model';
import type { BookSaying } from '../observe/pure/words/book-words';
import type { Session } from '../session';
import type { LookDepth } from '../state/book-lines';
import type { StandingRefusals } from '../state/standing-refusals';
import {
  bookDisplay,
  type DisplayChange,
  type DisplayInput,
  NO_DISPLAY_CHANGE,
} from './book-display';
import type { DisplayMemory } from './display-memory';
import { repairDrafts } from './repair-entries';

/** What one look makes of the display of a book. */
export interface BookLook {
  readonly depth: LookDepth;
  readonly display: DisplayChange;
  /** What is entered, if the book takes the change. */
  readonly drafts: readonly EntryDraft[];
  /** Refused values whose notes stand after it. */
  readonly standing: StandingRefusals;
  /** What does not stay however often it is put right. */
  readonly problems: readonly Said[];
}

/** The look of a book that could not be read: it stays as it is, and nothing is entered. */
const NO_LOOK: BookLook = {
  depth: 'values',
  display: NO_DISPLAY_CHANGE,
  drafts: [],
  standing: {},
  problems: [],
};

/** Who was there, for the entry. */
interface Circumstances {
  readonly wereProtected: boolean;
  /** Whom Google names as having changed the file. */
  readonly seen: readonly string[];
}

/** Compares a book with the display it should have; what has been put right again and again is told of instead. */
export function lookAtDisplay(
  session: Session,
  memory: DisplayMemory,
  { input, ...there }: Circumstances & { readonly input: DisplayInput },
): BookLook {
  const { schoolClass, depth, standing } = input;

  // By a ledger that cannot be relied on nobody can tell what is official.
  if (session.ledger.faultOf(schoolClass.id) !== null) {
    return { ...NO_LOOK, standing: standing.after };
  }

  const display = bookDisplay(session, input);
  const { findings } = display;
  const look = { depth, standing: standing.after };

  return memory.isWorthTrying(schoolClass.id, findings)
    ? {
        ...look,
        display,
        drafts: repairDrafts(session, { schoolClass, findings, ...there }),
        problems: [],
      }
    : {
        ...look,
        display: NO_DISPLAY_CHANGE,
        drafts: [],
        problems: [said<BookSaying>('book.display', { finding: toldAs(findings[0]?.words ?? '') })],
      };
}

/** Enters what was put right in a book, in memory; written together with everything else the ledger is told. */
export function takeDownLook(
  session: Session,
  memory: DisplayMemory,
  done: { readonly schoolClass: ClassRecord; readonly look: BookLook; readonly isShown: boolean },
): void {
  const { schoolClass, look, isShown } = done;
  const { findings } = look.display;

  if (session.ledger.faultOf(schoolClass.id) !== null) {
    return;
  }

  session.ledger.setRefusals(schoolClass.id, look.standing);

  if (look.depth !== 'values') {
    memory.looked(schoolClass.id);
  }
  if (isShown && findings.length > 0) {
    session.ledger.append(schoolClass.id, look.drafts, session.context.sha256);
    memory.repaired(schoolClass.id, findings);
  }
}

/** Classes whose books are read with the look of every cell: a few at a time, what changed first, then the oldest. */
export function wholeLooks(
  memory: DisplayMemory,
  books: readonly { readonly schoolClass: ClassRecord; readonly isChanged?: boolean }[],
): ReadonlySet<string> {
  const age = ({ schoolClass }: { readonly schoolClass: ClassRecord }): number =>
    memory.ageOf(schoolClass.id);
  const due = books.filter(({ schoolClass }) => memory.isDue(schoolClass.id));
  const order = [...due].sort(
    (a, b) => Number(b.isChanged ?? false) - Number(a.isChanged ?? false) || age(b) - age(a),
  );

  return new Set(order.slice(0, WHOLE_AT_A_TIME).map(({ schoolClass }) => schoolClass.id));
}

/** A book with the look of its cells is up to 2.5 MB. */
const WHOLE_AT_A_TIME = 4;
