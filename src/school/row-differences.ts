import { fieldsOf, type TableSchema } from '../kernel/table/table';
import { type Said, said } from '../kernel/words/said';
import type { ControlSaying } from './words/control-words';

type Row = readonly string[];

/** Characters of a cell that are named. */
const SHOWN = 200;
/** Table id → fields that stand in control alone, never in ledger or mail. */
const PRIVATE: Readonly<Record<string, readonly string[]>> = {
  pupils: ['phone', 'personalId', 'ministryId'],
  pupilChanges: ['record'],
  jobs: ['payload'],
};

function shown(cell = ''): string {
  return cell.length > SHOWN ? `${cell.slice(0, SHOWN)}…` : cell;
}

function isPrivate({ id }: TableSchema, field: string): boolean {
  return PRIVATE[id]?.includes(field) === true;
}

/** The cells of a row to the last that is not blank; `…` where nobody may read one. */
function rowCells(schema: TableSchema, row: Row): readonly string[] {
  const end = row.map((cell) => cell !== '').lastIndexOf(true) + 1;

  return fieldsOf(schema)
    .slice(0, end)
    .map((field, column) => (isPrivate(schema, field) ? '…' : shown(row[column])));
}

/** The cells in which two rows differ, by their headers. */
function changedCells(schema: TableSchema, wanted: Row, found: Row): readonly Said[] {
  return fieldsOf(schema).flatMap((field, at) => {
    const [before, after] = [wanted[at] ?? '', found[at] ?? ''];
    const column = schema.columns[field]?.header ?? field;

    if (before === after) {
      return [];
    }

    return [
      isPrivate(schema, field)
        ? said<ControlSaying>('cell.private', { column })
        : said<ControlSaying>('cell.changed', {
            column,
            before: shown(before),
            after: shown(after),
          }),
    ];
  });
}

function byId(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();

  rows
    .filter((row) => row.some((cell) => cell !== ''))
    .forEach((row) => {
      groups.set(row[0] ?? '', [...(groups.get(row[0] ?? '') ?? []), row]);
    });

  return groups;
}

/** What became of the rows of one id. */
function groupSaid(
  schema: TableSchema,
  id: string,
  { wanted, found }: { readonly wanted: readonly Row[]; readonly found: readonly Row[] },
): readonly Said[] {
  const about = { table: schema.title, row: shown(id) };
  const removed = wanted
    .slice(found.length)
    .map((row) => said<ControlSaying>('rows.removed', { ...about, cells: rowCells(schema, row) }));
  const added = found
    .slice(wanted.length)
    .map((row) => said<ControlSaying>('rows.added', { ...about, cells: rowCells(schema, row) }));
  const changed = wanted.slice(0, found.length).flatMap((row, position) => {
    const changes = changedCells(schema, row, found[position] ?? []);

    return changes.length === 0 ? [] : [said<ControlSaying>('rows.changed', { ...about, changes })];
  });

  return [...removed, ...added, ...changed];
}

/**
 * What differs between the rows of a table as the software wrote them and as they are found, one
 * saying a row; empty = nothing. Rows are known by their first cell; where they only stand elsewhere, that is said once.
 */
export function rowDifferences(
  schema: TableSchema,
  wanted: readonly Row[],
  found: readonly Row[],
): readonly Said[] {
  const [before, now] = [byId(wanted), byId(found)];
  const ids = [...new Set([...before.keys(), ...now.keys()])];
  const lines = ids.flatMap((id) =>
    groupSaid(schema, id, { wanted: before.get(id) ?? [], found: now.get(id) ?? [] }),
  );

  return lines.length > 0 ? lines : [said<ControlSaying>('rows.order', { table: schema.title })];
}
