import type { CommandHandler } from '../handler';
import { importTables, previewOf, readSetupInput } from '../setup/read-input';

/** Reads the tables and says what would come of them; writes nothing. */
export const setupPreview: CommandHandler<'setup.preview'> = {
  name: 'setup.preview',
  read: readSetupInput,
  execute: ({ session, payload }) => previewOf(importTables(session, payload)),
};
