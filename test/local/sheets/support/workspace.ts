import { type Clock, frozenClock } from '../../../../local/kernel/clock';
import type { FileRole } from '../../../../local/kernel/file-types';
import { SheetsService } from '../../../../local/sheets/sheets-service';
import type { SheetsFileAccess } from '../../../../local/sheets/workbook-store';

export const OWNER = 'so@truong.edu.vn';
export const TEACHER = 'gv1@truong.edu.vn';
export const OTHER_TEACHER = 'gv2@truong.edu.vn';
export const READER = 'thanhtra@truong.edu.vn';
export const STRANGER = 'ai@noikhac.vn';

/** A Drive of one folder, kept in memory, that remembers what Sheets told it. */
export class TestDrive implements SheetsFileAccess {
  readonly roles = new Map<string, Map<string, FileRole>>();
  readonly titles = new Map<string, string>();
  readonly touched: string[] = [];
  readonly restricted = new Set<string>();

  share(fileId: string, email: string, role: FileRole): void {
    const roles = this.roles.get(fileId) ?? new Map<string, FileRole>();
    roles.set(email, role);
    this.roles.set(fileId, roles);
  }

  roleOf(fileId: string, email: string | null): FileRole | null {
    return email === null ? null : (this.roles.get(fileId)?.get(email) ?? null);
  }

  exists(fileId: string): boolean {
    return this.roles.has(fileId);
  }

  ownerOf(fileId: string): string {
    return this.editorsOf(fileId).find((email) => this.roleOf(fileId, email) === 'owner') ?? '';
  }

  editorsOf(fileId: string): readonly string[] {
    return [...(this.roles.get(fileId) ?? [])]
      .filter(([, role]) => role === 'owner' || role === 'writer')
      .map(([email]) => email);
  }

  isContentRestricted(fileId: string): boolean {
    return this.restricted.has(fileId);
  }

  createSpreadsheetFile(title: string, owner: string): string {
    const id = `tep-${this.roles.size + 1}`;
    this.share(id, owner, 'owner');
    this.titles.set(id, title);

    return id;
  }

  renameFile(fileId: string, title: string): void {
    this.titles.set(fileId, title);
  }

  touch(fileId: string, actor: string): void {
    this.touched.push(`${fileId} ${actor}`);
  }
}

export interface Answer {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into JSON of many shapes
  readonly body: any;
}

/** The service with a test Drive and a frozen clock (1 October 2026). */
export class TestWorkspace {
  readonly clock: Clock = frozenClock(Date.UTC(2026, 9, 1));
  readonly drive = new TestDrive();
  readonly sheets = new SheetsService({ access: this.drive, clock: this.clock });

  /** The Cloud project of the client in use. */
  project = 'a-project';

  call(method: string, path: string, body?: unknown, actor: string | null = OWNER): Answer {
    const response = this.sheets.handle({
      method,
      url: `https://sheets.googleapis.com/v4/spreadsheets${path}`,
      headers: {},
      body: new TextEncoder().encode(body === undefined ? '' : JSON.stringify(body)),
      actor: { email: actor, project: this.project },
    });

    return { status: response.status, body: JSON.parse(new TextDecoder().decode(response.body)) };
  }

  /** Makes a workbook shared with two teachers (writers) and a reader; returns its id. */
  create(body: GoogleAppsScript.Sheets.Schema.Spreadsheet = {}): string {
    const answer = this.call('POST', '', { properties: { title: 'Sổ điểm' }, ...body });

    if (answer.status !== 200) {
      throw new Error(JSON.stringify(answer.body));
    }

    const id: string = answer.body.spreadsheetId;
    this.drive.share(id, TEACHER, 'writer');
    this.drive.share(id, OTHER_TEACHER, 'writer');
    this.drive.share(id, READER, 'reader');

    return id;
  }

  batch(
    id: string,
    requests: readonly GoogleAppsScript.Sheets.Schema.Request[],
    actor: string | null = OWNER,
  ): Answer {
    return this.call('POST', `/${id}:batchUpdate`, { requests }, actor);
  }

  /** Like {@link batch}, but fails the test when refused. */
  must(id: string, ...requests: GoogleAppsScript.Sheets.Schema.Request[]): Answer {
    const answer = this.batch(id, requests);

    if (answer.status !== 200) {
      throw new Error(JSON.stringify(answer.body));
    }

    return answer;
  }

  put(
    id: string,
    range: string,
    values: unknown[][],
    actor: string = OWNER,
    option = 'RAW',
  ): Answer {
    return this.call(
      'PUT',
      `/${id}/values/${encodeURIComponent(range)}?valueInputOption=${option}`,
      { values },
      actor,
    );
  }

  /** Types as a person would, through USER_ENTERED. */
  enter(id: string, range: string, values: unknown[][], actor: string = OWNER): Answer {
    return this.put(id, range, values, actor, 'USER_ENTERED');
  }

  /** Values of a range, or [] where all is empty. */
  values(id: string, range: string, render = 'FORMATTED_VALUE'): unknown[][] {
    const query = `valueRenderOption=${render}`;
    const answer = this.call('GET', `/${id}/values/${encodeURIComponent(range)}?${query}`);

    if (answer.status !== 200) {
      throw new Error(JSON.stringify(answer.body));
    }

    return answer.body.values ?? [];
  }

  get(id: string, query = '', actor: string | null = OWNER): Answer {
    return this.call('GET', `/${id}${query === '' ? '' : `?${query}`}`, undefined, actor);
  }
}
