import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Every file under `entry` (itself when it is a file), sorted; nothing when it does not exist. */
export function filesUnder(entry) {
  if (!existsSync(entry)) {
    return [];
  }
  if (!statSync(entry).isDirectory()) {
    return [entry];
  }
  return readdirSync(entry)
    .sort()
    .flatMap((name) => filesUnder(path.join(entry, name)));
}

/** One hash over names and contents of all `entries` (files or folders under `root`). */
export function hashOf(root, entries) {
  const hash = createHash('sha256');
  for (const file of entries.flatMap((entry) => filesUnder(path.join(root, entry)))) {
    hash
      .update(`${path.relative(root, file)}\0`)
      .update(readFileSync(file))
      .update('\0');
  }
  return hash.digest('hex');
}

/**
 * What was built from what: `{part: {inputs, outputs, files}}` in a JSON file. A part is up to date when its inputs
 * are those it was built from and its files are still as they were written.
 */
export class BuildStamps {
  constructor(root, file) {
    this.root = root;
    this.file = path.join(root, file);
    this.stamps = existsSync(this.file) ? JSON.parse(readFileSync(this.file, 'utf8')) : {};
  }

  /** Files of a part as they were last written, relative to the project; none before the first build. */
  filesOf(part) {
    return this.stamps[part]?.files ?? [];
  }

  isFresh(part, inputs) {
    const stamp = this.stamps[part];
    return (
      stamp !== undefined &&
      stamp.inputs === inputs &&
      stamp.files.every((file) => existsSync(path.join(this.root, file))) &&
      stamp.outputs === hashOf(this.root, stamp.files)
    );
  }

  record(part, inputs, files) {
    const relative = files.map((file) => path.relative(this.root, file)).sort();
    this.stamps[part] = { inputs, outputs: hashOf(this.root, relative), files: relative };
    this.save();
  }

  forget(part) {
    delete this.stamps[part];
    this.save();
  }

  save() {
    mkdirSync(path.dirname(this.file), { recursive: true });
    writeFileSync(this.file, `${JSON.stringify(this.stamps, null, 1)}\n`);
  }
}
