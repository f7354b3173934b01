import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Snapshot } from './school';

const ROOT = join(__dirname, '../../..');
const KEPT = join(ROOT, 'build/founded');
/** What a founding depends on: the bundles, the embedded Workspace, what tests feed it. */
const SOURCES = ['dist', 'local', 'test/authority/support'];

/** Name, size and time of each file: a changed one makes another key. */
function keyOfSources(): string {
  const hash = createHash('sha256');

  for (const folder of SOURCES) {
    const files = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).sort();

    files.forEach((file) => {
      const { size, mtimeMs } = statSync(join(ROOT, folder, file));
      hash.update(`${folder}/${file} ${size} ${mtimeMs}\n`);
    });
  }

  return hash.digest('hex').slice(0, 16);
}

/**
 * The snapshot that `make` takes, made by the first test file that asks and read from `build/founded` by all others:
 * founding takes seconds. Of two that ask at once both make it, and the last to rename wins with the same content.
 */
export function foundedOnce(make: () => Snapshot): Snapshot {
  const file = join(KEPT, `${keyOfSources()}.bin`);

  try {
    const kept = deserialize(readFileSync(file)) as Snapshot;

    // Bytes of this realm: what V8 makes belongs to the outer one, and is no `Uint8Array` to a test.
    return { ...kept, blobs: kept.blobs.map((bytes) => Uint8Array.from(bytes)) };
  } catch {
    const snapshot = make();
    mkdirSync(KEPT, { recursive: true });
    writeFileSync(`${file}.${process.pid}`, serialize(snapshot));
    renameSync(`${file}.${process.pid}`, file);

    return snapshot;
  }
}
