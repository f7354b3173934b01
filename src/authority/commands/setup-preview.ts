import type { SetupPreview } from '../../domain/commands/views';
import type { ImportResult } from '../../domain/import/import-types';
import type { CommandHandler } from '../handler';
import { importNotes } from '../pupils/import-changes';
import type { Session } from '../session';
import { importTables, previewOf, readSetupInput } from '../setup/read-input';

function preview(session: Session, result: ImportResult): SetupPreview {
  const seen = previewOf(result);

  return seen.kind === 'ready' && result.kind === 'ready'
    ? { ...seen, notes: [...seen.notes, ...importNotes(session, result.school)] }
    : seen;
}

/** Reads the tables and says what would come of them, also for pupils of books that exist; writes nothing. */
export const setupPreview: CommandHandler<'setup.preview'> = {
  name: 'setup.preview',
  read: readSetupInput,
  execute: ({ session, payload }) => preview(session, importTables(session, payload)),
};
