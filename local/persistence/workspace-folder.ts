import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readAtomic, readJson, WorkspaceFileError, writeAtomic, writeJson } from './atomic-file';
import type { PersistableItems, WorkspaceParts } from './persistable';

/** Version of the folder's format. A change that old code cannot read needs a new number and a converter. */
const WORKSPACE_FORMAT_VERSION = 1;

const FORMAT_NAME = 'embedded-workspace';
const FORMAT_FILE = 'format.json';
const STATE_FOLDER = 'state';
const BLOB_FOLDER = 'blobs';

/** `format.json`. `states` and `items` are what was saved: what is named here must be there. */
interface Format {
  readonly format: string;
  readonly version: number;
  readonly states: readonly string[];
  readonly items: Readonly<Record<string, readonly string[]>>;
}

/**
 * The Workspace as files, so that it outlives a restart:
 * `format.json`, `state/<service>.json`, `<items>/<id>.json`, `blobs/<sha256>`.
 * Every file is written under another name and then renamed; `format.json`, which lists the others, comes last.
 */
export class WorkspaceFolder {
  /** What stands on the disk, to leave unchanged state files alone. */
  private readonly written = new Map<string, string>();

  constructor(
    private readonly directory: string,
    private readonly parts: WorkspaceParts,
  ) {}

  /** True when the folder holds a saved Workspace. */
  exists(): boolean {
    return existsSync(join(this.directory, FORMAT_FILE));
  }

  /** Saves; `dirtyOnly` leaves documents alone that have not changed since the last save. */
  save(dirtyOnly = false): void {
    mkdirSync(this.directory, { recursive: true, mode: 0o700 });
    this.saveBlobs();
    for (const [name, items] of Object.entries(this.parts.items)) {
      this.saveItems(name, items, dirtyOnly && this.exists());
    }

    for (const [name, state] of Object.entries(this.parts.states)) {
      this.writeIfChanged(this.statePath(name), state.dump());
    }

    this.writeIfChanged(join(this.directory, FORMAT_FILE), this.format());
    this.removeStale();
  }

  /**
   * Loads everything; false when there is nothing. A service that is newer than the folder keeps its initial state.
   * Throws `WorkspaceFileError`, naming the file, when one is missing, damaged or of another version; the services
   * may then be half loaded and must not be used.
   */
  load(): boolean {
    if (!this.exists()) {
      return false;
    }

    const format = this.readFormat();
    for (const hash of list(join(this.directory, BLOB_FOLDER))) {
      this.loadBlob(hash);
    }

    for (const name of format.states) {
      this.loadState(name);
    }

    for (const [name, ids] of Object.entries(format.items)) {
      this.loadItems(name, ids);
    }

    return true;
  }

  /** Deletes the saved Workspace and nothing else: only what `save` writes, and only if the folder is one. */
  reset(): void {
    if (!this.exists()) {
      return;
    }

    const names = [STATE_FOLDER, BLOB_FOLDER, ...Object.keys(this.parts.items), FORMAT_FILE];
    for (const name of names) {
      rmSync(join(this.directory, name), { recursive: true, force: true });
    }

    this.written.clear();
  }

  private saveBlobs(): void {
    const folder = join(this.directory, BLOB_FOLDER);
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    for (const hash of this.parts.blobs.blobHashes()) {
      const path = join(folder, hash);
      if (!existsSync(path)) {
        writeAtomic(path, this.parts.blobs.readBlob(hash));
      }
    }
  }

  private saveItems(name: string, items: PersistableItems, dirtyOnly: boolean): void {
    mkdirSync(join(this.directory, name), { recursive: true, mode: 0o700 });
    const existing = new Set(items.itemIds());
    const chosen = dirtyOnly ? [...items.dirtyIds()] : [...existing];
    const ids = chosen.filter((id) => existing.has(id));
    for (const id of ids) {
      writeJson(this.itemPath(name, id), items.dumpItem(id));
    }

    items.markSaved(chosen);
  }

  private writeIfChanged(path: string, value: unknown): void {
    const text = JSON.stringify(value);
    if (this.written.get(path) !== text || !existsSync(path)) {
      writeJson(path, value);
      this.written.set(path, text);
    }
  }

  private format(): Format {
    const items = Object.entries(this.parts.items).map(
      ([name, part]) => [name, [...part.itemIds()].sort()] as const,
    );
    return {
      format: FORMAT_NAME,
      version: WORKSPACE_FORMAT_VERSION,
      states: Object.keys(this.parts.states).sort(),
      items: Object.fromEntries(items),
    };
  }

  /** After `format.json` stands, what it does not name is garbage. */
  private removeStale(): void {
    const keep = (folder: string, names: ReadonlySet<string>) => {
      // Half-written files of an earlier crash go too.
      for (const name of readdirSync(join(this.directory, folder))) {
        if (!names.has(name)) {
          rmSync(join(this.directory, folder, name), { force: true });
        }
      }
    };
    keep(BLOB_FOLDER, new Set(this.parts.blobs.blobHashes()));
    for (const [name, items] of Object.entries(this.parts.items)) {
      keep(name, new Set([...items.itemIds()].map((id) => `${id}.json`)));
    }
  }

  private readFormat(): Format {
    const path = join(this.directory, FORMAT_FILE);
    const format = readJson(path) as Partial<Format> | null;
    if (format?.format !== FORMAT_NAME || !Array.isArray(format.states)) {
      throw new WorkspaceFileError(path, 'it does not describe a Workspace folder');
    }

    if (format.version !== WORKSPACE_FORMAT_VERSION) {
      throw new WorkspaceFileError(
        path,
        `its format version is ${format.version}; this program reads version ${WORKSPACE_FORMAT_VERSION}`,
      );
    }

    return { items: {}, ...format } as Format;
  }

  private loadBlob(hash: string): void {
    const path = join(this.directory, BLOB_FOLDER, hash);
    const bytes = readAtomic(path);
    if (createHash('sha256').update(bytes).digest('hex') !== hash) {
      throw new WorkspaceFileError(
        path,
        'its bytes do not have the SHA-256 that it is named after',
      );
    }

    this.parts.blobs.putBlob(bytes);
  }

  private loadState(name: string): void {
    const path = this.statePath(name);
    const service = this.parts.states[name];
    if (service === undefined) {
      throw new WorkspaceFileError(path, 'no service takes this state');
    }

    const state = readJson(path);
    naming(path, () => service.load(state));
    this.written.set(path, JSON.stringify(state));
  }

  private loadItems(name: string, ids: readonly string[]): void {
    const items = this.parts.items[name];
    if (items === undefined) {
      throw new WorkspaceFileError(join(this.directory, name), 'no service takes these documents');
    }

    items.clear();
    for (const id of ids) {
      const path = this.itemPath(name, id);
      const state = readJson(path);
      naming(path, () => items.loadItem(id, state));
    }

    items.markSaved(ids);
  }

  private statePath(name: string): string {
    return join(this.directory, STATE_FOLDER, `${checkedName(name)}.json`);
  }

  private itemPath(name: string, id: string): string {
    return join(this.directory, checkedName(name), `${checkedName(id)}.json`);
  }
}

/** Names become paths, so nothing that could lead out of the folder is let through. */
function checkedName(name: string): string {
  if (!/^[\w-]+$/.test(name)) {
    throw new Error(`Not a name for a Workspace file: ${JSON.stringify(name)}`);
  }

  return name;
}

/** Runs `work`; whatever it throws is reported with the file's name. */
function naming(path: string, work: () => void): void {
  try {
    work();
  } catch (error) {
    throw new WorkspaceFileError(path, error instanceof Error ? error.message : String(error));
  }
}

/** File names of a folder, without half-written ones; none when there is no such folder. */
function list(folder: string): readonly string[] {
  return existsSync(folder) ? readdirSync(folder).filter((name) => !name.endsWith('.tmp')) : [];
}
