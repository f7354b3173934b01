import { ARCHIVE } from '../../engine/archive/pure/archive-table';
import type { QueryHandler } from '../../engine/handler';
import { nameAt } from '../../school/people/person-at';
import { paperFound } from './pure/paper-found';

/** Whether a file, by its SHA-256, is a paper of the school, and whether it still holds. */
export const paperCheckFile: QueryHandler<'paper.checkFile'> = {
  name: 'paper.checkFile',
  needs: { tables: [ARCHIVE], ledger: false },
  execute: ({ session, payload }) => {
    const rows = session.control.all(ARCHIVE);
    const row = rows.find(({ sha256 }) => sha256 === payload.sha256);

    return row === undefined
      ? { verdict: 'unknown', schoolYear: session.configuration.schoolYear }
      : paperFound(rows, row, (email, at) => nameAt(session.school, email, at));
  },
};
