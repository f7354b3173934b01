import { createHash } from 'node:crypto';
import { DriveHarness, FOLDER, SCHOOL, SPREADSHEET, STRANGER, TEACHER } from './drive-harness';

const PDF = Buffer.from('%PDF-1.7\n\x00\xff\r\n--not-a-boundary\r\n%%EOF\n', 'latin1');

let h: DriveHarness;
beforeEach(() => {
  h = new DriveHarness();
});

describe('creating', () => {
  test('a spreadsheet comes with an empty workbook and belongs to its maker', () => {
    const id = h.make(SCHOOL, { name: 'Sổ điểm 6A1', mimeType: SPREADSHEET });
    expect(h.workbooks).toEqual([['createEmpty', id, 'Sổ điểm 6A1']]);
    expect(h.get(SCHOOL, id).json).toMatchObject({
      kind: 'drive#file',
      name: 'Sổ điểm 6A1',
      mimeType: SPREADSHEET,
      ownedByMe: true,
      createdTime: '2026-10-05T01:00:00.000Z',
      owners: [{ emailAddress: SCHOOL, displayName: 'Trường THCS Demo', me: true }],
    });
  });

  test('answers kind, id, name and type unless more is asked', () => {
    const { json } = h.call(SCHOOL, 'POST /drive/v3/files', {
      body: { name: 'x', mimeType: FOLDER },
    });
    expect(Object.keys(json).sort()).toEqual(['id', 'kind', 'mimeType', 'name']);
  });

  test('names need not be unique', () => {
    const ids = [1, 2].map(() => h.make(SCHOOL, { name: 'Lưu trữ', mimeType: FOLDER }));
    expect(new Set(ids).size).toBe(2);
    expect(h.search(SCHOOL, "name = 'Lưu trữ'")).toEqual(['Lưu trữ', 'Lưu trữ']);
  });

  test('a reserved id makes one file, however often it is tried', () => {
    const [id] = h.call(SCHOOL, 'GET /drive/v3/files/generateIds?count=1').json.ids;
    expect(h.make(SCHOOL, { id, name: 'a', mimeType: FOLDER })).toBe(id);
    const again = h.call(SCHOOL, 'POST /drive/v3/files', {
      body: { id, name: 'a', mimeType: FOLDER },
    });
    expect(again.json.error).toMatchObject({ code: 409, errors: [{ reason: 'fileIdInUse' }] });
  });

  test.each([
    [{ name: 'x', parents: ['a', 'b'] }, 403, 'cannotAddParent'],
    [{ name: 'x', parents: ['nowhere'] }, 404, 'notFound'],
    [{ name: 5 }, 400, 'invalid'],
    [{ name: 'x', id: 'made-up' }, 400, 'invalid'],
    [{ name: 'x', md5Checksum: 'abc' }, 403, 'fieldNotWritable'],
    [{ name: 'x', createdTime: '2020-01-01T00:00:00Z' }, 501, 'notEmulated'],
    [{ name: 'x', colour: 'red' }, 501, 'notEmulated'],
    [{ name: 'x', mimeType: 'application/vnd.google-apps.form' }, 501, 'notEmulated'],
    [{ name: 'x', appProperties: { key: 'v'.repeat(130) } }, 400, 'badRequest'],
  ])('%j is refused with %d %s', (body, status, reason) => {
    const answer = h.call(SCHOOL, 'POST /drive/v3/files', { body });
    expect(answer.status).toBe(status);
    expect(answer.json.error.errors[0].reason).toBe(reason);
    expect(h.search(SCHOOL, "name = 'x'")).toEqual([]);
  });

  test('a file cannot be put into a file, nor into a folder one may only read', () => {
    const file = h.make(SCHOOL, { name: 'a', mimeType: 'text/plain' });
    const folder = h.make(SCHOOL, { name: 'f', mimeType: FOLDER });
    h.share(SCHOOL, folder, TEACHER, 'reader');
    const into = (actor: string, parent: string) =>
      h.call(actor, 'POST /drive/v3/files', { body: { name: 'x', parents: [parent] } });
    expect(into(SCHOOL, file).json.error.errors[0].reason).toBe('parentNotAFolder');
    expect(into(TEACHER, folder).json.error.errors[0].reason).toBe('insufficientParentPermissions');
    expect(into(STRANGER, folder).status).toBe(404);
  });
});

describe('bytes', () => {
  test('a multipart upload keeps them exactly and tells their checksums', () => {
    const { json } = h.upload(SCHOOL, { name: 'so-diem.pdf' }, PDF, '&fields=*');
    const hash = (algorithm: string) => createHash(algorithm).update(PDF).digest('hex');
    expect(json).toMatchObject({
      mimeType: 'application/pdf',
      size: String(PDF.byteLength),
      md5Checksum: hash('md5'),
      sha1Checksum: hash('sha1'),
      sha256Checksum: hash('sha256'),
      fileExtension: 'pdf',
      originalFilename: 'so-diem.pdf',
    });
    const media = h.call(SCHOOL, `GET /drive/v3/files/${json.id}?alt=media`);
    expect(media.headers['content-type']).toBe('application/pdf');
    expect(Buffer.from(media.bytes)).toEqual(PDF);
  });

  test('a new upload is a new head revision; the old one stays readable', () => {
    const { id } = h.upload(SCHOOL, { name: 'a.pdf' }, PDF).json;
    const before = h.get(SCHOOL, id).json;
    h.clock.advance(5000);
    const answer = h.call(SCHOOL, `PATCH /upload/drive/v3/files/${id}?uploadType=media&fields=*`, {
      headers: { 'content-type': 'application/pdf' },
      bytes: Buffer.from('%PDF-2'),
    });
    expect(answer.json.headRevisionId).not.toBe(before.headRevisionId);
    expect(answer.json.sha256Checksum).not.toBe(before.sha256Checksum);
    expect(answer.json.modifiedTime).toBe('2026-10-05T01:00:05.000Z');
    const old = h.call(
      SCHOOL,
      `GET /drive/v3/files/${id}/revisions/${before.headRevisionId}?alt=media`,
    );
    expect(Buffer.from(old.bytes)).toEqual(PDF);
  });

  test('resumable uploads arrive in chunks', () => {
    const bytes = Buffer.alloc(300 * 1024, 7);
    const opened = h.call(SCHOOL, 'POST /upload/drive/v3/files?uploadType=resumable', {
      body: { name: 'big.bin' },
      headers: { 'x-upload-content-type': 'application/zip' },
    });
    const target = new URL(opened.headers.location ?? '');
    const put = (from: number, to: number) =>
      h.call(SCHOOL, `PUT ${target.pathname}${target.search}`, {
        bytes: bytes.subarray(from, to),
        headers: { 'content-range': `bytes ${from}-${to - 1}/${bytes.length}` },
      });
    expect(put(0, 262_144)).toMatchObject({ status: 308, headers: { range: 'bytes=0-262143' } });
    expect(put(0, 262_144).status).toBe(400);
    const done = put(262_144, bytes.length);
    expect(done).toMatchObject({
      status: 200,
      json: { name: 'big.bin', mimeType: 'application/zip' },
    });
    expect(h.get(SCHOOL, done.json.id).json.size).toBe(String(bytes.length));
    expect(put(262_144, bytes.length).status).toBe(404);
  });

  test('what does not fit into the storage is refused', () => {
    const small = new DriveHarness(10);
    const answer = small.upload(SCHOOL, { name: 'a.pdf' }, PDF);
    expect(answer.json.error).toMatchObject({
      code: 403,
      message: "The user's Drive storage quota has been exceeded.",
      errors: [{ reason: 'storageQuotaExceeded' }],
    });
  });

  test('a copy counts against the storage of the copier', () => {
    const small = new DriveHarness(PDF.byteLength + 1);
    const { id } = small.upload(SCHOOL, { name: 'a.pdf' }, PDF).json;
    small.share(SCHOOL, id, TEACHER, 'reader');
    const copy = (actor: string) =>
      small.call(actor, `POST /drive/v3/files/${id}/copy`, { body: {} }).status;
    expect([copy(SCHOOL), copy(TEACHER), copy(TEACHER)]).toEqual([403, 200, 403]);
  });

  test.each([
    ['GET', '?alt=media', 403, 'fileNotDownloadable'],
    ['GET', '/export?mimeType=application/pdf', 501, 'notEmulated'],
  ])('a spreadsheet has none: %s %s', (method, suffix, status, reason) => {
    const id = h.make(SCHOOL, { name: 's', mimeType: SPREADSHEET });
    const answer = h.call(SCHOOL, `${method} /drive/v3/files/${id}${suffix}`);
    expect(answer.status).toBe(status);
    expect(answer.json.error.errors[0].reason).toBe(reason);
  });
});

test('without its workbook a spreadsheet is not left behind', () => {
  jest.spyOn(h.workbooks, 'push').mockImplementation(() => {
    throw new Error('Sheets failed');
  });
  const make = () => h.make(SCHOOL, { name: 's', mimeType: SPREADSHEET });
  expect(make).toThrow('Sheets failed');
  expect(h.search(SCHOOL, '')).toEqual([]);
});

describe('copying', () => {
  test('the copy belongs to the copier; labels go along, permissions and locks do not', () => {
    const id = h.make(SCHOOL, {
      name: 'Mẫu',
      mimeType: SPREADSHEET,
      appProperties: { kind: 'classBook', old: 'x' },
      description: 'd',
    });
    h.share(SCHOOL, id, TEACHER, 'reader');
    h.patch(SCHOOL, id, { contentRestrictions: [{ readOnly: true, ownerRestricted: true }] });
    const copy = h.call(TEACHER, `POST /drive/v3/files/${id}/copy?fields=*`, {
      body: { appProperties: { old: null, class: '6A1' } },
    }).json;
    expect(copy).toMatchObject({
      name: 'Copy of Mẫu',
      description: 'd',
      appProperties: { kind: 'classBook', class: '6A1' },
      ownedByMe: true,
    });
    expect(copy.permissions).toHaveLength(1);
    expect(copy.contentRestrictions).toBeUndefined();
    expect(h.workbooks.at(-1)).toEqual(['copy', id, copy.id, 'Copy of Mẫu']);
    expect(h.get(SCHOOL, copy.id).status).toBe(404);
  });

  test.each([
    ['a folder', FOLDER, {}],
    ['a file whose readers may not copy', 'text/plain', { copyRequiresWriterPermission: true }],
  ])('%s cannot be copied by a reader', (_what, mimeType, extra) => {
    const id = h.make(SCHOOL, { name: 'f', mimeType, ...extra });
    h.share(SCHOOL, id, TEACHER, 'reader');
    const answer = h.call(TEACHER, `POST /drive/v3/files/${id}/copy`, { body: {} });
    expect(answer.json.error).toMatchObject({ code: 403, errors: [{ reason: 'cannotCopyFile' }] });
  });
});

test('renaming a spreadsheet renames its workbook, renaming another file does not', () => {
  const book = h.make(SCHOOL, { name: 's', mimeType: SPREADSHEET });
  const text = h.make(SCHOOL, { name: 't', mimeType: 'text/plain' });
  for (const id of [book, text]) {
    h.patch(SCHOOL, id, { name: 'mới' });
    h.patch(SCHOOL, id, { name: 'mới' });
  }

  expect(h.workbooks.slice(1)).toEqual([['rename', book, 'mới']]);
});

describe('moving', () => {
  test('a file has one folder: the old one must be named', () => {
    const [from, to] = ['a', 'b'].map((name) => h.make(SCHOOL, { name, mimeType: FOLDER }));
    const id = h.make(SCHOOL, { name: 'x', mimeType: 'text/plain', parents: [from] });
    const half = h.patch(SCHOOL, id, {}, `?addParents=${to}`);
    expect(half.json.error.errors[0].reason).toBe('cannotAddParent');
    expect(h.patch(SCHOOL, id, {}, `?addParents=${to}&removeParents=${from}`).status).toBe(200);
    expect(h.get(SCHOOL, id, 'parents').json).toEqual({ parents: [to] });
  });

  test('a folder cannot go below itself', () => {
    const top = h.make(SCHOOL, { name: 'top', mimeType: FOLDER });
    const low = h.make(SCHOOL, { name: 'low', mimeType: FOLDER, parents: [top] });
    const answer = h.patch(SCHOOL, top, {}, `?addParents=${low}&removeParents=root`);
    expect(answer.status).toBe(400);
  });

  test('a folder that the viewer cannot see is not named', () => {
    const id = h.make(SCHOOL, { name: 'x', mimeType: 'text/plain' });
    h.share(SCHOOL, id, TEACHER, 'writer');
    expect(h.get(SCHOOL, id, 'parents').json.parents).toHaveLength(1);
    expect(h.get(TEACHER, id, 'parents').json).toEqual({});
    const folder = h.make(TEACHER, { name: 'mine', mimeType: FOLDER });
    const taken = h.patch(TEACHER, id, {}, `?addParents=${folder}`);
    expect(taken.json.error.errors[0].reason).toBe('cannotAddParent');
  });
});

describe('trash and delete', () => {
  test.each([
    [SCHOOL, 200, 204],
    [TEACHER, 403, 403],
    [STRANGER, 404, 404],
  ])('%s: trashing answers %d, deleting %d', (actor, trashing, deleting) => {
    const id = h.make(SCHOOL, { name: 'x', mimeType: SPREADSHEET });
    h.share(SCHOOL, id, TEACHER, 'writer');
    expect(h.patch(actor, id, { trashed: true }).status).toBe(trashing);
    expect(h.call(actor, `DELETE /drive/v3/files/${id}`).status).toBe(deleting);
  });

  test('a trashed folder takes its files along; they still answer', () => {
    const folder = h.make(SCHOOL, { name: 'f', mimeType: FOLDER });
    const id = h.make(SCHOOL, { name: 'x', mimeType: 'text/plain', parents: [folder] });
    h.patch(SCHOOL, folder, { trashed: true });
    expect(h.get(SCHOOL, id, 'trashed,explicitlyTrashed').json).toEqual({
      trashed: true,
      explicitlyTrashed: false,
    });
    expect(h.search(SCHOOL, 'trashed = false')).toEqual([]);
    expect(h.drive.roleOf(id, SCHOOL)).toBe('owner');
  });

  test('deleting a folder deletes what its owner has in it and gives back the rest', () => {
    const folder = h.make(SCHOOL, { name: 'f', mimeType: FOLDER });
    h.share(SCHOOL, folder, TEACHER, 'writer');
    const own = h.make(SCHOOL, { name: 'own', mimeType: SPREADSHEET, parents: [folder] });
    const other = h.make(TEACHER, { name: 'other', mimeType: 'text/plain', parents: [folder] });
    expect(h.call(SCHOOL, `DELETE /drive/v3/files/${folder}`).status).toBe(204);
    expect(h.drive.exists(own)).toBe(false);
    expect(h.workbooks.at(-1)).toEqual(['remove', own]);
    expect(h.search(TEACHER, "'root' in parents")).toEqual(['other']);
    expect(h.get(SCHOOL, other).status).toBe(404);
  });
});
