import { isGuardProblem, isHeldProblem } from '../../book/held-problem';
import type { EntryDraft } from '../../ledger/ledger-entry';
import { addMetadata } from '../../workspace/sheet-building';
import type { SheetRequest } from '../../workspace/sheets-calls';
import type { Session } from '../session';
import { type ClassBook, META_REFUSED } from '../state/class-book';
import { readSignedNote, signNote } from '../state/signed-note';
import { refusalKey, type StandingRefusals } from '../state/standing-refusals';
import type { Authorship } from './authorship';
import type { Judgement } from './judge-book';

/** What is kept of a refused value. */
type Refusal = Omit<Extract<Judgement, { kind: 'refuse' }>, 'isOpen'>;
/** A refused value with who wrote it. */
type RefusedItem = Refusal & Authorship;

/** Values taken out of a book at one time; stands in the book until the ledger has it. */
export interface RefusedBatch {
  readonly id: string;
  /** UTC ISO. */
  readonly at: string;
  readonly items: readonly RefusedItem[];
}

/**
 * Metadata of a spreadsheet is limited to 30,000 characters
 * (https://developers.google.com/sheets/api/guides/metadata); half of it is left for approvals. What does not fit is
 * taken next time.
 */
const REFUSALS_A_TIME = 40;
/** A column that is asked about goes as a whole: no class has more pupils than this. */
const COLUMN_A_TIME = 60;
/** Characters of what was written that go together; a remark that is held is not cut. */
const TEXTS_A_TIME = 8_000;
/** Longer texts are cut: a cell holds up to 50,000 characters. */
const SHOWN_LENGTH = 80;

/** A value somebody will decide about: it is kept whole. */
function isHeld({ problem }: { readonly problem: string }): boolean {
  return isHeldProblem(problem);
}

function shortened(text: string): string {
  return text.length <= SHOWN_LENGTH
    ? text
    : `${text.slice(0, SHOWN_LENGTH)}… (${text.length} kí tự)`;
}

/** The first of some refusals whose texts have room together; always one. */
function fitting(refusals: readonly Refusal[]): readonly Refusal[] {
  let length = 0;

  return refusals.filter(({ shown }, position) => {
    length += shown.length;

    return position === 0 || length <= TEXTS_A_TIME;
  });
}

/** The column a refusal is asked about with; null for one that goes by itself. */
function columnOf({ problem, cell }: Refusal): string | null {
  return isGuardProblem(problem) ? `${cell.tabId}/${cell.key}` : null;
}

/** How many of the refusals are taken: a column that is asked about is not divided, and begins anew where it does not fit. */
function countAtATime(refusals: readonly Refusal[]): number {
  const columns = refusals.map(columnOf);
  const left = new Set(columns.slice(REFUSALS_A_TIME));
  const first = columns
    .slice(0, REFUSALS_A_TIME)
    .findIndex((column) => column !== null && left.has(column));

  if (first === -1) {
    return REFUSALS_A_TIME;
  }

  return first > 0 ? first : columns.lastIndexOf(columns[0] ?? null) + 1;
}

/** As many of the refusals as are taken at one time, in the form that is kept. */
export function refusalsAtATime(judgements: readonly Judgement[]): readonly Refusal[] {
  const found = judgements.flatMap((entry) => (entry.kind === 'refuse' ? [entry] : []));
  const refusals = found
    .slice(0, Math.min(countAtATime(found), COLUMN_A_TIME))
    .map(({ isOpen, ...entry }) =>
      isHeld(entry) ? entry : { ...entry, shown: shortened(entry.shown) },
    );

  return fitting(refusals);
}

type Signer = Session['context'];

/** The batches the authority left in a book; what others wrote under their key is none. */
export function refusedBatches(context: Signer, book: ClassBook): readonly RefusedBatch[] {
  return book.refused.flatMap(
    (note) => readSignedNote<RefusedBatch>(context, book.spreadsheetId, note) ?? [],
  );
}

/** Request that puts a batch into the book; it goes with the change that takes the values out. */
export function keepRefused(
  context: Signer,
  spreadsheetId: string,
  batch: RefusedBatch,
): SheetRequest {
  const note = signNote(context, spreadsheetId, batch);

  return addMetadata({ spreadsheet: true }, META_REFUSED, note);
}

/** Request that removes all batches from the book, once the ledger has them. */
export function dropRefused(): SheetRequest {
  return {
    deleteDeveloperMetadata: {
      dataFilter: { developerMetadataLookup: { metadataKey: META_REFUSED } },
    },
  };
}

/** The refusals of a batch as they stand from now on. */
export function standingOf({ at, items }: Pick<RefusedBatch, 'at' | 'items'>): StandingRefusals {
  return Object.fromEntries(
    items.map(({ cell, shown, problem }) => [
      refusalKey(cell),
      { shown: shortened(shown), at, problem },
    ]),
  );
}

/** Ledger entries of a batch: the official value stays, what was refused stands as the new value. */
export function refusalDrafts(batch: RefusedBatch, classId: string): readonly EntryDraft[] {
  return batch.items.map((item) => ({
    time: batch.at,
    actor: item.actor,
    role: item.role,
    basis: item.basis,
    meaning: isHeld(item) ? 'hold' : 'reject',
    key: {
      register: item.cell.tabId,
      row: item.cell.pupilId,
      column: item.cell.key,
      class: classId,
    },
    oldValue: item.value,
    newValue: item.shown,
    data: { problem: item.problem, seen: [...item.seen] },
    commandId: batch.id,
  }));
}
