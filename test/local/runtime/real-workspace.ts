import { TokenAuthority } from '../../../local/accounts/token-authority';
import { TokenInfoService } from '../../../local/accounts/token-info-service';
import { domainOf, UserDirectory } from '../../../local/accounts/user-directory';
import { DriveService } from '../../../local/drive/drive-service';
import { frozenClock } from '../../../local/kernel/clock';
import { RestRouter } from '../../../local/kernel/rest-router';
import { EmbeddedRuntime } from '../../../local/runtime/embedded-runtime';
import { SheetsService } from '../../../local/sheets/sheets-service';
import { OWNER, START, TEACHER } from './workspace';

const SHEETS = 'https://sheets.googleapis.com/v4/spreadsheets';
const AUTH = 'https://www.googleapis.com/auth/';

/** The runtime with the real emulated accounts, Drive and Sheets. */
export function realWorkspace() {
  const clock = frozenClock(START);
  const accounts = new UserDirectory();
  accounts.add({ email: OWNER, name: 'Sổ' });
  accounts.add({ email: TEACHER, name: 'Lan' });
  const tokens = new TokenAuthority(clock, accounts);
  const drive: DriveService = new DriveService({ clock, accounts, contents: () => sheets });
  const sheets = new SheetsService({ access: drive, clock });
  const router = new RestRouter({
    services: [sheets, drive, new TokenInfoService(tokens, clock)],
    tokens,
  });
  const runtime = new EmbeddedRuntime({
    clock,
    dispatch: (request) => router.dispatch(request),
    applyUserEdit: (edit, actor) => sheets.applyUserEdit(edit, actor),
    tokens,
    fileRole: (fileId, email) => drive.roleOf(fileId, email),
    domainOf,
  });

  const call = (method: string, url: string, body?: unknown): Record<string, unknown> => {
    const token = tokens.issueAccessToken(OWNER, [`${AUTH}spreadsheets`, `${AUTH}drive`]);
    const response = router.dispatch({
      method,
      url,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: Buffer.from(JSON.stringify(body ?? {})),
    });
    const text = Buffer.from(response.body).toString('utf8');
    if (response.status >= 400) {
      throw new Error(`${url}: ${text}`);
    }
    return text === '' ? {} : JSON.parse(text);
  };

  return { clock, runtime, call, tokens, sheets: SHEETS };
}

/** A class book: tab "Toán's" (id 7) with a few cells, the teacher a writer who may edit only C3:D5. */
export function classBook(space: ReturnType<typeof realWorkspace>): string {
  const { call, sheets } = space;
  const created = call('POST', sheets, {
    properties: { title: 'Sổ điểm 6A1', locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh' },
    sheets: [
      {
        properties: {
          sheetId: 7,
          title: "Toán's",
          gridProperties: { rowCount: 20, columnCount: 8 },
        },
      },
      { properties: { sheetId: 8, title: 'Văn' } },
    ],
  });
  const id = created.spreadsheetId as string;
  call(
    'PUT',
    `${sheets}/${id}/values/${encodeURIComponent("'Toán''s'!A1:D3")}?valueInputOption=USER_ENTERED`,
    {
      values: [
        ['Mã', 'Họ tên', 'TX1', 'TB'],
        ['001', 'Đỗ An', 7.5, '=C2*2'],
        ['002', 'Lê Bình', '', ''],
      ],
    },
  );
  call('POST', `${sheets}/${id}:batchUpdate`, { requests: protectedBlock() });
  call(
    'POST',
    `https://www.googleapis.com/drive/v3/files/${id}/permissions?sendNotificationEmail=false`,
    {
      type: 'user',
      role: 'writer',
      emailAddress: TEACHER,
    },
  );
  return id;
}

function protectedBlock() {
  const block = {
    sheetId: 7,
    startRowIndex: 1,
    endRowIndex: 5,
    startColumnIndex: 2,
    endColumnIndex: 3,
  };
  const condition = {
    type: 'NUMBER_BETWEEN',
    values: [{ userEnteredValue: '0' }, { userEnteredValue: '10' }],
  };
  return [
    {
      addProtectedRange: {
        protectedRange: {
          range: { sheetId: 7 },
          unprotectedRanges: [block],
          editors: { users: [OWNER] },
        },
      },
    },
    {
      addProtectedRange: {
        protectedRange: {
          range: block,
          editors: { users: [OWNER, TEACHER], domainUsersCanEdit: false },
        },
      },
    },
    { setDataValidation: { range: block, rule: { condition, strict: false } } },
  ];
}
