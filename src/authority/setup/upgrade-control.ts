import { AppError } from '../../domain/app-error';
import { CONTROL_TABLES } from '../../domain/control/tables/control-tables';
import { SELF_CHECKS } from '../../domain/control/tables/self-checks-table';
import type { TableSchema } from '../../domain/table/table';
import type { AuthorityContext } from '../authority-context';
import type { Configuration } from '../state/configuration';
import { run } from '../workspace/call';
import { batchUpdate, getSpreadsheet, type Spreadsheet } from '../workspace/sheets-calls';
import { missingColumns, type TableNow, tableRequests } from './control-requests';

/** Script property: the control workbook and the tables that were made in it. */
const MADE_KEY = 'CONTROL_MADE';

function madeIn(context: AuthorityContext, controlId: string): readonly number[] {
  const [id, ...sheets] = (context.properties.get(MADE_KEY) ?? '').split(' ');

  return id === controlId ? sheets.map(Number) : [];
}

function rememberMade(context: AuthorityContext, controlId: string): void {
  const text = [controlId, ...CONTROL_TABLES.map(({ sheetId }) => sheetId)].join(' ');

  if (context.properties.get(MADE_KEY) !== text) {
    context.properties.set(MADE_KEY, text);
  }
}

/** A table that was there and is gone took the school's records with it: an empty one in its place would hide that. */
function refuseDeleted(missing: readonly TableSchema[], made: readonly number[]): void {
  const deleted = missing.filter(
    ({ sheetId }) => made.includes(sheetId) && sheetId !== SELF_CHECKS.sheetId,
  );

  if (deleted.length > 0) {
    throw new AppError('CONTROL_INCOMPLETE', {
      tab: deleted.map(({ title }) => title).join('”, “'),
    });
  }
}

const FIELDS =
  'sheets(properties(sheetId,gridProperties(rowCount,columnCount)),data(rowData(values(formattedValue))))';

/** The tabs of the workbook by sheet id. */
function tablesNow({ sheets }: Spreadsheet): ReadonlyMap<number, TableNow> {
  return new Map(
    (sheets ?? []).map(({ properties, data }) => [
      properties?.sheetId ?? 0,
      {
        columns: properties?.gridProperties?.columnCount ?? 0,
        rows: properties?.gridProperties?.rowCount ?? 0,
        headers: (data?.[0]?.rowData?.[0]?.values ?? []).map(
          ({ formattedValue }) => formattedValue ?? '',
        ),
      },
    ]),
  );
}

/**
 * Adds the tables, columns and header cells a newer version of the software has to a control workbook that was made
 * before it. Doing it again changes nothing. Answers the titles of the tables added.
 * @throws AppError CONTROL_INCOMPLETE naming a table that was deleted: it must be restored, not made anew.
 */
export function upgradeControl(
  context: AuthorityContext,
  configuration: Configuration,
): readonly string[] {
  const { controlId } = configuration;
  const there = tablesNow(run(context.http, getSpreadsheet(controlId, FIELDS)));
  const missing = CONTROL_TABLES.filter(({ sheetId }) => !there.has(sheetId));
  refuseDeleted(missing, madeIn(context, controlId));

  const requests = [
    ...missing.flatMap((schema, position) =>
      tableRequests(schema, there.size + position, configuration),
    ),
    ...CONTROL_TABLES.flatMap((schema) => {
      const now = there.get(schema.sheetId);

      return now === undefined ? [] : missingColumns(schema, now);
    }),
  ];

  if (requests.length > 0) {
    run(context.http, batchUpdate(controlId, requests));
  }

  rememberMade(context, controlId);

  return missing.map(({ title }) => title);
}
