import { ARCHIVE } from '../../engine/archive/pure/archive-table';
import type { QueryHandler } from '../../engine/handler';
import { readOr } from '../../kernel/table/cell-kind';
import { readCell } from '../../kernel/table/table-row';
import { nameAt } from '../../school/people/person-at';
import { fileUrl } from '../../workspace/drive-calls';

/** The archive index, newest first. */
export const archiveList: QueryHandler<'archive.list'> = {
  name: 'archive.list',
  needs: { tables: [ARCHIVE], ledger: false },
  execute: ({ session, payload }) =>
    session.control
      .all(ARCHIVE)
      .filter(({ classId }) => payload.classId === undefined || classId === payload.classId)
      .map((row) => ({
        path: row.path,
        url: fileUrl(row.id),
        kind: row.kind,
        sha256: row.sha256,
        pages: readOr(readCell(ARCHIVE, row, 'pages'), 0),
        madeAt: row.madeAt,
        madeBy: nameAt(session.school, row.madeBy, row.madeAt),
      }))
      .reverse(),
};
