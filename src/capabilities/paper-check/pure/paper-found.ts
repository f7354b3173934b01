import type { ARCHIVE } from '../../../engine/archive/pure/archive-table';
import type { RecordOf } from '../../../kernel/table/table';
import type { PaperFound, PaperView } from './paper-views';

/** A row of the index of the archive. */
export type FiledPaper = RecordOf<typeof ARCHIVE>;

/** Name of a person by e-mail at an instant (UTC ISO). */
type NameOf = (email: string, at: string) => string;

function viewOf(row: FiledPaper, nameOf: NameOf): PaperView {
  const parts = row.path.split('/');

  return {
    name: parts[parts.length - 1] ?? '',
    edition: row.edition === '' ? null : Number(row.edition),
    isDraft: row.kind.endsWith('Draft'),
    madeAt: row.madeAt,
    madeBy: nameOf(row.madeBy, row.madeAt),
  };
}

/** Two editions of one paper: of one kind, class and period, about the same. */
function isSamePaper(a: FiledPaper, b: FiledPaper): boolean {
  return a.kind === b.kind && a.classId === b.classId && a.term === b.term && a.about === b.about;
}

/** The last edition that came after a paper; a paper without editions is replaced by none. */
function laterThan(rows: readonly FiledPaper[], row: FiledPaper): FiledPaper | undefined {
  const later = rows
    .slice(rows.indexOf(row) + 1)
    .filter((other) => row.edition !== '' && isSamePaper(other, row));

  return later[later.length - 1];
}

/** What the index of the archive, oldest first, says of one of its papers. */
export function paperFound(
  rows: readonly FiledPaper[],
  row: FiledPaper,
  nameOf: NameOf,
): PaperFound {
  const paper = viewOf(row, nameOf);
  const later = laterThan(rows, row);

  return later === undefined
    ? { verdict: 'current', paper }
    : { verdict: 'superseded', paper, by: viewOf(later, nameOf) };
}
