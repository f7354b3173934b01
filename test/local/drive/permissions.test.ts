import fc from 'fast-check';
import {
  DriveHarness,
  FOLDER,
  OFFICE,
  SCHOOL,
  SPREADSHEET,
  STRANGER,
  TEACHER,
} from './drive-harness';

let h: DriveHarness;
beforeEach(() => {
  h = new DriveHarness();
});

const permissionId = (email: string, fileId: string) =>
  h
    .call(SCHOOL, `GET /drive/v3/files/${fileId}/permissions?fields=permissions(id,emailAddress)`)
    .json.permissions.find((entry: { emailAddress: string }) => entry.emailAddress === email)
    ?.id as string;

describe('inheritance', () => {
  test.each([
    ['reader', 'reader', 'reader'],
    ['reader', 'writer', 'writer'],
    ['writer', 'reader', 'writer'],
    ['writer', null, 'writer'],
    [null, 'reader', 'reader'],
    [null, null, null],
  ])('folder %s and file %s make %s', (onFolder, onFile, effective) => {
    const top = h.make(SCHOOL, { name: 'top', mimeType: FOLDER });
    const folder = h.make(SCHOOL, { name: 'f', mimeType: FOLDER, parents: [top] });
    const id = h.make(SCHOOL, { name: 'x', mimeType: SPREADSHEET, parents: [folder] });
    if (onFile !== null) {
      h.share(SCHOOL, id, TEACHER, onFile);
    }

    if (onFolder !== null) {
      h.share(SCHOOL, top, TEACHER, onFolder);
    }

    expect(h.drive.roleOf(id, TEACHER)).toBe(effective);
  });

  test('the owner of a folder is a writer of what others put into it', () => {
    const folder = h.make(SCHOOL, { name: 'f', mimeType: FOLDER });
    h.share(SCHOOL, folder, TEACHER, 'writer');
    const id = h.make(TEACHER, { name: 'x', mimeType: 'text/plain', parents: [folder] });
    expect(h.drive.roleOf(id, SCHOOL)).toBe('writer');
    expect(h.drive.ownerOf(id)).toBe(TEACHER);
  });

  test('a move changes what is inherited', () => {
    const folder = h.make(SCHOOL, { name: 'f', mimeType: FOLDER });
    h.share(SCHOOL, folder, TEACHER, 'reader');
    const id = h.make(SCHOOL, { name: 'x', mimeType: 'text/plain', parents: [folder] });
    expect(h.drive.roleOf(id, TEACHER)).toBe('reader');
    h.patch(SCHOOL, id, {}, `?addParents=root&removeParents=${folder}`);
    expect(h.drive.roleOf(id, TEACHER)).toBeNull();
  });

  test('an inherited permission cannot be taken off or lowered below', () => {
    const folder = h.make(SCHOOL, { name: 'f', mimeType: FOLDER });
    h.share(SCHOOL, folder, TEACHER, 'writer');
    const id = h.make(SCHOOL, { name: 'x', mimeType: 'text/plain', parents: [folder] });
    const path = `/drive/v3/files/${id}/permissions/${permissionId(TEACHER, id)}`;
    for (const answer of [
      h.call(SCHOOL, `DELETE ${path}`),
      h.call(SCHOOL, `PATCH ${path}`, { body: { role: 'reader' } }),
    ]) {
      expect(answer.status).toBe(403);
      expect(answer.json.error.errors[0].reason).toBe('cannotModifyInheritedPermission');
    }

    expect(h.drive.roleOf(id, TEACHER)).toBe('writer');
  });

  test('the role on a file is never weaker than on any folder above', () => {
    const order = ['reader', 'commenter', 'writer', 'owner'];
    const roles = fc.array(fc.option(fc.constantFrom('reader', 'commenter', 'writer')), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(roles, (chain) => {
        let parent = 'root';
        const ids = chain.map((role, depth) => {
          parent = h.make(SCHOOL, { name: `f${depth}`, mimeType: FOLDER, parents: [parent] });
          if (role !== null) {
            h.share(SCHOOL, parent, TEACHER, role);
          }

          return parent;
        });
        const strength = ids.map((id) => order.indexOf(h.drive.roleOf(id, TEACHER) ?? ''));
        expect(strength).toEqual([...strength].sort((one, other) => one - other));
      }),
      { numRuns: 40 },
    );
  });
});

test('the editors of a file are its owner and all its writers, inherited ones too', () => {
  const folder = h.make(SCHOOL, { name: 'f', mimeType: FOLDER });
  h.share(SCHOOL, folder, TEACHER, 'writer');
  h.share(SCHOOL, folder, OFFICE, 'reader');
  const id = h.make(SCHOOL, { name: 'x', mimeType: SPREADSHEET, parents: [folder] });
  expect([...h.drive.editorsOf(id)].sort()).toEqual([TEACHER, SCHOOL].sort());
});

describe('who may share', () => {
  test.each([
    [SCHOOL, 200],
    ['writer', 200],
    ['commenter', 403],
    ['reader', 403],
    ['nobody', 404],
  ])('%s: %d', (role, status) => {
    const id = h.make(SCHOOL, { name: 'x', mimeType: 'text/plain' });
    if (['writer', 'commenter', 'reader'].includes(role)) {
      h.share(SCHOOL, id, TEACHER, role);
    }

    const actor = role === SCHOOL ? SCHOOL : TEACHER;
    const body = { type: 'user', role: 'reader', emailAddress: OFFICE };
    const answer = h.call(actor, `POST /drive/v3/files/${id}/permissions`, { body });
    expect(answer.status).toBe(status);
    expect(h.drive.roleOf(id, OFFICE)).toBe(status === 200 ? 'reader' : null);
    expect(h.call(actor, `GET /drive/v3/files/${id}/permissions`).status).toBe(status);
    expect(h.mails.filter((mail) => mail.to === OFFICE)).toHaveLength(status === 200 ? 1 : 0);
  });

  test('the owner can keep writers from sharing', () => {
    const id = h.make(SCHOOL, { name: 'x', mimeType: 'text/plain', writersCanShare: false });
    h.share(SCHOOL, id, TEACHER, 'writer');
    const body = { type: 'anyone', role: 'reader' };
    expect(h.call(TEACHER, `POST /drive/v3/files/${id}/permissions`, { body }).status).toBe(403);
    expect(h.patch(TEACHER, id, { writersCanShare: true }).status).toBe(403);
  });
});

describe('grantees', () => {
  test.each([
    [{ type: 'domain', domain: 'demo.edu.vn', role: 'reader' }, TEACHER, STRANGER, []],
    [{ type: 'anyone', role: 'reader' }, STRANGER, 'x@y', []],
    [
      { type: 'domain', domain: 'demo.edu.vn', role: 'reader', allowFileDiscovery: true },
      OFFICE,
      STRANGER,
      ['x'],
    ],
  ])('%j', (body, holder, other, found) => {
    const id = h.make(SCHOOL, { name: 'x', mimeType: 'text/plain' });
    expect(h.call(SCHOOL, `POST /drive/v3/files/${id}/permissions`, { body }).status).toBe(200);
    expect(h.drive.roleOf(id, holder)).toBe('reader');
    expect(h.drive.roleOf(id, other)).toBe(body.type === 'anyone' ? 'reader' : null);
    expect(h.drive.roleOf(id, null)).toBe(body.type === 'anyone' ? 'reader' : null);
    expect(h.search(holder, '')).toEqual(found);
  });

  test.each([
    [{ type: 'group', role: 'reader', emailAddress: 'g@demo.edu.vn' }, 501],
    [{ type: 'user', role: 'reader' }, 400],
    [{ type: 'user', emailAddress: TEACHER }, 400],
    [{ type: 'user', role: 'king', emailAddress: TEACHER }, 400],
    [{ type: 'user', role: 'organizer', emailAddress: TEACHER }, 501],
    [
      {
        type: 'user',
        role: 'reader',
        emailAddress: TEACHER,
        expirationTime: '2027-01-01T00:00:00Z',
      },
      501,
    ],
    [{ role: 'reader' }, 400],
  ])('%j is refused with %d', (body, status) => {
    const id = h.make(SCHOOL, { name: 'x', mimeType: 'text/plain' });
    expect(h.call(SCHOOL, `POST /drive/v3/files/${id}/permissions`, { body }).status).toBe(status);
  });

  test('sharing again with somebody changes the role instead of adding an entry', () => {
    const id = h.make(SCHOOL, { name: 'x', mimeType: 'text/plain' });
    h.share(SCHOOL, id, TEACHER, 'reader');
    h.share(SCHOOL, id, TEACHER.toUpperCase(), 'writer');
    expect(h.get(SCHOOL, id).json.permissions).toHaveLength(2);
    expect(h.drive.roleOf(id, TEACHER)).toBe('writer');
  });

  test('everybody may take themselves off, a reader nobody else', () => {
    const id = h.make(SCHOOL, { name: 'x', mimeType: 'text/plain' });
    h.share(SCHOOL, id, TEACHER, 'reader');
    h.share(SCHOOL, id, OFFICE, 'reader');
    const path = (email: string) => `/drive/v3/files/${id}/permissions/${permissionId(email, id)}`;
    expect(h.call(TEACHER, `DELETE ${path(OFFICE)}`).status).toBe(403);
    expect(h.call(TEACHER, `DELETE ${path(SCHOOL)}`).status).toBe(403);
    expect(h.call(TEACHER, `DELETE ${path(TEACHER)}`).status).toBe(204);
    expect(h.drive.roleOf(id, TEACHER)).toBeNull();
  });
});

describe('ownership', () => {
  const owner = (email: string) => ({ type: 'user', role: 'owner', emailAddress: email });

  test('passes to a colleague; the old owner stays as a writer', () => {
    const id = h.make(SCHOOL, { name: 'x', mimeType: SPREADSHEET });
    const path = `/drive/v3/files/${id}/permissions`;
    expect(h.call(SCHOOL, `POST ${path}`, { body: owner(OFFICE) }).status).toBe(403);
    const answer = h.call(SCHOOL, `POST ${path}?transferOwnership=true`, { body: owner(OFFICE) });
    expect(answer.json).toMatchObject({ role: 'owner', type: 'user' });
    expect(h.drive.ownerOf(id)).toBe(OFFICE);
    expect(h.drive.roleOf(id, SCHOOL)).toBe('writer');
  });

  test.each([
    ['a writer takes it', TEACHER, TEACHER],
    ['it goes out of the domain', SCHOOL, STRANGER],
  ])('%s: refused', (_what, actor, to) => {
    const id = h.make(SCHOOL, { name: 'x', mimeType: SPREADSHEET });
    h.share(SCHOOL, id, TEACHER, 'writer');
    const path = `/drive/v3/files/${id}/permissions?transferOwnership=true`;
    expect(h.call(actor, `POST ${path}`, { body: owner(to) }).status).toBe(403);
    expect(h.drive.ownerOf(id)).toBe(SCHOOL);
  });

  test('the owner cannot be removed or lowered', () => {
    const id = h.make(SCHOOL, { name: 'x', mimeType: SPREADSHEET });
    h.share(SCHOOL, id, TEACHER, 'writer');
    const path = `/drive/v3/files/${id}/permissions/${permissionId(SCHOOL, id)}`;
    const removed = h.call(TEACHER, `DELETE ${path}`);
    expect(removed.json.error.errors[0].reason).toBe('cannotRemoveOwner');
    expect(h.call(TEACHER, `PATCH ${path}`, { body: { role: 'reader' } }).status).toBe(403);
    expect(h.drive.ownerOf(id)).toBe(SCHOOL);
  });
});
