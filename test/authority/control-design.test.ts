import { CONTROL_DESIGN } from '../../src/authority/control-design';
import { fieldsOf } from '../../src/kernel/table/table';
import { sealedTables } from '../../src/school/sealed-tables';

const SCHOOL = { schoolName: 'THCS Hoa Mai', schoolYear: '2026-2027' };

test('the edition is that of the youngest table, column or first row, so that every school gets it', () => {
  const since = CONTROL_DESIGN.tables.flatMap((table) => [
    table.since,
    ...Object.values(table.columns).map((column) => column.since),
    ...(table.seeds?.(SCHOOL) ?? []).map((seed) => seed.since),
  ]);

  expect(CONTROL_DESIGN.edition).toBe(Math.max(...since));
});

test.each(CONTROL_DESIGN.tables.map((table) => [table.title, table] as const))(
  '%s: younger columns stand behind the older ones, for existing rows never move',
  (_, { columns }) => {
    const since = Object.values(columns).map((column) => column.since);

    expect(since).toEqual([...since].sort((a, b) => a - b));
  },
);

test('titles and sheet ids are each table’s own, and first rows have only its columns', () => {
  expect(new Set(CONTROL_DESIGN.tables.map(({ title }) => title)).size).toBe(
    CONTROL_DESIGN.tables.length,
  );
  expect(new Set(CONTROL_DESIGN.tables.map(({ sheetId }) => sheetId)).size).toBe(
    CONTROL_DESIGN.tables.length,
  );
  CONTROL_DESIGN.tables.forEach((table) => {
    (table.seeds?.(SCHOOL) ?? []).forEach(({ row }) => {
      expect(Object.keys(row)).toEqual(fieldsOf(table));
    });
  });
});

// First rows are written by the upgrade, past the seal: in a sealed table they would be taken for another hand's, put
// back as foreign, and written again by the next upgrade.
test('no table of which a sealed copy is kept starts with rows', () => {
  const seeded = CONTROL_DESIGN.tables.filter((table) => (table.seeds?.(SCHOOL) ?? []).length > 0);

  expect(seeded.length).toBeGreaterThan(0);
  expect(sealedTables(seeded).map(({ title }) => title)).toEqual([]);
});

test('no first row stands there twice, nor would an upgrade write it again', () => {
  CONTROL_DESIGN.tables.forEach((table) => {
    const ids = (table.seeds?.(SCHOOL) ?? []).map(({ row }) => row[fieldsOf(table)[0]!]);

    expect([table.title, new Set(ids).size]).toEqual([table.title, ids.length]);
  });
});
