import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { startProcess } from './workspace-process';

/** What decides how the demo school looks when it is founded. */
const INPUTS = ['dist', 'demo', 'local/school', 'local/sheets', 'local/drive', 'local/persistence'];
const FOLDER = join('build', 'e2e-data');

function hashOfInputs(): string {
  const hash = createHash('sha256');
  for (const input of INPUTS) {
    const files = readdirSync(input, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
    for (const file of files) {
      hash.update(file).update('\0').update(readFileSync(file));
    }
  }
  return hash.digest('hex').slice(0, 16);
}

function removeOlder(current: string): void {
  for (const name of readdirSync(FOLDER)) {
    if (name !== current && !name.includes('.')) {
      rmSync(join(FOLDER, name), { recursive: true, force: true });
    }
  }
}

/**
 * Folder with the founded demo school, to be copied. It is founded once for a state of `dist` and `demo` and kept in
 * `build/e2e-data`; two test files that begin at the same time both found it, and one of the two is kept.
 */
export async function foundedData(): Promise<string> {
  const name = hashOfInputs();
  const folder = join(FOLDER, name);
  if (existsSync(folder)) {
    return folder;
  }

  const making = `${folder}.${process.pid}`;
  mkdirSync(FOLDER, { recursive: true });
  rmSync(making, { recursive: true, force: true });
  const server = await startProcess(making);
  await server.stop();

  if (existsSync(folder)) {
    rmSync(making, { recursive: true, force: true });
  } else {
    renameSync(making, folder);
  }
  removeOlder(name);
  return folder;
}
