import { join } from 'node:path';
import { WorkspaceFolder } from '../../../local/persistence/workspace-folder';
import { realParts } from './workspace-parts';

/**
 * Writes `test/fixtures/workspace-v1` anew (`npx tsx test/local/persistence/write-fixture.ts`). Only until format 1 is
 * released: from then on the fixture is what existing data folders look like, and must keep loading as it is.
 */
const SCHOOL = 'truong@demo.edu.vn';
const TEACHER = 'hoa@demo.edu.vn';
const DRIVE = 'https://www.googleapis.com/drive/v3/files';
const SHEETS = 'https://sheets.googleapis.com/v4/spreadsheets';

const { users, parts, call } = realParts();
users.add({ email: SCHOOL, name: 'Trường THCS Demo' });
users.add({ email: TEACHER, name: 'Nguyễn Thị Hoa' });

const folder = call(SCHOOL, `POST ${DRIVE}`, {
  name: 'Lưu trữ',
  mimeType: 'application/vnd.google-apps.folder',
});
call(SCHOOL, `POST ${DRIVE}/${folder.id}/permissions?sendNotificationEmail=false`, {
  type: 'user',
  role: 'reader',
  emailAddress: TEACHER,
});
const pdf = call(
  SCHOOL,
  `POST ${DRIVE.replace('/drive/', '/upload/drive/')}?uploadType=media`,
  Buffer.from('%PDF-1.7\n%%EOF\n'),
  { 'content-type': 'application/pdf' },
);
call(SCHOOL, `PATCH ${DRIVE}/${pdf.id}?addParents=${folder.id}&removeParents=root`, {
  name: 'Sổ điểm 6A1.pdf',
  appProperties: { class: '6A1' },
});
call(SCHOOL, `PATCH ${DRIVE}/${pdf.id}`, {
  contentRestrictions: [{ readOnly: true, ownerRestricted: true, reason: 'Đã lưu trữ' }],
});
const { spreadsheetId } = call(SCHOOL, `POST ${SHEETS}`, {
  properties: { title: 'Sổ điểm 6A1', locale: 'vi_VN' },
  sheets: [{ properties: { sheetId: 7, title: 'Toán' } }],
});
const path = `${SHEETS}/${spreadsheetId}/values/${encodeURIComponent('Toán!A1:C1')}`;
call(SCHOOL, `PUT ${path}?valueInputOption=USER_ENTERED`, {
  values: [['Nguyễn Văn An', '8,5', '=B1*2']],
});
const range = {
  sheetId: 7,
  startRowIndex: 0,
  endRowIndex: 1,
  startColumnIndex: 0,
  endColumnIndex: 1,
};
const protectedRange = { protectedRangeId: 1, range, editors: { users: [SCHOOL] } };
call(SCHOOL, `POST ${SHEETS}/${spreadsheetId}:batchUpdate`, {
  requests: [{ addProtectedRange: { protectedRange } }],
});

const workspace = new WorkspaceFolder(join(__dirname, '../../fixtures/workspace-v1'), parts);
workspace.reset();
workspace.save();
