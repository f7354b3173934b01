import fc from 'fast-check';
import { CONTROL_DESIGN } from '../../../src/authority/control-design';
import { isUnreadable } from '../../../src/kernel/table/cell-kind';
import { readRow, unreadableIn, writeRow } from '../../../src/kernel/table/table-row';
import { CELLS } from './cells';

/** Texts that stand in a cell: what the software writes, what it does not, and nothing. */
const texts = fc.oneof(
  fc.string(),
  fc.constantFrom('', 'ok', '1', '-7', '2026-09-05', '2026-02-31', '2026-09-05T07:00:00.000Z'),
  fc.constantFrom('{}', '[]', '"ok"', '{"6A1":["Trần A"]}', 'a; b', 'a,b;;', 'lock', 'principal'),
);

describe.each(CONTROL_DESIGN.tables.map((table) => [table.title, table] as const))(
  '%s',
  (_, table) => {
    const rows = fc.record(
      Object.fromEntries(
        Object.entries(table.columns).map(([field, { kind }]) => [field, CELLS[kind.name](kind)]),
      ),
    );
    const records = fc.record(
      Object.fromEntries(Object.keys(table.columns).map((field) => [field, texts])),
    );

    test('what is written is read again, value for value', () => {
      fc.assert(
        fc.property(rows, (row) => {
          expect(readRow(table, writeRow(table, row))).toEqual(row);
        }),
      );
    });

    test('whatever stands in a cell is read without throwing, and read the same once written again', () => {
      fc.assert(
        fc.property(records, (record) => {
          const row = readRow(table, record);

          expect(readRow(table, writeRow(table, row))).toEqual(row);
        }),
      );
    });

    test('a cell nobody can read keeps its text, and is named', () => {
      fc.assert(
        fc.property(records, (record) => {
          const row = readRow(table, record);
          const unreadable = Object.values(row).filter(isUnreadable);

          expect(unreadableIn(table, record).map(({ value }) => value)).toEqual(
            unreadable.map(({ unreadable: value }) => value),
          );
          Object.entries(row).forEach(([field, value]) => {
            if (isUnreadable(value)) {
              expect(writeRow(table, row)[field]).toBe(record[field]);
            }
          });
        }),
      );
    });

    test('a row of an older version, without its younger cells, is read: they are blank', () => {
      const row = readRow(table, {});

      expect(Object.values(writeRow(table, row)).join('')).toBe('');
      expect(unreadableIn(table, {})).toEqual([]);
    });
  },
);
