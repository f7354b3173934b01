import { ARCHIVE } from '../../domain/control/tables/archive-table';
import { nameAt } from '../../domain/people/person-at';
import { readOr } from '../../domain/table/cell-kind';
import { readCell } from '../../domain/table/table-row';
import type { QueryHandler } from '../handler';
import { fileUrl } from '../workspace/drive-calls';

/** The archive index, newest first. */
export const archiveList: QueryHandler<'archive.list'> = {
  name: 'archive.list',
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
