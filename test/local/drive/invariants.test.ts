import fc from 'fast-check';
import { DriveHarness, FOLDER, OFFICE, SCHOOL, STRANGER, TEACHER } from './drive-harness';

const PEOPLE = [SCHOOL, TEACHER, OFFICE, STRANGER] as const;
const person = fc.constantFrom(...PEOPLE);
const slot = fc.nat({ max: 7 });
const role = fc.constantFrom('reader', 'commenter', 'writer', 'owner');

/** One call of one person on one of the files made so far. */
const step = fc.oneof(
  fc.record({
    kind: fc.constantFrom('folder' as const, 'file' as const),
    actor: person,
    parent: slot,
  }),
  fc.record({
    kind: fc.constant('share' as const),
    actor: person,
    target: slot,
    email: person,
    role,
  }),
  fc.record({ kind: fc.constant('unshare' as const), actor: person, target: slot, email: person }),
  fc.record({
    kind: fc.constant('move' as const),
    actor: person,
    target: slot,
    from: slot,
    to: slot,
  }),
  fc.record({ kind: fc.constant('rename' as const), actor: person, target: slot }),
  fc.record({ kind: fc.constant('lock' as const), actor: person, target: slot, on: fc.boolean() }),
  fc.record({ kind: fc.constant('trash' as const), actor: person, target: slot, on: fc.boolean() }),
  fc.record({ kind: fc.constant('copy' as const), actor: person, target: slot }),
  fc.record({ kind: fc.constant('delete' as const), actor: person, target: slot }),
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

class World {
  readonly h = new DriveHarness();
  readonly ids: string[] = [];

  /** A shared folder tree and a private file to begin with. */
  constructor() {
    const make = (actor: string, mimeType: string, parent: string) => {
      const id = this.h.make(actor, { name: 'n', mimeType, parents: [parent] });
      this.ids.push(id);
      return id;
    };
    const top = make(SCHOOL, FOLDER, 'root');
    this.h.share(SCHOOL, top, TEACHER, 'writer');
    this.h.share(SCHOOL, top, OFFICE, 'reader');
    make(SCHOOL, 'text/plain', top);
    make(SCHOOL, 'text/plain', make(SCHOOL, FOLDER, top));
    make(TEACHER, 'text/plain', top);
    make(SCHOOL, 'text/plain', 'root');
  }

  run(next: Step): { status: number; target: string | null } {
    const target = 'target' in next ? this.id(next.target) : null;
    const status = this.call(next, target ?? 'root');
    return { status, target };
  }

  private id(index: number): string {
    return this.ids[index % Math.max(this.ids.length, 1)] ?? 'none';
  }

  private call(next: Step, id: string): number {
    const { h } = this;
    const file = `/drive/v3/files/${id}`;
    switch (next.kind) {
      case 'folder':
      case 'file': {
        const mimeType = next.kind === 'folder' ? FOLDER : 'text/plain';
        const parent = next.parent === 0 ? 'root' : this.id(next.parent);
        return this.made(next.actor, '/drive/v3/files', { name: 'n', mimeType, parents: [parent] });
      }
      case 'copy':
        return this.made(next.actor, `${file}/copy`, {});
      case 'share': {
        const body = { type: 'user', role: next.role, emailAddress: next.email };
        const path = `${file}/permissions?transferOwnership=true`;
        return h.call(next.actor, `POST ${path}`, { body }).status;
      }
      case 'unshare': {
        const known = h.get(next.email, id, 'owners').status === 200;
        const owner = known ? h.drive.ownerOf(id) : SCHOOL;
        const list = h.call(owner, `GET ${file}/permissions?fields=*`).json.permissions ?? [];
        const entry = list.find((one: { emailAddress: string }) => one.emailAddress === next.email);
        return h.call(next.actor, `DELETE ${file}/permissions/${entry?.id ?? 'none'}`).status;
      }
      case 'move': {
        const query = `?addParents=${this.id(next.to)}&removeParents=${this.id(next.from)},root`;
        return h.patch(next.actor, id, {}, query).status;
      }
      case 'rename':
        return h.patch(next.actor, id, { name: 'm' }).status;
      case 'lock':
        return h.patch(next.actor, id, {
          contentRestrictions: [{ readOnly: next.on, ownerRestricted: true }],
        }).status;
      case 'trash':
        return h.patch(next.actor, id, { trashed: next.on }).status;
      case 'delete':
        return h.call(next.actor, `DELETE ${file}`).status;
    }
  }

  private made(actor: string, path: string, body: object): number {
    const answer = this.h.call(actor, `POST ${path}`, { body });
    if (answer.status === 200) {
      this.ids.push(answer.json.id);
    }

    return answer.status;
  }
}

describe('whatever people do in whatever order', () => {
  test('roles decide, every file keeps one owner, and a refusal changes nothing', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        const world = new World();
        const { drive } = world.h;
        for (const next of steps) {
          const before = JSON.stringify(drive.dump());
          const target =
            'target' in next ? world.ids[next.target % Math.max(world.ids.length, 1)] : undefined;
          const held = target === undefined ? null : drive.roleOf(target, next.actor);
          const { status } = world.run(next);
          expect([200, 204, 400, 403, 404, 501]).toContain(status);
          if (status >= 400) {
            const files = (text: string) =>
              JSON.parse(text).files.filter((file: { isRoot: boolean }) => !file.isRoot);
            expect(files(JSON.stringify(drive.dump()))).toEqual(files(before));
          }

          if (target !== undefined && held === null) {
            expect(status).toBe(404);
          }

          if (['trash', 'delete', 'lock'].includes(next.kind) && held !== 'owner') {
            expect(status).toBeGreaterThanOrEqual(400);
          }

          if (['rename', 'move'].includes(next.kind) && !['owner', 'writer'].includes(held ?? '')) {
            expect(status).toBeGreaterThanOrEqual(400);
          }
        }

        const { files } = drive.dump() as { files: { permissions: { role: string }[] }[] };
        for (const file of files) {
          expect(file.permissions.filter((one) => one.role === 'owner')).toHaveLength(1);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('an anonymous call is refused everywhere', () => {
    const h = new DriveHarness();
    const id = h.make(SCHOOL, { name: 'x', mimeType: 'text/plain' });
    for (const line of [
      `GET /drive/v3/files/${id}`,
      'GET /drive/v3/files',
      'POST /drive/v3/files',
    ]) {
      expect(h.call(null, line).status).toBe(403);
    }
  });
});
