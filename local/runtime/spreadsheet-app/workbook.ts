import type { CellRange } from '../../kernel/user-edit';
import { cloudProjectOf } from '../execution/cloud-project';
import { NotEmulatedError, ScriptException } from '../execution/script-errors';
import type { ScriptHost } from '../execution/script-host';
import { NOT_EMULATED_STATUS } from '../url-fetch/constants';
import { columnCount, qualifiedA1, rowCount } from './a1';
import { INTERNAL_SCOPE, NO_ACCESS_MESSAGE, PROTECTED_MESSAGE, SHEETS_URL } from './constants';

/** A cell as the Sheets API gives it. */
export type CellData = GoogleAppsScript.Sheets.Schema.CellData;
/** One request of a `batchUpdate`. */
export type BatchRequest = GoogleAppsScript.Sheets.Schema.Request;
type SpreadsheetSchema = GoogleAppsScript.Sheets.Schema.Spreadsheet;
/** A tab as the Sheets API gives it. */
export type SheetSchema = GoogleAppsScript.Sheets.Schema.Sheet;
/** A protection as the Sheets API gives it. */
export type ProtectedRange = GoogleAppsScript.Sheets.Schema.ProtectedRange;

const STRUCTURE_FIELDS =
  'spreadsheetId,spreadsheetUrl,properties(title,locale,timeZone),sheets(properties(sheetId,title,index,hidden,gridProperties(rowCount,columnCount)))';
const CELL_FIELDS =
  'sheets(data(rowData(values(userEnteredValue,effectiveValue,formattedValue,userEnteredFormat(numberFormat),effectiveFormat(numberFormat),dataValidation,note))))';
const PROTECTION_FIELDS =
  'sheets(properties(sheetId),protectedRanges(range,warningOnly,requestingUserCanEdit,unprotectedRanges))';

/**
 * One workbook as one execution sees it, through the emulated Sheets API as the effective user, so that every rule and
 * error comes from there. Reads are kept until the execution writes; writes take effect at once (`flush` has nothing
 * to do). The structure (tabs, sizes) comes with the document and is not counted as a call.
 */
export class Workbook {
  private loaded: SpreadsheetSchema | null = null;
  private readonly read = new Map<string, unknown>();

  constructor(
    readonly host: ScriptHost,
    readonly id: string,
  ) {}

  structure(): SpreadsheetSchema {
    const query = `?fields=${encodeURIComponent(STRUCTURE_FIELDS)}`;
    const structure = this.loaded ?? this.send<SpreadsheetSchema>('GET', query);
    this.loaded = structure;
    return structure;
  }

  timeZone(): string {
    return this.structure().properties?.timeZone ?? 'Asia/Ho_Chi_Minh';
  }

  sheets(): readonly SheetSchema[] {
    return this.structure().sheets ?? [];
  }

  /** @throws ScriptException when the tab is gone. */
  sheet(sheetId: number): SheetSchema {
    const found = this.sheets().find((sheet) => sheet.properties?.sheetId === sheetId);
    if (!found) {
      throw new ScriptException(`Sheet ${sheetId} not found`);
    }
    return found;
  }

  title(sheetId: number): string {
    return this.sheet(sheetId).properties?.title ?? '';
  }

  /** The cells of a rectangle, row-major and complete; one call, kept. */
  cells(sheetId: number, range: CellRange): CellData[][] {
    const a1 = qualifiedA1(this.title(sheetId), range);
    const query = `?ranges=${encodeURIComponent(a1)}&includeGridData=true&fields=${encodeURIComponent(CELL_FIELDS)}`;
    const answer = this.kept<SpreadsheetSchema>('getRange', query);
    const rows = answer.sheets?.[0]?.data?.[0]?.rowData ?? [];
    return Array.from({ length: rowCount(range) }, (_, row) =>
      Array.from({ length: columnCount(range) }, (_, column) => rows[row]?.values?.[column] ?? {}),
    );
  }

  /** Displayed texts of a tab up to its last row and column with content. */
  contents(sheetId: number): readonly (readonly unknown[])[] {
    const title = `'${this.title(sheetId).replace(/'/g, "''")}'`;
    const answer = this.kept<{ values?: unknown[][] }>(
      'getDataRange',
      `/values/${encodeURIComponent(title)}`,
    );
    return answer.values ?? [];
  }

  /** Protections as the effective user may see them; one call, kept. */
  protections(sheetId: number): readonly ProtectedRange[] {
    const query = `?fields=${encodeURIComponent(PROTECTION_FIELDS)}`;
    const answer = this.kept<SpreadsheetSchema>('getProtections', query);
    const sheet = answer.sheets?.find((item) => item.properties?.sheetId === sheetId);
    return sheet?.protectedRanges ?? [];
  }

  /** Values as a user would type them (numbers and booleans as they are). */
  writeValues(sheetId: number, range: CellRange, values: readonly (readonly unknown[])[]): void {
    const a1 = encodeURIComponent(qualifiedA1(this.title(sheetId), range));
    this.write('setValues', () =>
      this.send('PUT', `/values/${a1}?valueInputOption=USER_ENTERED`, { values }),
    );
  }

  batchUpdate(operation: string, requests: readonly BatchRequest[]): void {
    this.write(operation, () => this.send('POST', ':batchUpdate', { requests }));
  }

  private kept<T>(operation: string, path: string): T {
    if (!this.read.has(path)) {
      const spec = { service: 'SpreadsheetApp', operation, latency: 'spreadsheetRead' } as const;
      this.read.set(
        path,
        this.host.execution.call(spec, () => this.send('GET', path)),
      );
    }
    return this.read.get(path) as T;
  }

  private write(operation: string, effect: () => unknown): void {
    const spec = { service: 'SpreadsheetApp', operation, latency: 'spreadsheetWrite' } as const;
    this.host.execution.call(spec, effect);
    this.read.clear();
  }

  private send<T>(method: string, path: string, body?: unknown): T {
    const { execution, shared } = this.host;
    const { tokens, dispatch } = shared.options;
    const token = tokens.issueAccessToken(
      execution.identity.effectiveUser,
      [INTERNAL_SCOPE],
      cloudProjectOf(execution.project),
    );
    const response = dispatch({
      method,
      url: `${SHEETS_URL}/${encodeURIComponent(this.id)}${path}`,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: Buffer.from(body === undefined ? '' : JSON.stringify(body)),
    });
    const text = Buffer.from(response.body).toString('utf8');
    if (response.status === NOT_EMULATED_STATUS) {
      throw new NotEmulatedError(`${method} ${path}: ${errorMessage(text)}`);
    }
    if (response.status >= 400) {
      throw asScriptException(response.status, text);
    }
    return JSON.parse(text) as T;
  }
}

/** The workbook of the execution's container, or another one. */
export function workbookOf(host: ScriptHost, id?: string): Workbook {
  const books = BOOKS.get(host) ?? new Map<string, Workbook>();
  BOOKS.set(host, books);
  const wanted = id ?? host.execution.request.container?.spreadsheetId ?? '';
  const book = books.get(wanted) ?? new Workbook(host, wanted);
  books.set(wanted, book);
  return book;
}

const BOOKS = new WeakMap<ScriptHost, Map<string, Workbook>>();

/** The API's error as `SpreadsheetApp` words it. */
function asScriptException(status: number, text: string): ScriptException {
  const message = errorMessage(text);
  if (message.includes(PROTECTED_MESSAGE)) {
    return new ScriptException(PROTECTED_MESSAGE);
  }
  if (status === 403 || status === 404) {
    return new ScriptException(NO_ACCESS_MESSAGE);
  }
  return new ScriptException(message.replace(/^Invalid (data|requests)\[\d+\](\.\w+)?: /, ''));
}

function errorMessage(text: string): string {
  try {
    return (JSON.parse(text) as { error: { message: string } }).error.message;
  } catch {
    return text;
  }
}
