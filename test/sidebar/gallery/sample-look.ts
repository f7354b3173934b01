import type {
  GateView,
  LookPupil,
  TabLook,
} from '../../../src/capabilities/history/pure/tab-look-views';
import type { CellInfo } from '../../../src/contract/views';

/** Where the scripted add-on says that somebody stands; zero-based. */
export const STANDING = { row: 11, column: 8 } as const;

function pupilsBelow({ rows }: CellInfo): readonly LookPupil[] {
  const others = Math.max(0, rows.all - (rows.below > 0 ? 1 : 0));
  const below = Math.max(0, rows.below - 1);

  return Array.from({ length: others }, (_, index) => ({
    // Some stand below the one that is shown, the others above; rows above the sheet are only counted.
    row: index < below ? STANDING.row + 1 + index : STANDING.row - 1 - (index - below),
    id: `p${index}`,
    name: `Học sinh ${index + 1}`,
    away: [],
    hasGone: false,
    cells: {},
  }));
}

function pupilOf(cell: CellInfo): LookPupil {
  const official = cell.unaccepted?.official ?? cell.value;

  return {
    row: STANDING.row,
    id: cell.pupilId,
    name: cell.pupilName,
    away: [],
    hasGone: false,
    cells: {
      [cell.assessment]: {
        value: cell.value,
        official,
        ...(cell.unaccepted == null ? {} : { unaccepted: cell.unaccepted }),
        ...(cell.openRequestId === null ? {} : { openRequestId: cell.openRequestId }),
      },
    },
  };
}

/** A tab of which the cell that the scripted add-on stands in has this card. */
export function lookOf(cell: CellInfo): TabLook {
  const { classId, subjectId, subjectName, subjectKind, cellKind } = cell;
  const gate: GateView = { until: cell.until, closed: cell.closed };
  const isInClass = cell.kind !== 'below';

  return {
    kind: cell.kind === 'copy' || cell.kind === 'outside' ? cell.kind : 'tab',
    ...{ classId, subjectId, subjectName, subjectKind },
    at: '2026-11-20T02:00:00Z',
    hasHistory: true,
    columns: [
      {
        position: STANDING.column,
        key: cell.assessment,
        kind: 'mark',
        cellKind,
        name: cell.assessmentName,
        writers: cell.writers.length > 0 ? cell.writers : ['Trịnh Khánh Vy'],
        isWriter: cell.mayWrite || cell.mayRequest || cell.openRequestId !== null,
        fill: gate,
        change: gate,
      },
    ],
    pupils: [...pupilsBelow(cell), ...(isInClass ? [pupilOf(cell)] : [])]
      .filter(({ row }) => isInClass || row < STANDING.row)
      .sort((a, b) => a.row - b.row),
  };
}
