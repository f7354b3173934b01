import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UserDirectory } from '../../../local/accounts/user-directory';
import { DriveService } from '../../../local/drive/drive-service';
import type { SpreadsheetContents } from '../../../local/kernel/file-types';
import type { RestRequest } from '../../../local/kernel/rest-service';
import { PageServer } from '../../../local/page-server/page-server';
import { SheetsService } from '../../../local/sheets/sheets-service';
import { OFFICE, STRANGER, StandInWorkspace, TEACHER } from './stand-in-workspace';

/** The page's server on the real embedded Drive and Sheets: what the page reads is what those services answer. */
const base = new StandInWorkspace();
const users = new UserDirectory();
users.add({ email: OFFICE, name: 'Lê Văn Thư' });
users.add({ email: TEACHER, name: 'Trần Thị Lan' });
users.add({ email: STRANGER, name: 'Người Lạ' });
const drive: DriveService = new DriveService({
  clock: base.clock,
  accounts: users,
  contents: (): SpreadsheetContents => sheets,
});
const sheets: SheetsService = new SheetsService({ access: drive, clock: base.clock });

const dispatch = (request: RestRequest) =>
  drive.owns(new URL(request.url)) ? drive.handle(request) : sheets.handle(request);

function call(method: string, url: string, body: unknown): Record<string, unknown> {
  const response = dispatch({
    method,
    url,
    headers: { 'content-type': 'application/json' },
    body: Buffer.from(JSON.stringify(body)),
    actor: { email: OFFICE },
  });
  const text = Buffer.from(response.body).toString();
  if (response.status !== 200) {
    throw new Error(text);
  }
  return JSON.parse(text) as Record<string, unknown>;
}

const API = 'https://sheets.googleapis.com/v4/spreadsheets';
let fileId: string;
let server: PageServer;
let address: string;

const marks = {
  sheetId: 7,
  startRowIndex: 1,
  endRowIndex: 10,
  startColumnIndex: 1,
  endColumnIndex: 3,
};
/** An average, a rule for marks, and protections that leave the marks open to the teacher. */
const REQUESTS = [
  {
    updateCells: {
      start: { sheetId: 7, rowIndex: 1, columnIndex: 3 },
      rows: [
        {
          values: [
            {
              userEnteredValue: { formulaValue: '=ROUND(AVERAGE(B2:C2);1)' },
              note: 'ĐTB',
              userEnteredFormat: { textFormat: { bold: true } },
            },
          ],
        },
      ],
      fields: 'userEnteredValue,note,userEnteredFormat',
    },
  },
  {
    setDataValidation: {
      range: marks,
      rule: {
        condition: { type: 'CUSTOM_FORMULA', values: [{ userEnteredValue: '=B2<=10' }] },
        inputMessage: 'Điểm từ 0 đến 10.',
      },
    },
  },
  {
    addProtectedRange: {
      protectedRange: {
        range: { sheetId: 7 },
        unprotectedRanges: [marks],
        editors: { users: [OFFICE] },
      },
    },
  },
  {
    addProtectedRange: {
      protectedRange: { range: marks, editors: { users: [TEACHER, OFFICE] } },
    },
  },
];

beforeAll(async () => {
  fileId = String(
    call('POST', API, {
      properties: { title: 'Sổ điểm 6A1', locale: 'vi_VN' },
      sheets: [
        {
          properties: {
            sheetId: 7,
            title: "Ngữ văn 'A'",
            gridProperties: { rowCount: 10, columnCount: 6, frozenRowCount: 1 },
          },
        },
      ],
    }).spreadsheetId,
  );
  call('POST', `${API}/${fileId}:batchUpdate`, { requests: REQUESTS });
  const permissions = `https://www.googleapis.com/drive/v3/files/${fileId}/permissions`;
  call('POST', permissions, { type: 'user', role: 'writer', emailAddress: TEACHER });
  server = new PageServer({
    ...base.options(),
    dispatch,
    runtime: {
      ...base.options().runtime,
      edit: (edit, actor) => ({ outcome: sheets.applyUserEdit(edit, actor), trigger: null }),
    },
    applyStructure: (edit, actor) => sheets.applyStructureEdit(edit, actor),
    invalidCells: (spreadsheetId, sheetId) => sheets.invalidCells(spreadsheetId, sheetId),
    revisionOf: undefined,
    pageFolder: mkdtempSync(join(tmpdir(), 'page-')),
  });
  address = await server.listen(0);
});

afterAll(() => server.close());

async function ask(path: string, email: string, body?: unknown) {
  const response = await fetch(address + path, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { 'x-workspace-account': email },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  return { status: response.status, body: await response.json() };
}

const sheet = async (email: string) => (await ask(`/ui/sheet?file=${fileId}&sheet=7`, email)).body;

const edit = (row: number, column: number, text: string) => ({
  spreadsheetId: fileId,
  sheetId: 7,
  kind: 'type',
  range: { startRow: row, endRow: row + 1, startColumn: column, endColumn: column + 1 },
  values: [[text]],
});

test('a shared workbook opens, one that is not shared does not', async () => {
  const { body } = await ask(`/ui/workbook?file=${fileId}`, TEACHER);
  expect(body).toMatchObject({ title: 'Sổ điểm 6A1', canEdit: true });
  expect(body.tabs[0].title).toBe("Ngữ văn 'A'");
  expect((await ask(`/ui/workbook?file=${fileId}`, STRANGER)).status).toBe(404);
});

test('the tab shows formulas, notes, formats and what is locked for each person', async () => {
  const theirs = await sheet(TEACHER);
  expect(theirs.shape).toMatchObject({ rows: 10, columns: 6, frozenRows: 1 });
  const formula = theirs.cells.find(
    (each: { row: number; column: number }) => each.row === 1 && each.column === 3,
  );
  expect(formula).toMatchObject({ note: 'ĐTB', style: { bold: true } });
  expect(formula.input).toMatch(/^=ROUND/);
  expect(theirs.locked).toContainEqual({ startRow: 1, endRow: 10, startColumn: 0, endColumn: 1 });
  expect((await sheet(OFFICE)).locked).toEqual([]);
});

test('a typed mark comes back with its average, a wrong one with a warning, a foreign cell is refused', async () => {
  const { revision } = await sheet(TEACHER);
  const ok = await ask('/ui/edit', TEACHER, { edit: edit(1, 1, '8,5'), since: revision });
  expect(ok.body.delta.cells).toMatchObject([
    { row: 1, column: 1, text: '8,5' },
    { row: 1, column: 3, text: '8,5' },
  ]);
  const wrong = await ask('/ui/edit', TEACHER, {
    edit: edit(2, 1, '11'),
    since: ok.body.delta.revision,
  });
  expect(wrong.body.delta.cells).toMatchObject([{ text: '11', warning: 'Điểm từ 0 đến 10.' }]);
  const refused = await ask('/ui/edit', TEACHER, { edit: edit(1, 0, 'x'), since: 0 });
  expect(refused.body.refusal.message).toMatch(/^You are trying to edit a protected cell/);
});

test('a protected tab keeps its rows from a teacher', async () => {
  const wanted = { spreadsheetId: fileId, sheetId: 7, kind: 'deleteRows', start: 1, count: 1 };
  expect((await ask('/ui/structure', TEACHER, { edit: wanted })).body.refusal).not.toBeNull();
  expect((await sheet(OFFICE)).shape.rows).toBe(10);
});

test('the file list holds what the person may see', async () => {
  const path = `/ui/rest/drive/v3/files?${new URLSearchParams({
    q: 'trashed = false',
    pageSize: '1000',
    fields: 'nextPageToken,files(id,name,mimeType,parents,modifiedTime,owners,contentRestrictions)',
  })}`;
  expect((await ask(path, TEACHER)).body.files).toMatchObject([
    { id: fileId, name: 'Sổ điểm 6A1' },
  ]);
  expect((await ask(path, STRANGER)).body.files).toEqual([]);
});
