import { UserDirectory } from '../../../local/accounts/user-directory';
import { DriveService } from '../../../local/drive/drive-service';
import { frozenClock } from '../../../local/kernel/clock';
import type { SpreadsheetContents } from '../../../local/kernel/file-types';
import type { WorkspaceParts } from '../../../local/persistence/persistable';
import { WorkbookItems } from '../../../local/persistence/workbook-items';
import { SheetsService } from '../../../local/sheets/sheets-service';

/** Accounts, Drive and Sheets wired as in the Workspace, with the parts that a folder keeps. */
export function realParts() {
  const clock = frozenClock(Date.UTC(2026, 9, 5, 1));
  const users = new UserDirectory();
  const drive: DriveService = new DriveService({
    clock,
    accounts: users,
    contents: (): SpreadsheetContents => sheets,
  });
  const sheets: SheetsService = new SheetsService({ access: drive, clock });
  const parts: WorkspaceParts = {
    states: { accounts: users, drive },
    items: { workbooks: new WorkbookItems(sheets) },
    blobs: drive,
  };
  const call = (actor: string, line: string, body?: unknown, headers = {}) => {
    const [method = '', url = ''] = line.split(' ');
    const bytes = Buffer.isBuffer(body) ? body : Buffer.from(JSON.stringify(body ?? {}));
    const request = { method, url, headers, body: bytes, actor: { email: actor } };
    const response = url.includes('sheets.') ? sheets.handle(request) : drive.handle(request);
    const text = Buffer.from(response.body).toString('utf8');
    if (response.status !== 200) {
      throw new Error(`${line}: ${response.status} ${text}`);
    }

    return JSON.parse(text);
  };
  return { users, drive, sheets, parts, call };
}
