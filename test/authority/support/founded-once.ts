import { createHash } from 'node:crypto';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { loadWorkbook, saveWorkbook } from '../../../local/sheets/model/workbook-state';
import type { Snapshot } from './school';

const ROOT = join(__dirname, '../../..');
const KEPT = join(ROOT, 'build/founded');
/** What a founding depends on: the bundles, the embedded Workspace, what tests feed it. */
const SOURCES = ['dist', 'local', 'test/authority/support', 'test/bundle/authority/results'];

let key: string | null = null;

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

type OnDisk = Omit<Snapshot, 'books'> & { readonly books: string };

function forDisk(snapshot: Snapshot): OnDisk {
  return { ...snapshot, books: JSON.stringify(snapshot.books.map(saveWorkbook)) };
}

/** Of this realm: what V8 makes belongs to the outer one, and its bytes are no `Uint8Array` to a test. */
function fromDisk({ books, blobs, ...rest }: OnDisk): Snapshot {
  return {
    ...rest,
    books: (JSON.parse(books) as unknown[]).map(loadWorkbook),
    blobs: blobs.map((bytes) => Uint8Array.from(bytes)),
  };
}

/** Schools founded by other code are never asked for again. */
function forgetOthers(current: string): void {
  readdirSync(KEPT)
    .filter((name) => !name.startsWith(current))
    .forEach((name) => {
      rmSync(join(KEPT, name), { force: true });
    });
}

/**
 * The snapshot that `make` takes, made by the first test file that asks and read from `build/founded` by all others:
 * founding takes seconds. Of two that ask at once both make it, and the last to rename wins with the same content.
 * `name`: which school it is.
 */
export function foundedOnce(name: string, make: () => Snapshot): Snapshot {
  key ??= keyOfSources();
  const file = join(KEPT, `${key}-${name}.bin`);

  try {
    return fromDisk(deserialize(readFileSync(file)) as OnDisk);
  } catch {
    const snapshot = make();
    mkdirSync(KEPT, { recursive: true });
    forgetOthers(key);
    writeFileSync(`${file}.${process.pid}`, serialize(forDisk(snapshot)));
    renameSync(`${file}.${process.pid}`, file);

    return snapshot;
  }
}
