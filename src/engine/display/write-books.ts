import { AppError, asAppError } from '../../kernel/app-error';
import type { HttpPort } from '../../ports/http-port';
import { type Call, runEach } from '../../workspace/call';
import { batchUpdate } from '../../workspace/sheets-calls';
import type { ClassBook } from '../state/class-book';
import { type BookWrite, settleWrite, writeCall } from '../state/written-cells';
import type { DisplayChange } from './book-display';

/** What one book is to be changed by: what must be, and what brings its look in order. */
export interface ShownWrite extends BookWrite {
  readonly display: DisplayChange;
}

/** How it went: `failure` of the whole; `isShown` false if the look could not be brought in order. */
export interface BookWritten {
  readonly failure: AppError | null;
  readonly isShown: boolean;
}

/** Merges are undone before anything is written: they would swallow it. */
function everything({ book, cells, others, display }: ShownWrite): BookWrite {
  return {
    book,
    cells: [...cells, ...display.cells],
    others: [...display.first, ...others, ...display.requests],
  };
}

function isChanging({ cells, others }: BookWrite): boolean {
  return cells.length + others.length > 0;
}

function hasDisplay({ display }: ShownWrite): boolean {
  return display.first.length + display.requests.length + display.cells.length > 0;
}

/** Books without values to write need no reading back. */
function callOf(write: BookWrite): Call<unknown> {
  return write.cells.length === 0
    ? batchUpdate(write.book.spreadsheetId, write.others)
    : writeCall(write);
}

/** Why a book did not take its change, or took it in another place and cannot be put right; null = all is well. */
function failureOf(http: HttpPort, write: BookWrite, answer: unknown): AppError | null {
  if (answer instanceof AppError || write.cells.length === 0) {
    return answer instanceof AppError ? answer : null;
  }

  try {
    settleWrite(http, write, answer as ClassBook);
  } catch (thrown) {
    return asAppError(thrown);
  }

  return null;
}

function send(http: HttpPort, writes: readonly BookWrite[]): readonly (AppError | null)[] {
  const changing = writes.filter(isChanging);
  const answers = runEach<unknown>(http, changing.map(callOf));

  return writes.map((write) => {
    const position = changing.indexOf(write);

    return position === -1 ? null : failureOf(http, write, answers[position]);
  });
}

function isRefused(answer: AppError | null | undefined): boolean {
  return answer?.code === 'GOOGLE_REFUSED';
}

/**
 * One atomic change of each book that needs it, all in one trip. A book that refuses it gets what must be without the
 * look: nothing somebody did to the look may keep marks and protections from being put right.
 */
export function writeBooks(http: HttpPort, writes: readonly ShownWrite[]): readonly BookWritten[] {
  const first = send(http, writes.map(everything));
  const again = writes.filter((write, position) => isRefused(first[position]) && hasDisplay(write));
  const second = send(
    http,
    again.map(({ book, cells, others }) => ({ book, cells, others })),
  );

  return writes.map((write, position): BookWritten => {
    const place = again.indexOf(write);

    return place === -1
      ? { failure: first[position] ?? null, isShown: first[position] === null }
      : { failure: second[place] ?? null, isShown: false };
  });
}
