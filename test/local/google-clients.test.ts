import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { drive_v3 } from '@googleapis/drive';
import { sheets_v4 } from '@googleapis/sheets';
import { TokenAuthority } from '../../local/accounts/token-authority';
import { UserDirectory } from '../../local/accounts/user-directory';
import { DriveService } from '../../local/drive/drive-service';
import { startRestServer } from '../../local/http/rest-listener';
import { frozenClock } from '../../local/kernel/clock';
import type { SpreadsheetContents } from '../../local/kernel/file-types';
import { RestRouter } from '../../local/kernel/rest-router';

import { SheetsService } from '../../local/sheets/sheets-service';

const SCHOOL = 'truong@demo.edu.vn';
const TEACHER = 'giaovien@demo.edu.vn';
const AUTH = 'https://www.googleapis.com/auth/';
const SCOPES = [`${AUTH}drive`, `${AUTH}spreadsheets`];
const PDF = Buffer.from('%PDF-1.7\n\u0000\u00ff\r\n%%EOF\n', 'latin1');
const PROTECTED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

const clock = frozenClock(Date.UTC(2026, 9, 5, 1));
const users = new UserDirectory();
users.add({ email: SCHOOL, name: 'Trường THCS Demo' });
users.add({ email: TEACHER, name: 'Nguyễn Thị Hoa' });
const tokens = new TokenAuthority(clock, users);
const drive: DriveService = new DriveService({
  clock,
  accounts: users,
  contents: (): SpreadsheetContents => sheets,
});
const sheets: SheetsService = new SheetsService({ access: drive, clock });
const router = new RestRouter({ services: [drive, sheets], tokens });

let server: Awaited<ReturnType<typeof startRestServer>>;
beforeAll(async () => {
  server = await startRestServer(router);
});
afterAll(() => server.close());

/** Method options that point a client at this machine, signed in as somebody. */
function as(email: string, scopes: readonly string[] = SCOPES) {
  const headers = { Authorization: `Bearer ${tokens.issueAccessToken(email, scopes)}` };
  return { rootUrl: server.rootUrl, headers, retry: false, fetchImplementation: fetch };
}

const driveApi = new drive_v3.Drive({});
const sheetsApi = new sheets_v4.Sheets({});

describe('Google’s own Drive client', () => {
  async function uploaded(): Promise<drive_v3.Schema$File> {
    const { data } = await driveApi.files.create(
      {
        requestBody: { name: 'Sổ điểm 6A1.pdf', appProperties: { class: '6A1' } },
        media: { mimeType: 'application/pdf', body: Readable.from([PDF]) },
        fields: 'id,name,mimeType,size,sha256Checksum,md5Checksum,appProperties',
      },
      as(SCHOOL),
    );
    return data;
  }

  test('uploads a PDF, reads its checksum and its bytes', async () => {
    const file = await uploaded();
    expect(file).toMatchObject({
      name: 'Sổ điểm 6A1.pdf',
      mimeType: 'application/pdf',
      size: String(PDF.byteLength),
      sha256Checksum: createHash('sha256').update(PDF).digest('hex'),
      md5Checksum: createHash('md5').update(PDF).digest('hex'),
      appProperties: { class: '6A1' },
    });
    const media = await driveApi.files.get(
      { fileId: file.id ?? '', alt: 'media' },
      { ...as(SCHOOL), responseType: 'arraybuffer' },
    );
    expect(Buffer.from(media.data as unknown as ArrayBuffer)).toEqual(PDF);
  });

  test('is refused a new revision of a locked file, even as the owner', async () => {
    const fileId = (await uploaded()).id ?? '';
    const contentRestrictions = [{ readOnly: true, ownerRestricted: true, reason: 'Đã lưu trữ' }];
    const locked = await driveApi.files.update(
      { fileId, requestBody: { contentRestrictions }, fields: 'contentRestrictions' },
      as(SCHOOL),
    );
    expect(locked.data.contentRestrictions).toMatchObject(contentRestrictions);
    const permission = { type: 'user', role: 'writer', emailAddress: TEACHER };
    await driveApi.permissions.create({ fileId, requestBody: permission }, as(SCHOOL));
    const media = { mimeType: 'application/pdf', body: 'other' };
    for (const email of [SCHOOL, TEACHER]) {
      await expect(driveApi.files.update({ fileId, media }, as(email))).rejects.toMatchObject({
        status: 403,
        message: 'The user does not have sufficient permissions for this file.',
      });
    }

    const unlock = { contentRestrictions: [{ readOnly: false }] };
    const lift = (email: string) =>
      driveApi.files.update({ fileId, requestBody: unlock }, as(email));
    await expect(lift(TEACHER)).rejects.toMatchObject({ status: 403 });
    await expect(lift(SCHOOL)).resolves.toMatchObject({ status: 200 });
  });

  test('searches, shares, copies, moves, lists history and deletes', async () => {
    const school = as(SCHOOL);
    const folder = await driveApi.files.create(
      { requestBody: { name: 'Lưu trữ', mimeType: 'application/vnd.google-apps.folder' } },
      school,
    );
    const folderId = folder.data.id ?? '';
    const fileId = (await uploaded()).id ?? '';
    await driveApi.files.update({ fileId, addParents: folderId, removeParents: 'root' }, school);
    const permission = { type: 'user', role: 'reader', emailAddress: TEACHER };
    await driveApi.permissions.create({ fileId: folderId, requestBody: permission }, school);
    const found = await driveApi.files.list(
      { q: `'${folderId}' in parents and trashed = false`, fields: 'files(id,name)' },
      as(TEACHER),
    );
    expect(found.data.files).toEqual([{ id: fileId, name: 'Sổ điểm 6A1.pdf' }]);
    const copy = await driveApi.files.copy(
      { fileId, requestBody: { name: 'Bản sao' } },
      as(TEACHER),
    );
    const history = await driveApi.revisions.list({ fileId, fields: '*' }, school);
    expect(history.data.revisions).toMatchObject([{ lastModifyingUser: { emailAddress: SCHOOL } }]);
    await driveApi.files.delete({ fileId: copy.data.id ?? '' }, as(TEACHER));
    await expect(driveApi.files.delete({ fileId }, as(TEACHER))).rejects.toMatchObject({
      status: 403,
    });
  });

  test('is told about bad tokens, small scopes and unknown files in Google’s words', async () => {
    const { headers: _, ...nobody } = as(SCHOOL);
    const bad = { ...nobody, headers: { Authorization: 'Bearer bad' } };
    const get = (options: ReturnType<typeof as>) => driveApi.files.get({ fileId: 'none' }, options);
    await expect(get(bad)).rejects.toMatchObject({ status: 401, message: 'Invalid Credentials' });
    await expect(get(as(SCHOOL, [`${AUTH}spreadsheets`]))).rejects.toMatchObject({ status: 403 });
    await expect(get(as(SCHOOL))).rejects.toMatchObject({
      status: 404,
      message: 'File not found: none.',
    });
  });
});

/** Writes values into a tab as a person types them. */
const writer =
  (spreadsheetId: string, title: string) => (email: string, range: string, values: unknown[][]) =>
    sheetsApi.spreadsheets.values.update(
      {
        spreadsheetId,
        range: `${title}!${range}`,
        valueInputOption: 'USER_ENTERED',
        requestBody: { values },
      },
      as(email),
    );

const FIRST_COLUMN = { startColumnIndex: 0, endColumnIndex: 1 };

const writeHeading = (spreadsheetId: string) =>
  sheetsApi.spreadsheets.values.update(
    {
      spreadsheetId,
      range: 'A1',
      valueInputOption: 'RAW',
      requestBody: { values: [['Họ và tên']] },
    },
    as(SCHOOL),
  );

/** What Drive says of a file, and of who changed it last. */
async function lastChange(fileId: string) {
  const { data } = await driveApi.files.get(
    { fileId, fields: 'name,mimeType,lastModifyingUser(emailAddress)' },
    as(SCHOOL),
  );

  return data;
}

/** Leaves a range to the school alone. */
async function protect(spreadsheetId: string, range: object): Promise<void> {
  const protectedRange = { range, editors: { users: [SCHOOL] }, warningOnly: false };
  await sheetsApi.spreadsheets.batchUpdate(
    { spreadsheetId, requestBody: { requests: [{ addProtectedRange: { protectedRange } }] } },
    as(SCHOOL),
  );
}

describe('Google’s own Sheets client', () => {
  test('makes a workbook, writes, protects, is refused as somebody else, and reads back', async () => {
    const school = as(SCHOOL);
    const created = await sheetsApi.spreadsheets.create(
      { requestBody: { properties: { title: 'Sổ điểm 6A1', locale: 'vi_VN' } } },
      school,
    );
    const spreadsheetId = created.data.spreadsheetId ?? '';
    const sheetId = created.data.sheets?.[0]?.properties?.sheetId ?? 0;
    const title = created.data.sheets?.[0]?.properties?.title ?? '';
    const write = writer(spreadsheetId, title);
    await write(SCHOOL, 'A1:B2', [
      ['Nguyễn Văn An', '8,5'],
      ['Trần Thị Bình', '9'],
    ]);
    const permission = { type: 'user', role: 'writer', emailAddress: TEACHER };
    await driveApi.permissions.create({ fileId: spreadsheetId, requestBody: permission }, school);
    const range = { sheetId, startRowIndex: 0, endRowIndex: 2, ...FIRST_COLUMN };
    await protect(spreadsheetId, range);
    await expect(write(TEACHER, 'A1', [['Người khác']])).rejects.toMatchObject({
      status: 400,
      message: expect.stringContaining(PROTECTED),
    });
    await write(TEACHER, 'B2', [['7,5']]);
    const { data } = await sheetsApi.spreadsheets.values.get(
      { spreadsheetId, range: `${title}!A1:B2`, valueRenderOption: 'UNFORMATTED_VALUE' },
      as(TEACHER),
    );
    expect(data.values).toEqual([
      ['Nguyễn Văn An', 8.5],
      ['Trần Thị Bình', 7.5],
    ]);
    expect(await lastChange(spreadsheetId)).toEqual({
      name: 'Sổ điểm 6A1',
      mimeType: 'application/vnd.google-apps.spreadsheet',
      lastModifyingUser: { emailAddress: TEACHER },
    });
  });

  test('sees what Drive does to a workbook: copy, rename, lock', async () => {
    const school = as(SCHOOL);
    const file = await driveApi.files.create(
      { requestBody: { name: 'Mẫu', mimeType: 'application/vnd.google-apps.spreadsheet' } },
      school,
    );
    const fileId = file.data.id ?? '';
    const write = (spreadsheetId: string) => writeHeading(spreadsheetId);
    await write(fileId);
    const copy = await driveApi.files.copy({ fileId, requestBody: { name: 'Sổ 6A2' } }, school);
    const copyId = copy.data.id ?? '';
    const read = await sheetsApi.spreadsheets.values.get(
      { spreadsheetId: copyId, range: 'A1' },
      school,
    );
    expect(read.data.values).toEqual([['Họ và tên']]);
    await driveApi.files.update({ fileId: copyId, requestBody: { name: 'Sổ 6A3' } }, school);
    const renamed = await sheetsApi.spreadsheets.get(
      { spreadsheetId: copyId, fields: 'properties.title' },
      school,
    );
    expect(renamed.data.properties?.title).toBe('Sổ 6A3');
    await driveApi.files.update(
      { fileId: copyId, requestBody: { contentRestrictions: [{ readOnly: true }] } },
      school,
    );
    await expect(write(copyId)).rejects.toMatchObject({ status: 403 });
    await driveApi.files.delete({ fileId: copyId }, school);
    await expect(write(copyId)).rejects.toMatchObject({ status: 404 });
    await expect(
      sheetsApi.spreadsheets.get({ spreadsheetId: fileId }, as(TEACHER)),
    ).rejects.toMatchObject({ status: 403 });
  });
});
