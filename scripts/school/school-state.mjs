import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * What is known of a school's projects on this computer, in `state.json` of a folder: `{account, authority: {scriptId,
 * page, carried}, addon: {scriptId, version}}`. Lost, it is found again: the folders name the projects, and versions and
 * deployments are known by their descriptions.
 */
export class SchoolState {
  constructor(folder) {
    this.folder = folder;
    this.file = path.join(folder, 'state.json');
    this.values = existsSync(this.file) ? JSON.parse(readFileSync(this.file, 'utf8')) : {};
  }

  /** What is known of a project: `authority` or `addon`. */
  project(side) {
    return this.values[side] ?? {};
  }

  /** Adds to what is known; written under another name first, so that it is never half a file. */
  keep(values) {
    this.values = { ...this.values, ...values };
    mkdirSync(this.folder, { recursive: true });
    writeFileSync(`${this.file}.new`, `${JSON.stringify(this.values, null, 2)}\n`);
    renameSync(`${this.file}.new`, this.file);
  }

  keepProject(side, values) {
    this.keep({ [side]: { ...this.project(side), ...values } });
  }
}
