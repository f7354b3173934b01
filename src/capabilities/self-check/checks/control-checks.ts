import { upgradeControl } from '../../../engine/upgrade/upgrade-control';
import { AppError } from '../../../kernel/app-error';
import { headersOf, type TableSchema } from '../../../kernel/table/table';
import { run, runAll } from '../../../workspace/call';
import { getSpreadsheet, type Spreadsheet } from '../../../workspace/sheets-calls';
import type { Bench, SheetSettings } from '../bench';
import { type Check, type Finding, passWithout } from '../finding';
import { ZONES } from './account-checks';

const LOCALE = /^vi(_VN)?$/;
const TABLE_FIELDS = 'sheets(properties(sheetId),data(rowData(values(formattedValue))))';

function headerFaults(spreadsheet: Spreadsheet, schema: TableSchema): readonly string[] {
  const sheet = spreadsheet.sheets?.find(
    ({ properties }) => properties?.sheetId === schema.sheetId,
  );

  if (sheet === undefined) {
    return [`thiếu trang “${schema.title}”`];
  }

  const cells = sheet.data?.[0]?.rowData?.[0]?.values ?? [];

  return headersOf(schema).flatMap((header, column) => {
    const found = cells[column]?.formattedValue ?? '';

    return found === header ? [] : [`${schema.title}: “${header}” → “${found}”`];
  });
}

function controlTables({ context, configuration }: Bench): Finding {
  upgradeControl(context, configuration);
  const spreadsheet = run(context.http, getSpreadsheet(configuration.controlId, TABLE_FIELDS));

  return passWithout(
    context.controlDesign.tables.flatMap((schema) => headerFaults(spreadsheet, schema)),
  );
}

function zoneFaults(name: string, settings: SheetSettings): readonly string[] {
  const { locale = '', timeZone = '' } = settings;

  return LOCALE.test(locale) && ZONES.includes(timeZone) ? [] : [`${name}: ${locale}, ${timeZone}`];
}

function bookZones({ context, configuration, books }: Bench): Finding {
  const { controlId, ledgerIds } = configuration;
  const [control, ...ledgers] = runAll(
    context.http,
    [controlId, ...ledgerIds].map((id) => getSpreadsheet(id, 'properties(locale,timeZone)')),
  );
  const faults = books().flatMap(({ schoolClass, seen }) =>
    seen instanceof AppError ? [] : zoneFaults(schoolClass.id, seen.properties),
  );

  return passWithout([
    ...zoneFaults('Sổ quản trị', control?.properties ?? {}),
    ...ledgers.flatMap(({ properties = {} }, at) =>
      zoneFaults(at === 0 ? 'Sổ cái' : `Sổ cái (${at + 1})`, properties),
    ),
    ...faults,
  ]);
}

/** The workbooks the school works with, as files. */
export const CONTROL_CHECKS: readonly Check[] = [
  { id: 'controlTables', run: controlTables },
  { id: 'bookZones', run: bookZones },
];
