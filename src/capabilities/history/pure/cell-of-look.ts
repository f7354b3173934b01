import { HEADER_ROWS } from '../../../book/tab-layout';
import type { CardGate, CellInfo } from '../../../contract/views';
import type { GateView, LookCell, LookColumn, LookPupil, TabLook } from './tab-look-views';

const NOTHING: CellInfo = {
  kind: 'outside',
  classId: '',
  subjectId: '',
  subjectName: '',
  subjectKind: 'score',
  cellKind: 'text',
  pupilId: '',
  pupilName: '',
  assessment: '',
  assessmentName: '',
  value: '',
  writers: [],
  open: false,
  mayWrite: false,
  until: null,
  closed: [],
  unaccepted: null,
  rows: { all: 0, below: 0 },
  openRequestId: null,
  mayRequest: false,
};

/** What is known of a cell and of the column and row it stands in; `pupil` is null above and below the class. */
interface Crossing {
  readonly column: LookColumn;
  readonly pupil: LookPupil | null;
  readonly cell: LookCell;
}

function kindOf({ column, pupil }: Crossing, row: number): CellInfo['kind'] {
  if (pupil === null) {
    return row >= HEADER_ROWS ? 'below' : 'header';
  }

  return column.kind;
}

/** The gate a cell goes by: what is accepted in it decides. */
function gateOf({ column, cell }: Crossing): GateView {
  return (cell.official ?? '') === '' ? column.fill : column.change;
}

function cardGate({ closed, until }: GateView): CardGate {
  return {
    closed: closed.map(({ reason }) => reason),
    until,
    article: closed.find(({ article }) => article !== '')?.article ?? '',
  };
}

function entryPart(crossing: Crossing): Partial<CellInfo> {
  const { column, pupil, cell } = crossing;
  const gate = gateOf(crossing);
  const closed = [...gate.closed, ...(pupil?.away ?? []), ...(cell.corrected ?? [])];
  const open = closed.length === 0;
  const openRequestId = cell.openRequestId ?? null;
  const isRequestable =
    !open && openRequestId === null && !closed.some(({ reason }) => reason === 'notStarted');

  return {
    writers: open ? column.writers : [],
    open,
    mayWrite: open && column.isWriter,
    until: gate.until,
    gates: { fill: cardGate(column.fill), change: cardGate(column.change) },
    closed,
    unaccepted: cell.unaccepted ?? null,
    ...(column.correctionEnd === undefined ? {} : { correctionEnd: column.correctionEnd }),
    openRequestId,
    mayRequest: isRequestable && column.isWriter && pupil?.hasGone !== true,
    ...(column.opening === undefined ? {} : { opening: column.opening }),
  };
}

function rowsAt(look: TabLook, pupil: LookPupil | null): CellInfo['rows'] {
  const here = pupil?.row ?? 0;

  return {
    all: look.pupils.length,
    below: look.pupils.filter(({ row }) => row >= here).length,
  };
}

/** The card of one cell of a tab that was looked at; `row` and `column` are zero-based. */
export function cellOfLook(
  look: TabLook,
  { row, column: position }: { readonly row: number; readonly column: number },
): CellInfo {
  const { classId, subjectId, subjectName, subjectKind } = look;
  const column = look.columns.find((one) => one.position === position);

  if (look.kind !== 'tab' || column === undefined) {
    return { ...NOTHING, kind: look.kind === 'copy' ? 'copy' : 'outside', classId };
  }

  const pupil = look.pupils.find((one) => one.row === row) ?? null;
  const crossing = { column, pupil, cell: pupil?.cells[column.key] ?? {} };

  return {
    ...NOTHING,
    kind: kindOf(crossing, row),
    classId,
    subjectId,
    subjectName,
    subjectKind,
    cellKind: column.cellKind,
    pupilId: pupil?.id ?? '',
    pupilName: pupil?.name ?? '',
    assessment: column.key,
    assessmentName: column.name,
    value: crossing.cell.value ?? '',
    ...(column.kind === 'mark' ? entryPart(crossing) : {}),
    rows: rowsAt(look, pupil),
  };
}
