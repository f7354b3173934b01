import type { RoleId } from '../../school/roles/role-table';
import type { Call } from '../../workspace/call';
import { addMetadata } from '../../workspace/sheet-building';
import { batchUpdate, type SheetRequest } from '../../workspace/sheets-calls';
import type { Session } from '../session';
import { type ClassBook, META_NAMED } from '../state/class-book';
import { readSignedNote, signNote } from '../state/signed-note';
import type { AcceptedValue } from './book-observer';

/** In whose name the school's side wrote values into a book; stands in the book until the ledger has them. */
export interface NamedValues {
  readonly commandId: string;
  readonly actor: string;
  readonly role: RoleId | 'unknown';
  readonly values: readonly AcceptedValue[];
}

/** Request that says so; it goes with the change that brings the values. */
export function nameValues(
  { context }: Pick<Session, 'context'>,
  spreadsheetId: string,
  named: NamedValues,
): SheetRequest {
  return addMetadata({ spreadsheet: true }, META_NAMED, signNote(context, spreadsheetId, named));
}

/** Request that takes it away, once the ledger has the values. */
export function dropNamed(): SheetRequest {
  return {
    deleteDeveloperMetadata: {
      dataFilter: { developerMetadataLookup: { metadataKey: META_NAMED } },
    },
  };
}

/** The same as a call of its own. */
export function dropNamedCall(spreadsheetId: string): Call<unknown> {
  return batchUpdate(spreadsheetId, [dropNamed()]);
}

function notesIn({ context }: Pick<Session, 'context'>, book: ClassBook): readonly NamedValues[] {
  return book.named.flatMap(
    (note) => readSignedNote<NamedValues>(context, book.spreadsheetId, note) ?? [],
  );
}

/** The commands whose values stand in a book and not yet in the ledger. */
export function commandsNamed(
  session: Pick<Session, 'context'>,
  book: ClassBook,
): readonly string[] {
  return notesIn(session, book).map(({ commandId }) => commandId);
}

/** In whose name a value of a book that was cut off before the ledger was written; null where nobody says. */
export function namedIn(
  session: Pick<Session, 'context'>,
  book: ClassBook,
): (value: AcceptedValue) => Omit<NamedValues, 'values'> | null {
  const all = notesIn(session, book);

  return ({ tabId, pupilId, key, value }) => {
    const found = all.find(({ values }) =>
      values.some(
        (one) =>
          one.tabId === tabId && one.pupilId === pupilId && one.key === key && one.value === value,
      ),
    );

    return found === undefined
      ? null
      : { commandId: found.commandId, actor: found.actor, role: found.role };
  };
}
