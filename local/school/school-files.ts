import {
  currentYear,
  plainYear,
  readYears,
  YEARS_KEY,
  type Year,
} from '../../src/school/year/years';
import { AUTHORITY_PROJECT, type Workspace } from '../workspace';
import { SCHOOL } from './school-tables';

const SHEETS = 'https://sheets.googleapis.com/v4/spreadsheets';
const DRIVE = 'https://www.googleapis.com/drive/v3/files';
const SCOPES = [
  'https://www.googleapis.com/auth/spreadsheets',
  'https://www.googleapis.com/auth/drive',
];

/** A file of the school's Drive. */
export interface SchoolFile {
  readonly id: string;
  readonly name: string;
  readonly mimeType: string;
  readonly parents?: readonly string[];
  readonly sha256Checksum?: string;
}

/** The school's files as an account sees them over REST: for demonstrations, benchmarks and tests. */
export class SchoolFiles {
  constructor(
    private readonly workspace: Workspace,
    private readonly email: string = SCHOOL.owner,
    /** Cloud project of the client; a client of the person's own when absent. */
    private readonly project?: string,
  ) {}

  /** Id of the control workbook. */
  get control(): string {
    return this.year.controlId;
  }

  /** Id of the ledger. */
  get ledger(): string {
    return this.year.ledgerIds[0] ?? '';
  }

  /** Ids of every workbook of the ledger. */
  get ledgers(): readonly string[] {
    return this.year.ledgerIds;
  }

  /** Every school year. */
  get years(): readonly Year[] {
    return readYears(this.property(YEARS_KEY));
  }

  /** The school year in which work goes on, as `2026-2027`. */
  get schoolYear(): string {
    return this.year.schoolYear;
  }

  /** The year in which work goes on. */
  get year(): Year {
    return currentYear(this.years) ?? plainYear(SCHOOL.year);
  }

  /** Calls a REST API of the embedded Workspace. Answers status and body. */
  call(method: string, url: string, body?: unknown): { status: number; bytes: Buffer } {
    const token = this.workspace.tokens.issueAccessToken(this.email, SCOPES, this.project);
    const response = this.workspace.router.dispatch({
      method,
      url,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: Buffer.from(body === undefined ? '' : JSON.stringify(body)),
    });

    return { status: response.status, bytes: Buffer.from(response.body) };
  }

  /** Reads rows of texts as shown. */
  readRows(spreadsheetId: string, range: string): readonly (readonly string[])[] {
    const { values } = this.json<{ values?: string[][] }>(
      `${SHEETS}/${spreadsheetId}/values/${encodeURIComponent(range)}`,
    );

    return values ?? [];
  }

  /** Writes rows as they are, without reading them as a person's typing. */
  writeRows(spreadsheetId: string, range: string, rows: readonly (readonly string[])[]): void {
    const url = `${SHEETS}/${spreadsheetId}/values/${encodeURIComponent(range)}?valueInputOption=RAW`;
    const { status, bytes } = this.call('PUT', url, { range, values: rows });

    if (status !== 200) {
      throw new Error(`${range}: ${status} ${bytes.toString('utf8')}`);
    }
  }

  /** Reads what `fields` names of a spreadsheet. */
  spreadsheet(spreadsheetId: string, fields: string): GoogleAppsScript.Sheets.Schema.Spreadsheet {
    return this.json(`${SHEETS}/${spreadsheetId}?fields=${encodeURIComponent(fields)}`);
  }

  /** Files that answer a query of Drive. */
  list(q: string): readonly SchoolFile[] {
    const fields = 'files(id,name,mimeType,parents,sha256Checksum)';
    const { files } = this.json<{ files?: SchoolFile[] }>(
      `${DRIVE}?q=${encodeURIComponent(q)}&pageSize=1000&fields=${fields}`,
    );

    return files ?? [];
  }

  /** The bytes of a file. */
  download(fileId: string): Buffer {
    return this.call('GET', `${DRIVE}/${fileId}?alt=media`).bytes;
  }

  private property(key: string): string {
    const state = this.workspace.runtime.dump().properties as Readonly<
      Record<string, Readonly<Record<string, string>>>
    >;

    return state[`script|${AUTHORITY_PROJECT}`]?.[key] ?? '';
  }

  private json<Value>(url: string): Value {
    const { status, bytes } = this.call('GET', url);

    if (status !== 200) {
      throw new Error(`${url}: ${status} ${bytes.toString('utf8')}`);
    }

    return JSON.parse(bytes.toString('utf8')) as Value;
  }
}
