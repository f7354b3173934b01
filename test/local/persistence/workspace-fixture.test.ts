import { join } from 'node:path';
import { WorkspaceFolder } from '../../../local/persistence/workspace-folder';
import { realParts } from './workspace-parts';

const FIXTURE = join(__dirname, '../../fixtures/workspace-v1');
const SCHOOL = 'truong@demo.edu.vn';
const TEACHER = 'hoa@demo.edu.vn';

test('a data folder of format 1 loads with everything that was in it', () => {
  const { users, drive, parts, call } = realParts();
  expect(new WorkspaceFolder(FIXTURE, parts).load()).toBe(true);
  expect(users.all().map((user) => user.name)).toEqual(['Trường THCS Demo', 'Nguyễn Thị Hoa']);

  const { files } = call(
    SCHOOL,
    'GET https://www.googleapis.com/drive/v3/files?fields=*&orderBy=name',
  );
  const [folder, workbook, pdf] = files;
  expect(files).toMatchObject([
    { name: 'Lưu trữ' },
    { name: 'Sổ điểm 6A1' },
    {
      name: 'Sổ điểm 6A1.pdf',
      parents: [folder.id],
      appProperties: { class: '6A1' },
      sha256Checksum: '1e7313ace78f0fb481a486939b4885902663102818090805515553d84e0bbfd3',
      contentRestrictions: [{ ownerRestricted: true, reason: 'Đã lưu trữ' }],
    },
  ]);
  expect(Buffer.from(drive.readBlob(pdf.sha256Checksum)).toString()).toBe('%PDF-1.7\n%%EOF\n');
  expect(drive.roleOf(pdf.id, TEACHER)).toBe('reader');
  expect(drive.roleOf(workbook.id, TEACHER)).toBeNull();

  const book = `https://sheets.googleapis.com/v4/spreadsheets/${workbook.id}`;
  const range = encodeURIComponent('Toán!A1:C1');
  const { values } = call(
    SCHOOL,
    `GET ${book}/values/${range}?valueRenderOption=UNFORMATTED_VALUE`,
  );
  expect(values).toEqual([['Nguyễn Văn An', 8.5, 17]]);
  const { sheets } = call(SCHOOL, `GET ${book}?fields=sheets.protectedRanges.editors.users`);
  expect(sheets).toEqual([{ protectedRanges: [{ editors: { users: [SCHOOL] } }] }]);
});
