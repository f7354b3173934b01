import { AppError } from '../../kernel/app-error';
import type { TableSchema } from '../../kernel/table/table';
import { SEALS } from '../../school/tables/seals-table';
import { SELF_CHECKS } from '../../school/tables/self-checks-table';
import { run } from '../../workspace/call';
import { batchUpdate, getSpreadsheet, type Spreadsheet } from '../../workspace/sheets-calls';
import type { AuthorityContext } from '../authority-context';
import {
  missingColumns,
  missingRows,
  type TableNow,
  tableRequests,
} from '../making/control-requests';
import type { Configuration } from '../state/configuration';
import { forgetSeal } from '../state/control-guard';

/** Script property: the control workbook, the edition of its tables (`e7`) and the tables that were made in it. */
const MADE_KEY = 'CONTROL_MADE';

/** What is known of how a control workbook was made. */
interface Made {
  /** 1 where nothing is known: then rows of every later edition are looked for. */
  readonly edition: number;
  readonly sheets: readonly number[];
}

function madeIn(context: AuthorityContext, controlId: string): Made {
  const [id, ...words] = (context.properties.get(MADE_KEY) ?? '').split(' ');
  const known = id === controlId ? words : [];
  const edition = known.map((word) => /^e(\d+)$/.exec(word)?.[1]).find(Boolean);

  return {
    edition: Number(edition ?? 1),
    sheets: known.filter((word) => /^\d+$/.test(word)).map(Number),
  };
}

function rememberMade(context: AuthorityContext, controlId: string): void {
  const { tables, edition } = context.controlDesign;
  const sheets = tables.map(({ sheetId }) => sheetId);
  const text = [controlId, `e${edition}`, ...sheets].join(' ');

  if (context.properties.get(MADE_KEY) !== text) {
    context.properties.set(MADE_KEY, text);
  }
}

/** True while the control workbook is one of an earlier edition. Known from a property: it costs no call. */
export function isOlderControl(context: AuthorityContext, controlId: string): boolean {
  return madeIn(context, controlId).edition < context.controlDesign.edition;
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

/**
 * Adds the tables, columns, header cells and first rows a newer version of the software has to a control workbook that was made
 * before it. Doing it again changes nothing. Answers the titles of the tables added.
 * @throws AppError CONTROL_INCOMPLETE naming a table that was deleted: it must be restored, not made anew.
 */
export function upgradeControl(
  context: AuthorityContext,
  configuration: Configuration,
): readonly string[] {
  const { controlId } = configuration;
  const { tables } = context.controlDesign;
  const there = tablesNow(run(context.http, getSpreadsheet(controlId, FIELDS)));
  const missing = tables.filter(({ sheetId }) => !there.has(sheetId));
  const made = madeIn(context, controlId);
  refuseDeleted(missing, made.sheets);

  const requests = [
    ...missing.flatMap((schema, position) =>
      tableRequests(schema, there.size + position, configuration),
    ),
    ...tables.flatMap((schema) => {
      const now = there.get(schema.sheetId);

      return now === undefined
        ? []
        : [
            ...missingColumns(schema, now),
            ...missingRows(schema, now, { school: configuration, edition: made.edition }),
          ];
    }),
  ];

  if (missing.includes(SEALS)) {
    forgetSeal(context);
  }

  if (requests.length > 0) {
    run(context.http, batchUpdate(controlId, requests));
  }

  rememberMade(context, controlId);

  return missing.map(({ title }) => title);
}
