import { DriveHarness, FOLDER, OFFICE, SCHOOL, STRANGER, TEACHER } from './drive-harness';

type Lock = 'editors' | 'owner';
type Act = (h: DriveHarness, actor: string, id: string, folder: string) => number;

const LOCKS: Record<Lock, object> = {
  editors: { readOnly: true, reason: 'Đã lưu trữ' },
  owner: { readOnly: true, ownerRestricted: true, reason: 'Đã lưu trữ' },
};

const ACTS: Record<string, Act> = {
  'new revision': (h, actor, id) =>
    h.call(actor, `PATCH /upload/drive/v3/files/${id}?uploadType=media`, {
      headers: { 'content-type': 'application/pdf' },
      bytes: Buffer.from('other'),
    }).status,
  rename: (h, actor, id) => h.patch(actor, id, { name: 'khác.pdf' }).status,
  lift: (h, actor, id) => h.patch(actor, id, { contentRestrictions: [{ readOnly: false }] }).status,
  share: (h, actor, id) =>
    h.call(actor, `POST /drive/v3/files/${id}/permissions`, {
      body: { type: 'anyone', role: 'reader' },
    }).status,
  label: (h, actor, id) => h.patch(actor, id, { appProperties: { a: 'b' } }).status,
  move: (h, actor, id, folder) => {
    const parent = h.get(SCHOOL, id, 'parents').json.parents[0];
    return h.patch(actor, id, {}, `?addParents=${folder}&removeParents=${parent}`).status;
  },
  download: (h, actor, id) => h.call(actor, `GET /drive/v3/files/${id}?alt=media`).status,
  copy: (h, actor, id) => h.call(actor, `POST /drive/v3/files/${id}/copy`, { body: {} }).status,
  trash: (h, actor, id) => h.patch(actor, id, { trashed: true }).status,
};

/** A locked PDF in a folder where the teacher writes and the office reads. */
function lockedFile(lock: Lock | null): { h: DriveHarness; id: string; folder: string } {
  const h = new DriveHarness();
  const [home, folder] = ['nhà', 'đích'].map((name) => h.make(SCHOOL, { name, mimeType: FOLDER }));
  h.share(SCHOOL, home!, TEACHER, 'writer');
  h.share(SCHOOL, folder!, TEACHER, 'writer');
  h.share(SCHOOL, home!, OFFICE, 'reader');
  const { id } = h.upload(SCHOOL, { name: 'a.pdf', parents: [home] }, Buffer.from('%PDF')).json;
  if (lock !== null) {
    expect(h.patch(SCHOOL, id, { contentRestrictions: [LOCKS[lock]] }).status).toBe(200);
  }

  return { h, id, folder: folder! };
}

describe('content restrictions', () => {
  //         act            lock       owner writer reader stranger
  test.each<[string, Lock | null, number, number, number, number]>([
    ['new revision', null, 200, 200, 403, 404],
    ['new revision', 'editors', 403, 403, 403, 404],
    ['new revision', 'owner', 403, 403, 403, 404],
    ['rename', 'editors', 403, 403, 403, 404],
    ['rename', 'owner', 403, 403, 403, 404],
    ['lift', 'editors', 200, 200, 403, 404],
    ['lift', 'owner', 200, 403, 403, 404],
    ['share', 'owner', 200, 200, 403, 404],
    ['label', 'owner', 200, 200, 403, 404],
    ['move', 'owner', 200, 200, 403, 404],
    ['download', 'owner', 200, 200, 200, 404],
    ['copy', 'owner', 200, 200, 200, 404],
    ['trash', 'owner', 200, 403, 403, 404],
  ])('%s under lock %s', (act, lock, owner, writer, reader, stranger) => {
    const statuses = [SCHOOL, TEACHER, OFFICE, STRANGER].map((actor) => {
      const { h, id, folder } = lockedFile(lock);
      return ACTS[act]!(h, actor, id, folder);
    });
    expect(statuses).toEqual([owner, writer, reader, stranger]);
  });

  test('a refused revision leaves the bytes alone', () => {
    const { h, id } = lockedFile('owner');
    const before = h.get(SCHOOL, id).json;
    ACTS['new revision']!(h, TEACHER, id, '');
    expect(h.get(SCHOOL, id).json).toEqual(before);
  });

  test('it names who set it, when and why', () => {
    const { h, id } = lockedFile('owner');
    expect(h.get(TEACHER, id, 'contentRestrictions').json.contentRestrictions).toMatchObject([
      {
        readOnly: true,
        ownerRestricted: true,
        reason: 'Đã lưu trữ',
        restrictingUser: { emailAddress: SCHOOL },
        restrictionTime: '2026-10-05T01:00:00.000Z',
        type: 'globalContentRestriction',
      },
    ]);
    expect(h.drive.isContentRestricted(id)).toBe(true);
  });

  test('capabilities say the same', () => {
    const { h, id } = lockedFile('owner');
    const capabilities = (actor: string) => h.get(actor, id, 'capabilities').json.capabilities;
    expect(capabilities(SCHOOL)).toMatchObject({
      canEdit: false,
      canRemoveContentRestriction: true,
    });
    expect(capabilities(TEACHER)).toMatchObject({
      canEdit: false,
      canRemoveContentRestriction: false,
    });
  });

  test.each([
    [[{ readOnly: true, ownerRestricted: true }], 403],
    [[{ readOnly: true }], 200],
  ])('a writer sets %j: %d', (contentRestrictions, status) => {
    const { h, id } = lockedFile(null);
    expect(h.patch(TEACHER, id, { contentRestrictions }).status).toBe(status);
  });

  test.each([
    [[{ readOnly: false, reason: 'x' }]],
    [[{ readOnly: true }, { readOnly: true }]],
    [[]],
    [[{}]],
    ['yes'],
  ])('%j is a bad request', (contentRestrictions) => {
    const { h, id } = lockedFile(null);
    expect(h.patch(SCHOOL, id, { contentRestrictions }).status).toBe(400);
    expect(h.drive.isContentRestricted(id)).toBe(false);
  });

  test('after lifting, the file can be changed again', () => {
    const { h, id } = lockedFile('owner');
    ACTS.lift!(h, SCHOOL, id, '');
    expect(ACTS['new revision']!(h, TEACHER, id, '')).toBe(200);
  });

  test('Sheets may not touch or rename a locked workbook', () => {
    const { h, id } = lockedFile('owner');
    expect(() => h.drive.touch(id, SCHOOL)).toThrow(/sufficient permissions/);
    expect(() => h.drive.renameFile(id, 'x', SCHOOL)).toThrow(/sufficient permissions/);
  });
});
