import { randomBytes } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';

/** A file of the Workspace folder that is missing, damaged or not understood. */
export class WorkspaceFileError extends Error {
  constructor(
    readonly path: string,
    problem: string,
  ) {
    super(`Cannot load the Workspace from ${path}: ${problem}`);
    this.name = 'WorkspaceFileError';
  }
}

/** Writes a file so that readers, and a crash, find either the old or the new one, never a part. Readable by its owner only. */
export function writeAtomic(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const temporary = `${path}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    const handle = openSync(temporary, 'wx', 0o600);
    try {
      writeFileSync(handle, content);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }

    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** JSON with a final line break. */
export function writeJson(path: string, value: unknown): void {
  writeAtomic(path, `${JSON.stringify(value)}\n`);
}

/** Throws `WorkspaceFileError` when the file cannot be read. */
export function readAtomic(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new WorkspaceFileError(path, error instanceof Error ? error.message : String(error));
  }
}

/** Throws `WorkspaceFileError` when the file cannot be read or is not JSON. */
export function readJson(path: string): unknown {
  const text = Buffer.from(readAtomic(path)).toString('utf8');
  try {
    return JSON.parse(text);
  } catch {
    throw new WorkspaceFileError(path, 'it is not valid JSON (truncated or edited by hand?)');
  }
}
