import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Persistable, PersistableItems } from '../../../local/persistence/persistable';
import { WorkspaceFolder } from '../../../local/persistence/workspace-folder';
import { DriveHarness, SCHOOL } from '../drive/drive-harness';

let directory: string;
beforeEach(() => {
  directory = join(mkdtempSync(join(tmpdir(), 'workspace-')), 'data');
});
afterEach(() => {
  rmSync(join(directory, '..'), { recursive: true, force: true });
});

class Documents implements PersistableItems {
  readonly documents = new Map<string, unknown>();
  readonly dirty = new Set<string>();
  readonly dumped: string[] = [];

  put(id: string, value: unknown): void {
    this.documents.set(id, value);
    this.dirty.add(id);
  }

  itemIds = () => this.documents.keys();
  dirtyIds = () => this.dirty;
  markSaved = (ids: readonly string[]) => {
    for (const id of ids) {
      this.dirty.delete(id);
    }
  };
  clear = () => this.documents.clear();

  dumpItem(id: string): unknown {
    this.dumped.push(id);
    return this.documents.get(id);
  }

  loadItem(id: string, state: unknown): void {
    if (state === 'bad') {
      throw new Error('this is no workbook');
    }

    this.documents.set(id, state);
  }
}

class Note implements Persistable {
  text = 'empty';
  dump = () => this.text;
  load = (state: unknown) => {
    this.text = String(state);
  };
}

function parts() {
  const { drive, users } = new DriveHarness();
  const note = new Note();
  const workbooks = new Documents();
  const folder = new WorkspaceFolder(directory, {
    states: { accounts: users, drive, note },
    items: { workbooks },
    blobs: drive,
  });
  return { drive, users, note, workbooks, folder };
}

/** A saved folder with one PDF, one workbook and a note; answers the id of the PDF. */
function saved(): string {
  const h = new DriveHarness();
  const { id } = h.upload(SCHOOL, { name: 'a.pdf' }, Buffer.from('%PDF')).json;
  const one = parts();
  one.drive.putBlob(Buffer.from('%PDF'));
  one.drive.load(h.drive.dump());
  one.note.text = 'Ghi chú';
  one.workbooks.put('wb-1', { cells: [1] });
  one.folder.save();
  return id;
}

describe('the Workspace folder', () => {
  test('gives back what was saved', () => {
    const id = saved();
    const two = parts();
    expect(two.folder.load()).toBe(true);
    expect(two.note.text).toBe('Ghi chú');
    expect(two.workbooks.documents.get('wb-1')).toEqual({ cells: [1] });
    expect(two.drive.ownerOf(id)).toBe(SCHOOL);
    expect(Buffer.from(two.drive.readBlob([...two.drive.blobHashes()][0]!))).toEqual(
      Buffer.from('%PDF'),
    );
  });

  test('is empty at first', () => {
    const { folder, note } = parts();
    expect(folder.load()).toBe(false);
    expect(note.text).toBe('empty');
  });

  test('a quick save writes only what has changed', () => {
    const { folder, workbooks, note } = parts();
    workbooks.put('a', 1);
    workbooks.put('b', 2);
    folder.save(true);
    workbooks.put('b', 3);
    const before = statSync(join(directory, 'state/note.json')).ino;
    workbooks.dumped.length = 0;
    folder.save(true);
    expect(workbooks.dumped).toEqual(['b']);
    expect(statSync(join(directory, 'state/note.json')).ino).toBe(before);
    note.text = 'new';
    folder.save(true);
    expect(workbooks.dumped).toEqual(['b']);
    expect(readFileSync(join(directory, 'state/note.json'), 'utf8')).toBe('"new"\n');
  });

  test('what is gone leaves no file behind, and no half-written file stays', () => {
    saved();
    const two = parts();
    two.folder.load();
    two.workbooks.documents.delete('wb-1');
    writeFileSync(join(directory, 'workbooks/wb-9.json.abc.tmp'), '{');
    two.drive.load({ files: [] });
    two.folder.save(true);
    expect(readdirSync(join(directory, 'workbooks'))).toEqual([]);
    expect(readdirSync(join(directory, 'blobs'))).toEqual([]);
  });

  test('a service that is newer than the folder keeps its initial state', () => {
    saved();
    const note = new Note();
    const { drive, users } = new DriveHarness();
    const older = new Note();
    const workbooks = new Documents();
    const folder = new WorkspaceFolder(directory, {
      states: { accounts: users, drive, note: older, triggers: note },
      items: { workbooks },
      blobs: drive,
    });
    folder.load();
    expect([older.text, note.text]).toEqual(['Ghi chú', 'empty']);
  });

  test('reset deletes the Workspace and nothing else', () => {
    saved();
    writeFileSync(join(directory, 'my-own-file.txt'), 'x');
    parts().folder.reset();
    expect(readdirSync(directory)).toEqual(['my-own-file.txt']);
    expect(parts().folder.load()).toBe(false);
  });

  test('reset touches no folder that is not a Workspace', () => {
    const { folder } = parts();
    const foreign = join(directory, '..', 'data/blobs');
    expect(existsSync(foreign)).toBe(false);
    folder.save();
    rmSync(join(directory, 'format.json'));
    folder.reset();
    expect(existsSync(foreign)).toBe(true);
  });

  test('is readable by its owner only', () => {
    saved();
    expect(statSync(join(directory, 'state/accounts.json')).mode & 0o077).toBe(0);
  });
});

describe('a damaged folder is named, never guessed around', () => {
  const blob = () => join('blobs', readdirSync(join(directory, 'blobs'))[0] ?? '');

  test.each<[string, () => string, (path: string) => void]>([
    ['a truncated state file', () => 'state/drive.json', (path) => truncateSync(path, 20)],
    ['a state of the wrong shape', () => 'state/drive.json', (path) => writeFileSync(path, '{}')],
    ['a missing state file', () => 'state/accounts.json', (path) => rmSync(path)],
    ['a truncated workbook', () => 'workbooks/wb-1.json', (path) => truncateSync(path, 3)],
    [
      'a workbook that Sheets refuses',
      () => 'workbooks/wb-1.json',
      (path) => writeFileSync(path, '"bad"'),
    ],
    ['a missing workbook', () => 'workbooks/wb-1.json', (path) => rmSync(path)],
    ['a changed PDF', blob, (path) => writeFileSync(path, 'other')],
    ['a broken format file', () => 'format.json', (path) => writeFileSync(path, '')],
    [
      'a foreign format file',
      () => 'format.json',
      (path) => writeFileSync(path, '{"format":"x","version":1}'),
    ],
    [
      'a newer version',
      () => 'format.json',
      (path) =>
        writeFileSync(path, readFileSync(path, 'utf8').replace('"version":1', '"version":2')),
    ],
  ])('%s', (_what, name, damage) => {
    saved();
    const path = join(directory, name());
    damage(path);
    expect(() => parts().folder.load()).toThrow(
      expect.objectContaining({ name: 'WorkspaceFileError', path }),
    );
  });

  test('a file in which a file has lost its owner', () => {
    saved();
    const path = join(directory, 'state/drive.json');
    const text = readFileSync(path, 'utf8').replaceAll('"role":"owner"', '"role":"writer"');
    writeFileSync(path, text);
    expect(() => parts().folder.load()).toThrow(/has no owner/);
  });

  test('an id that would lead out of the folder is never written', () => {
    const { folder, workbooks } = parts();
    workbooks.put('../evil', 1);
    expect(() => folder.save()).toThrow(/evil/);
    expect(existsSync(join(directory, 'evil.json'))).toBe(false);
  });
});
