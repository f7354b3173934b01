import type { EntryDraft } from '../../domain/ledger/ledger-entry';
import { refusalReason } from '../../domain/messages/refusals/refusal-reasons';
import { printDateTime } from '../../domain/text/date-text';
import { META_REFUSED } from '../state/class-book';
import { addMetadata } from '../workspace/sheet-building';
import type { SheetRequest } from '../workspace/sheets-calls';
import type { Judgement } from './judge-book';

type Refusal = Extract<Judgement, { kind: 'refuse' }>;

/** Values taken out of a book at one time; stands in the book until the ledger has it. */
export interface RefusedBatch {
  readonly id: string;
  /** UTC ISO. */
  readonly at: string;
  readonly actor: string;
  readonly items: readonly Refusal[];
}

/** Metadata of a spreadsheet is limited to 30,000 characters; what is left over is taken next time. */
export const REFUSALS_A_TIME = 60;

/** Reads a batch from the metadata of a book. */
export function readRefusedBatch(text: string): RefusedBatch {
  return JSON.parse(text) as RefusedBatch;
}

/** Request that puts a batch into the book; it goes with the change that takes the values out. */
export function keepRefused(batch: RefusedBatch): SheetRequest {
  return addMetadata({ spreadsheet: true }, META_REFUSED, JSON.stringify(batch));
}

/** Request that removes all batches from the book, once the ledger has them. */
export function dropRefused(): SheetRequest {
  return {
    deleteDeveloperMetadata: {
      dataFilter: { developerMetadataLookup: { metadataKey: META_REFUSED } },
    },
  };
}

/** What the note of the cell tells: nothing a person typed is lost. */
export function refusalNote(refusal: Refusal, at: string): string {
  const value = refusal.value === '' ? 'để trống' : refusal.value;

  return (
    `Không nhận “${refusal.shown}” lúc ${printDateTime(Date.parse(at))}: ` +
    `${refusalReason(refusal.problem).vi} Giá trị chính thức: ${value}.`
  );
}

/** Ledger entries of a batch: the official value stays, what was refused stands as the new value. */
export function refusalDrafts(batch: RefusedBatch, classId: string): readonly EntryDraft[] {
  return batch.items.map((item) => ({
    time: batch.at,
    actor: batch.actor,
    role: 'teacher',
    meaning: 'reject',
    subjectKey: {
      pupilId: item.cell.pupilId,
      classId,
      subjectId: item.cell.tabId,
      assessment: item.cell.key,
    },
    oldValue: item.value,
    newValue: item.shown,
    reason: refusalReason(item.problem).vi,
    commandId: batch.id,
  }));
}
