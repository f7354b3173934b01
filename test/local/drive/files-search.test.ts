import {
  DriveHarness,
  FOLDER,
  OFFICE,
  SCHOOL,
  SPREADSHEET,
  START,
  STRANGER,
  TEACHER,
} from './drive-harness';

const PDF = Buffer.from('%PDF-1.7\n\x00\xff\r\n--not-a-boundary\r\n%%EOF\n', 'latin1');

let h: DriveHarness;
beforeEach(() => {
  h = new DriveHarness();
});

describe('searching', () => {
  beforeEach(() => {
    const folder = h.make(SCHOOL, { name: 'Lưu trữ', mimeType: FOLDER });
    h.make(SCHOOL, {
      name: 'Sổ điểm 6A1',
      mimeType: SPREADSHEET,
      parents: [folder],
      appProperties: { class: '6A1' },
    });
    h.clock.advance(60_000);
    h.make(SCHOOL, {
      name: 'Sổ điểm 6A10',
      mimeType: SPREADSHEET,
      appProperties: { class: '6A10' },
    });
    const trashed = h.make(SCHOOL, { name: 'Bỏ đi', mimeType: 'text/plain' });
    h.patch(SCHOOL, trashed, { trashed: true });
    h.make(TEACHER, { name: 'Của tôi', mimeType: 'text/plain' });
  });

  test.each([
    ['', ['Bỏ đi', 'Lưu trữ', 'Sổ điểm 6A1', 'Sổ điểm 6A10']],
    ["name = 'Sổ điểm 6A1'", ['Sổ điểm 6A1']],
    ["name contains '6A1'", ['Sổ điểm 6A1', 'Sổ điểm 6A10']],
    ["name contains 'điểm 6A10'", ['Sổ điểm 6A10']],
    ["name contains 'A1'", []],
    [`mimeType = '${FOLDER}'`, ['Lưu trữ']],
    [`mimeType != '${FOLDER}' and trashed = false`, ['Sổ điểm 6A1', 'Sổ điểm 6A10']],
    ["appProperties has { key='class' and value='6A1' }", ['Sổ điểm 6A1']],
    ["modifiedTime > '2026-10-05T01:00:30Z' and not trashed = true", ['Sổ điểm 6A10']],
    ["'root' in parents and trashed = false", ['Lưu trữ', 'Sổ điểm 6A10']],
    ["'me' in owners and trashed = true", ['Bỏ đi']],
    [`'${TEACHER}' in owners`, []],
    ["(name = 'Bỏ đi' or name = 'Lưu trữ') and trashed = false", ['Lưu trữ']],
  ])('%s', (q, names) => {
    expect(h.search(SCHOOL, q)).toEqual(names);
  });

  test('pages follow each other without gap or double', () => {
    const page = (token?: string) =>
      h.call(
        SCHOOL,
        `GET /drive/v3/files?orderBy=name&pageSize=3${token === undefined ? '' : `&pageToken=${token}`}`,
      ).json;
    const first = page();
    const second = page(first.nextPageToken);
    expect([...first.files, ...second.files].map((file: { name: string }) => file.name)).toEqual([
      'Bỏ đi',
      'Lưu trữ',
      'Sổ điểm 6A1',
      'Sổ điểm 6A10',
    ]);
    expect(second.nextPageToken).toBeUndefined();
    const other = h.call(SCHOOL, `GET /drive/v3/files?pageToken=${first.nextPageToken}`);
    expect(other.json.error).toMatchObject({ code: 400, errors: [{ location: 'pageToken' }] });
  });

  test.each([
    ['orderBy=folder,name', 'Lưu trữ'],
    ['orderBy=name%20desc', 'Sổ điểm 6A10'],
    ['orderBy=createdTime%20desc,name', 'Bỏ đi'],
  ])('%s puts %s first', (query, name) => {
    expect(h.call(SCHOOL, `GET /drive/v3/files?${query}`).json.files[0].name).toBe(name);
  });

  test.each([
    ['q=name', 400],
    ['orderBy=shoeSize', 400],
    ['pageSize=0', 400],
    ['pageSize=1001', 400],
    ['fields=shoeSize', 400],
    ['corpora=allDrives', 501],
    ['orderBy=viewedByMeTime', 501],
    ['shoeSize=42', 501],
  ])('%s is refused with %d', (query, status) => {
    expect(h.call(SCHOOL, `GET /drive/v3/files?${query}`).status).toBe(status);
  });
});

describe('the rest', () => {
  test('a file that is not there, or not shared, is the same 404', () => {
    const id = h.make(SCHOOL, { name: 'x', mimeType: 'text/plain' });
    for (const [actor, fileId] of [
      [STRANGER, id],
      [SCHOOL, 'nothing'],
    ] as const) {
      expect(h.get(actor, fileId).json.error).toEqual({
        code: 404,
        message: `File not found: ${fileId}.`,
        errors: [
          {
            message: `File not found: ${fileId}.`,
            domain: 'global',
            reason: 'notFound',
            location: 'fileId',
            locationType: 'parameter',
          },
        ],
      });
    }
  });

  test('an unknown method answers 501 and names itself', () => {
    const answer = h.call(SCHOOL, 'GET /drive/v3/changes');
    expect(answer.status).toBe(501);
    expect(answer.json.error.message).toContain('GET /drive/v3/changes');
  });

  test('broken JSON is a parse error', () => {
    const answer = h.call(SCHOOL, 'POST /drive/v3/files', { bytes: Buffer.from('{"name":') });
    expect(answer.json.error.errors[0].reason).toBe('parseError');
  });

  test('about tells who one is and what one uses', () => {
    h.upload(SCHOOL, { name: 'a.pdf' }, PDF);
    expect(h.call(SCHOOL, 'GET /drive/v3/about').status).toBe(400);
    const { json } = h.call(SCHOOL, 'GET /drive/v3/about?fields=user,storageQuota(usage)');
    expect(json).toMatchObject({
      user: { emailAddress: SCHOOL, me: true },
      storageQuota: { usage: String(PDF.byteLength) },
    });
  });

  test('edits of one person in a row make one revision of a spreadsheet, of two people two', () => {
    const id = h.drive.createSpreadsheetFile('Sổ', SCHOOL);
    h.share(SCHOOL, id, TEACHER, 'writer');
    h.drive.touch(id, SCHOOL);
    h.clock.advance(1000);
    h.drive.touch(id, TEACHER);
    h.drive.touch(id, TEACHER);
    const { revisions } = h.call(SCHOOL, `GET /drive/v3/files/${id}/revisions?fields=*`).json;
    expect(revisions.map((r: { lastModifyingUser: object }) => r.lastModifyingUser)).toMatchObject([
      { emailAddress: SCHOOL },
      { emailAddress: TEACHER },
    ]);
    expect(h.get(OFFICE, id).status).toBe(404);
    const file = h.get(SCHOOL, id).json;
    expect(file.lastModifyingUser.emailAddress).toBe(TEACHER);
    expect(Date.parse(file.modifiedTime)).toBe(START + 1000);
  });

  test('the history of a spreadsheet stays bounded, and its ids unique', () => {
    const id = h.drive.createSpreadsheetFile('Sổ', SCHOOL);
    for (let edit = 0; edit < 600; edit += 1) {
      h.clock.advance(120_000);
      h.drive.touch(id, SCHOOL);
    }

    const { revisions } = h.call(SCHOOL, `GET /drive/v3/files/${id}/revisions?pageSize=1000`).json;
    const ids = revisions.map((revision: { id: string }) => revision.id);
    expect(new Set(ids).size).toBe(500);
    expect(ids.at(-1)).toBe('601');
  });

  test('revisions come in pages', () => {
    const { id } = h.upload(SCHOOL, { name: 'a.pdf' }, PDF).json;
    for (const text of ['b', 'c']) {
      h.call(SCHOOL, `PATCH /upload/drive/v3/files/${id}?uploadType=media`, {
        headers: { 'content-type': 'application/pdf' },
        bytes: Buffer.from(text),
      });
    }

    const page = (query: string) =>
      h.call(SCHOOL, `GET /drive/v3/files/${id}/revisions?pageSize=2${query}`).json;
    const first = page('');
    const second = page(`&pageToken=${first.nextPageToken}`);
    const ids = [...first.revisions, ...second.revisions].map((entry: { id: string }) => entry.id);
    expect(new Set(ids).size).toBe(3);
    expect(second.nextPageToken).toBeUndefined();
    expect(ids.at(-1)).toBe(h.get(SCHOOL, id).json.headRevisionId);
  });

  test('state survives dump and load', () => {
    const { id } = h.upload(SCHOOL, { name: 'a.pdf', appProperties: { a: 'b' } }, PDF).json;
    const other = new DriveHarness();
    other.drive.putBlob(h.drive.readBlob([...h.drive.blobHashes()][0]!));
    other.drive.load(JSON.parse(JSON.stringify(h.drive.dump())));
    expect(other.get(SCHOOL, id).json).toEqual(h.get(SCHOOL, id).json);
    expect(Buffer.from(other.call(SCHOOL, `GET /drive/v3/files/${id}?alt=media`).bytes)).toEqual(
      PDF,
    );
  });
});
