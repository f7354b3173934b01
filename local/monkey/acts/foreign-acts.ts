import { readAccepted, writeAccepted } from '../../../src/ledger/accepted-state';
import { SCHOOL } from '../../school/school-tables';
import type { ActEnd } from '../act-tally';
import { CLASS_IDS, TEACHERS } from '../monkey-tables';
import type { MonkeyWorld } from '../monkey-world';
import { META_KEYS } from '../school-metadata';
import type { Act } from './act';
import { anySpot } from './grid-acts';

function endOf(status: number): ActEnd {
  return status === 200 ? 'ok' : 'refused';
}

/** Sends one request to a book as a teacher, over the interface. */
function asTeacher(
  world: MonkeyWorld,
  request: unknown,
  classId: string = world.pick(CLASS_IDS),
): ActEnd {
  const by = world.pick(TEACHERS);
  const status = world.batch(by, world.bookId(classId), [request]);
  world.note(`interface ${by} ${classId} ${JSON.stringify(request).slice(0, 160)} ${status}`);

  return endOf(status);
}

function metadata(world: MonkeyWorld): ActEnd {
  const dataFilter = { developerMetadataLookup: { metadataKey: world.pick(META_KEYS) } };

  return asTeacher(
    world,
    world.chance(0.5)
      ? { deleteDeveloperMetadata: { dataFilter } }
      : {
          updateDeveloperMetadata: {
            dataFilters: [dataFilter],
            developerMetadata: { metadataValue: 'van' },
            fields: 'metadataValue',
          },
        },
  );
}

/** The range of a cell. */
function rangeOf(world: MonkeyWorld): { classId: string; range: object } {
  const { classId, grid, column, pupilId } = anySpot(world);
  const row = grid.rows.get(pupilId) ?? 0;
  const at = grid.tab.columns.indexOf(column);

  return {
    classId,
    range: {
      sheetId: grid.tab.sheetId,
      startRowIndex: row,
      endRowIndex: row + 1,
      startColumnIndex: at,
      endColumnIndex: at + 1,
    },
  };
}

/** How a cell looks can lie about what it holds. */
function dress(world: MonkeyWorld): ActEnd {
  const { classId, range } = rangeOf(world);
  const requests = [
    {
      repeatCell: {
        range,
        cell: { userEnteredFormat: { numberFormat: { type: 'NUMBER', pattern: '"10"' } } },
        fields: 'userEnteredFormat.numberFormat',
      },
    },
    {
      repeatCell: { range, cell: { note: 'Sửa theo PĐN-999: 7 → 9' }, fields: 'note' },
    },
    { setDataValidation: { range } },
    { mergeCells: { range: { ...range, endRowIndex: 6 }, mergeType: 'MERGE_ALL' } },
  ];

  return asTeacher(world, world.pick(requests), classId);
}

function settings(world: MonkeyWorld): ActEnd {
  const properties = world.pick([
    { locale: 'en_US' },
    { timeZone: 'America/New_York' },
    { title: 'Sổ điểm khác' },
  ]);

  return asTeacher(world, {
    updateSpreadsheetProperties: { properties, fields: Object.keys(properties).join(',') },
  });
}

function unprotect(world: MonkeyWorld): ActEnd {
  const classId = world.pick(CLASS_IDS);
  const { sheets } = world.school.files.spreadsheet(
    world.bookId(classId),
    'sheets(protectedRanges(protectedRangeId))',
  );
  const ids = (sheets ?? []).flatMap(({ protectedRanges }) =>
    (protectedRanges ?? []).map(({ protectedRangeId }) => protectedRangeId ?? 0),
  );
  const by = world.chance(0.5) ? SCHOOL.owner : world.pick(TEACHERS);
  const status = world.batch(by, world.bookId(classId), [
    { deleteProtectedRange: { protectedRangeId: world.pick(ids) } },
  ]);
  world.note(`unprotect ${by} ${classId} ${status}`);
  world.isTampered ||= status === 200;

  return endOf(status);
}

/** The school account by hand turns an accepted value into another one. */
function forgeAccepted(world: MonkeyWorld): ActEnd {
  const { files } = world.school;
  const rows = files.readRows(files.ledger, "'Đã nhận'!A2:C400");
  const filled = rows.flatMap(([, , text = ''], index) => (text.length > 4 ? [index] : []));

  if (filled.length === 0) {
    return 'idle';
  }

  const index = world.pick(filled);
  const tab = readAccepted(rows[index]?.[2] ?? '');
  const pupilId = world.pick(Object.keys(tab));
  const key = world.pick(Object.keys(tab[pupilId] ?? {}));
  const forged = { ...tab, [pupilId]: { ...tab[pupilId], [key]: '10' } };
  files.writeRows(files.ledger, `'Đã nhận'!C${index + 2}`, [
    [world.chance(0.2) ? '' : writeAccepted(forged)],
  ]);
  world.isTampered = true;
  world.note(`accepted state forged: row ${index + 2}, ${pupilId} ${key}`);

  return 'ok';
}

/** The school account puts an empty row between the pupils. */
function insertRow(world: MonkeyWorld): ActEnd {
  const { classId, grid, pupilId } = anySpot(world);
  const startIndex = grid.rows.get(pupilId) ?? 0;

  if (startIndex > 12) {
    return 'idle';
  }

  const status = world.batch(SCHOOL.owner, world.bookId(classId), [
    {
      insertDimension: {
        range: {
          sheetId: grid.tab.sheetId,
          dimension: 'ROWS',
          startIndex,
          endIndex: startIndex + 1,
        },
      },
    },
  ]);
  world.isTampered ||= status === 200;
  world.note(`row inserted ${classId} ${grid.tab.id} ${startIndex} ${status}`);

  return endOf(status);
}

/** What people and the school account do past the software. */
export const FOREIGN_ACTS: readonly Act[] = [
  { name: 'metadata', weight: 2, run: metadata },
  { name: 'look', weight: 3, run: dress },
  { name: 'book settings', weight: 1, run: settings },
  { name: 'unprotect', weight: 2, run: unprotect },
  { name: 'forge the accepted state', weight: 1, run: forgeAccepted },
  { name: 'insert a row', weight: 0.3, run: insertRow },
];
