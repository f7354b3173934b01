import { AppError } from '../../kernel/app-error';
import type { TableSchema } from '../../kernel/table/table';
import { sealedTables } from '../../school/sealed-tables';
import { SEALS } from '../../school/tables/seals-table';
import { SELF_CHECKS } from '../../school/tables/self-checks-table';
import { run } from '../../workspace/call';
import {
  batchUpdate,
  getSpreadsheet,
  type SheetRequest,
  type Spreadsheet,
} from '../../workspace/sheets-calls';
import type { AuthorityContext } from '../authority-context';
import {
  missingColumns,
  missingRows,
  type TableNow,
  tableRequests,
} from '../making/control-requests';
import type { Configuration } from '../state/configuration';
import { forgetSeal } from '../state/control-guard';
import { type ControlOfYear, madeIn, rememberMade } from '../state/control-made';

/** True while the control workbook is one of an earlier edition. Known from a property: it costs no call. */
export function isOlderControl(context: AuthorityContext, control: ControlOfYear): boolean {
  return madeIn(context.properties, control).edition < context.controlDesign.edition;
}

/** A table that was there and is gone took the school's records with it: an empty one in its place would hide that. */
function isDeleted({ sheetId }: TableSchema, made: readonly number[]): boolean {
  return made.includes(sheetId) && sheetId !== SELF_CHECKS.sheetId;
}

/** What only the software writes is refilled from its sealed copy where control is opened; the rest a person restores. */
function refuseDeleted(deleted: readonly TableSchema[], tables: readonly TableSchema[]): void {
  const lost = deleted.filter((schema) => !sealedTables(tables).includes(schema));

  if (lost.length > 0) {
    throw new AppError('CONTROL_INCOMPLETE', { tab: lost.map(({ title }) => title).join('”, “') });
  }
}

const FIELDS =
  'sheets(properties(sheetId,gridProperties(rowCount,columnCount)),data(rowData(values(formattedValue))))';

type Sheet = NonNullable<Spreadsheet['sheets']>[number];

function tableNow({ properties, data }: Sheet): TableNow {
  const [headers = [], ...rows] = (data?.[0]?.rowData ?? []).map(({ values }) =>
    (values ?? []).map(({ formattedValue }) => formattedValue ?? ''),
  );
  const used = rows.map((row) => row.some((text) => text !== '')).lastIndexOf(true) + 1;

  return {
    columns: properties?.gridProperties?.columnCount ?? 0,
    rows: properties?.gridProperties?.rowCount ?? 0,
    headers,
    ids: rows.slice(0, used).map(([id = '']) => id),
  };
}

/** The tabs of the workbook by sheet id. */
function tablesNow({ sheets }: Spreadsheet): ReadonlyMap<number, TableNow> {
  return new Map((sheets ?? []).map((sheet) => [sheet.properties?.sheetId ?? 0, tableNow(sheet)]));
}

/** What the tables that are there lack of what younger editions brought. */
function lacking(
  tables: readonly TableSchema[],
  there: ReadonlyMap<number, TableNow>,
  by: Parameters<typeof missingRows>[2],
): readonly SheetRequest[] {
  return tables.flatMap((schema) => {
    const now = there.get(schema.sheetId);

    return now === undefined
      ? []
      : [...missingColumns(schema, now), ...missingRows(schema, now, by)];
  });
}

/**
 * Adds the tables, columns, header cells and first rows a newer version of the software has to a control workbook that was made
 * before it. Doing it again changes nothing. Answers the titles of the tables added.
 * @throws AppError CONTROL_INCOMPLETE naming a table that was deleted and of which no sealed copy is kept: it must be
 * restored, not made anew.
 */
export function upgradeControl(
  context: AuthorityContext,
  configuration: Configuration,
): readonly string[] {
  const { controlId } = configuration;
  const { tables } = context.controlDesign;
  const there = tablesNow(run(context.http, getSpreadsheet(controlId, FIELDS)));
  const gone = tables.filter(({ sheetId }) => !there.has(sheetId));
  const made = madeIn(context.properties, configuration);
  const deleted = gone.filter((schema) => isDeleted(schema, made.sheets));
  const missing = gone.filter((schema) => !deleted.includes(schema));
  refuseDeleted(deleted, tables);

  const requests = [
    ...missing.flatMap((schema, position) =>
      tableRequests(schema, there.size + position, configuration),
    ),
    ...lacking(tables, there, { school: configuration, edition: made.edition }),
  ];

  if (missing.includes(SEALS)) {
    forgetSeal(context, configuration);
  }

  if (requests.length > 0) {
    run(context.http, batchUpdate(controlId, requests));
  }

  rememberMade(context, configuration);

  return missing.map(({ title }) => title);
}
