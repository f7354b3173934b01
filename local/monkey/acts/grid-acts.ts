import {
  type ColumnState,
  columnStates,
  mayBeWritten,
} from '../../../src/book/protection/book-plan';
import type { UserEdit } from '../../kernel/user-edit';
import type { ActEnd } from '../act-tally';
import { type Grid, isWritable } from '../book-grids';
import { CLASS_IDS, TEACHERS } from '../monkey-tables';
import type { CellName, MonkeyWorld } from '../monkey-world';
import type { Act } from './act';

const SCORES = ['8', '7,5', '6', '9', '10', '4', '5,5', '0', '8.5', '7,50', ' 6 '] as const;
const BAD = ['11', '8/5', 'x', '=A1', '-1', '8,55', 'Đ', 'tám', '#N/A'] as const;
/** Cells looked at before one that fits is given up. */
const TRIES = 12;
const LEVELS: Readonly<Record<string, readonly string[]>> = {
  comment: ['Đ', 'CĐ', 'đ', 'Đ', 'Đ'],
  count: ['0', '1', '2', '3'],
  level: ['Tốt', 'Khá', 'Đạt', 'Chưa đạt'],
  remark: ['Chăm học', 'Tiến bộ rõ', ' Cần cẩn thận  hơn '],
  'remark-year': ['Ngoan, chăm học', 'Hòa đồng với bạn'],
};

/** A place in a book. */
export interface Spot {
  readonly classId: string;
  readonly grid: Grid;
  readonly column: Grid['tab']['columns'][number];
  readonly pupilId: string;
}

/** Some cell people write in, of one of the classes; one that fits if it is soon found. */
export function anySpot(world: MonkeyWorld, fits: (spot: Spot) => boolean = () => true): Spot {
  const classId = world.pick(CLASS_IDS);
  const grids = [...world.grids(classId).values()].filter(({ rows }) => rows.size > 0);
  const spots = Array.from({ length: TRIES }, () => spotIn(world, classId, world.pick(grids)));

  return spots.find(fits) ?? world.pick(spots);
}

function spotIn(world: MonkeyWorld, classId: string, grid: Grid): Spot {
  // The first semester mostly: what has not begun is refused anyway.
  const columns = grid.tab.columns.filter(isWritable);
  const early = columns.filter(({ term }) => term === 1);
  const column = world.pick(early.length > 0 && world.chance(0.85) ? early : columns);

  return { classId, grid, column, pupilId: world.pick([...grid.rows.keys()]) };
}

/** A value that may stand in a column. */
export function goodValue(world: MonkeyWorld, { cell }: Spot['column']): string {
  return world.pick(LEVELS[cell.id] ?? SCORES);
}

function valueFor(world: MonkeyWorld, { column }: Spot): string {
  return world.chance(0.15) ? world.pick(BAD) : goodValue(world, column);
}

/** True while the pupil of a cell is in that class. */
export function isHere(world: MonkeyWorld, { classId, pupilId }: Spot): boolean {
  return world.model.pupils.some((pupil) => pupil.id === pupilId && pupil.classId === classId);
}

/** Whether rules, time and orders open a column now, and to whom. */
export function stateOf(
  { model, now }: MonkeyWorld,
  { classId, grid, column }: Spot,
): ColumnState | undefined {
  const schoolClass = model.classes.find(({ id }) => id === classId);

  return schoolClass === undefined
    ? undefined
    : columnStates({ school: model, schoolClass, tabs: [grid.tab], now }).find(
        (entry) => entry.column.key === column.key,
      );
}

/** A cell people may write in now, or now and then any. */
function openSpot(world: MonkeyWorld): Spot {
  return anySpot(
    world,
    (spot) => (mayBeWritten(stateOf(world, spot)) && isHere(world, spot)) || world.chance(0.05),
  );
}

/** Who may write there, or now and then anybody. */
export function writerFor(world: MonkeyWorld, spot: Spot): string {
  const writers = world.chance(0.15) ? [] : (stateOf(world, spot)?.writers ?? []);

  return writers.length === 0 ? world.pick(TEACHERS) : world.pick(writers);
}

function cellOf({ classId, grid, column, pupilId }: Spot): CellName {
  return { classId, tabId: grid.tab.id, pupilId, key: column.key };
}

/** Edits a block that begins at a spot; remembers what the grid took. */
function editBlock(
  world: MonkeyWorld,
  spot: Spot,
  given: { by: string; kind: UserEdit['kind']; values: readonly (readonly string[])[] },
): ActEnd {
  const { grid, column, pupilId, classId } = spot;
  const startColumn = grid.tab.columns.indexOf(column);
  const startRow = grid.rows.get(pupilId) ?? 0;
  const range = {
    startRow,
    endRow: startRow + given.values.length,
    startColumn,
    endColumn: startColumn + (given.values[0]?.length ?? 0),
  };
  const { outcome } = world.school.workspace.runtime.edit(
    {
      spreadsheetId: world.bookId(classId),
      sheetId: grid.tab.sheetId,
      kind: given.kind,
      range,
      values: given.values,
    },
    given.by,
  );
  world.note(
    `${given.kind} ${given.by} ${classId} ${grid.tab.id} ${pupilId} ${column.key} ${JSON.stringify(given.values)}${outcome.accepted ? '' : ' – refused'}`,
  );

  if (!outcome.accepted) {
    return 'refused';
  }

  world.touched(given.by, world.bookId(classId));
  remember(world, spot, { by: given.by, range, values: given.values });

  return 'ok';
}

function remember(
  world: MonkeyWorld,
  { grid, classId }: Spot,
  edit: {
    readonly by: string;
    readonly range: UserEdit['range'];
    readonly values: readonly (readonly string[])[];
  },
): void {
  const idAt = new Map([...grid.rows].map(([id, row]) => [row, id]));

  edit.values.forEach((row, down) => {
    row.forEach((value, right) => {
      const pupilId = idAt.get(edit.range.startRow + down);
      const column = grid.tab.columns[edit.range.startColumn + right];

      if (pupilId !== undefined && column !== undefined && isWritable(column)) {
        world.edits.push({
          ...{ classId, tabId: grid.tab.id, pupilId, key: column.key },
          ...{ by: edit.by, at: world.now, value, isPerson: true },
        });
      }
    });
  });
}

function type(world: MonkeyWorld): ActEnd {
  const spot = openSpot(world);

  return editBlock(world, spot, {
    by: writerFor(world, spot),
    kind: 'type',
    values: [[valueFor(world, spot)]],
  });
}

function paste(world: MonkeyWorld): ActEnd {
  const spot = openSpot(world);
  const [first] = [...spot.grid.rows.keys()];
  const rows = world.pick([1, 2, spot.grid.rows.size]);
  const from = { ...spot, pupilId: first ?? spot.pupilId };
  const values = Array.from({ length: rows }, () => [valueFor(world, spot)]);

  return editBlock(world, from, { by: writerFor(world, spot), kind: 'paste', values });
}

/** Somebody fills every open column of their tab in one go, as before a deadline. */
function fill(world: MonkeyWorld): ActEnd {
  const spot = openSpot(world);
  const by = writerFor(world, spot);
  const open = spot.grid.tab.columns
    .filter(isWritable)
    .map((column) => ({ ...spot, column, pupilId: [...spot.grid.rows.keys()][0] ?? '' }))
    .filter((each) => mayBeWritten(stateOf(world, each)));
  const ends = open.map((each) =>
    editBlock(world, each, {
      by,
      kind: 'paste',
      values: Array.from({ length: spot.grid.rows.size }, () => [goodValue(world, each.column)]),
    }),
  );

  return ends.includes('ok') ? 'ok' : 'refused';
}

function clear(world: MonkeyWorld): ActEnd {
  const spot = openSpot(world);

  return editBlock(world, spot, { by: writerFor(world, spot), kind: 'clear', values: [['']] });
}

/** The school account's own hand, over the interface: it passes every protection. */
function foreignCell(world: MonkeyWorld): ActEnd {
  const spot = anySpot(world);
  const cell = cellOf(spot);
  const value = world.pick(['1', '10', '', 'Đ', 'x']);
  const status = world.batch(OWNER, world.bookId(spot.classId), [
    {
      updateCells: {
        start: {
          sheetId: spot.grid.tab.sheetId,
          rowIndex: spot.grid.rows.get(spot.pupilId) ?? 0,
          columnIndex: spot.grid.tab.columns.indexOf(spot.column),
        },
        rows: [{ values: [value === '' ? {} : { userEnteredValue: { stringValue: value } }] }],
        fields: 'userEnteredValue',
      },
    },
  ]);
  world.note(`foreign hand ${JSON.stringify(cell)} “${value}” ${status}`);

  if (status !== 200) {
    return 'refused';
  }

  world.edits.push({ ...cell, by: OWNER, at: world.now, value, isPerson: false });

  return 'ok';
}

const OWNER = 'so-diem@hoamai.edu.vn';

/** What happens in the grid itself. */
export const GRID_ACTS: readonly Act[] = [
  { name: 'type', weight: 30, run: type },
  { name: 'paste', weight: 8, run: paste },
  { name: 'fill', weight: 3, run: fill },
  { name: 'clear', weight: 4, run: clear },
  { name: 'foreign hand in a cell', weight: 4, run: foreignCell },
];
