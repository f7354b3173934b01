import { fieldsOf, type TableSchema } from '../kernel/table/table';

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

function rowWords(schema: TableSchema, row: Row): string {
  const end = row.map((cell) => cell !== '').lastIndexOf(true) + 1;

  return fieldsOf(schema)
    .slice(0, end)
    .map((field, column) => (isPrivate(schema, field) ? '…' : shown(row[column])))
    .join(' | ');
}

/** The cells in which two rows differ, by their headers. */
function cellWords(schema: TableSchema, wanted: Row, found: Row): string {
  return fieldsOf(schema)
    .flatMap((field, column) => {
      const [before, now] = [wanted[column] ?? '', found[column] ?? ''];
      const header = schema.columns[field]?.header ?? field;
      const words = `${header}: “${shown(before)}” thành “${shown(now)}”`;

      if (before === now) {
        return [];
      }

      return [isPrivate(schema, field) ? `${header} đã khác` : words];
    })
    .join('; ');
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
function groupWords(
  schema: TableSchema,
  id: string,
  { wanted, found }: { readonly wanted: readonly Row[]; readonly found: readonly Row[] },
): readonly string[] {
  const name = `dòng “${shown(id)}”`;
  const removed = wanted
    .slice(found.length)
    .map((row) => `${name} bị xóa (${rowWords(schema, row)})`);
  const added = found
    .slice(wanted.length)
    .map((row) => `${name} được viết thêm (${rowWords(schema, row)})`);
  const changed = wanted.slice(0, found.length).flatMap((row, position) => {
    const words = cellWords(schema, row, found[position] ?? []);

    return words === '' ? [] : [`${name} bị sửa, ${words}`];
  });

  return [...removed, ...added, ...changed];
}

/**
 * What differs between the rows of a table as the software wrote them and as they are found, in words for people, a line
 * a row; empty = nothing. Rows are known by their first cell; where they only stand elsewhere, that is said in one line.
 */
export function rowDifferences(
  schema: TableSchema,
  wanted: readonly Row[],
  found: readonly Row[],
): readonly string[] {
  const [before, now] = [byId(wanted), byId(found)];
  const ids = [...new Set([...before.keys(), ...now.keys()])];
  const lines = ids.flatMap((id) =>
    groupWords(schema, id, { wanted: before.get(id) ?? [], found: now.get(id) ?? [] }),
  );
  const all = lines.length > 0 ? lines : ['các dòng bị đổi chỗ'];

  return all.map((line) => `“${schema.title}”: ${line}`);
}
