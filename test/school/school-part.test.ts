import { CONTROL_DESIGN } from '../../src/authority/control-design';
import { fieldsOf, type RecordOf, type TableSchema } from '../../src/kernel/table/table';
import { additionsOf, type TableReader } from '../../src/school/school-part';

/** A table of one row with these cells, every other one blank. */
const reader =
  (rows: Readonly<Record<string, Readonly<Record<string, string>>>>): TableReader =>
  <Schema extends TableSchema>(schema: Schema) => {
    const cells = rows[schema.id];

    return (cells === undefined
      ? []
      : [
          Object.fromEntries(fieldsOf(schema).map((field) => [field, cells[field] ?? ''])),
        ]) as unknown as readonly RecordOf<Schema>[];
  };

test('orders, seals and corrections of capabilities come to the school, each from its own table', () => {
  const added = additionsOf(
    CONTROL_DESIGN.parts,
    reader({
      locks: { id: 'o1', kind: 'lock', classIds: '6A1', at: '2026-11-05T03:00:00.000Z' },
      requests: { id: 'r1', number: 'PĐN-001', state: 'applied', pupilId: 'HS01' },
    }),
  );

  expect(added.orders?.map(({ id, kind }) => `${id} ${kind}`)).toEqual(['o1 lock']);
  expect(added.corrections?.map(({ number }) => number)).toEqual(['PĐN-001']);
  expect(added.seals).toEqual([]);
});

test('a request that was not applied corrects nothing', () => {
  const all = reader({ requests: { id: 'r1', number: 'PĐN-001', state: 'open' } });

  expect(additionsOf(CONTROL_DESIGN.parts, all).corrections).toEqual([]);
});
