/**
 * Makes a school's projects at Google, brings a newer version, makes the optional add-on (docs/set-up.md). Each command
 * may be given again at any time: what is done is found and not done twice.
 * `node scripts/school.mjs init|update|add-on [--folder DIR] [--from DIR]`; `--folder`: where it is kept which projects
 * are the school's (`.school`); `--from`: what was built, instead of building.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { addOn } from './school/add-on.mjs';
import { bringPage, openPage } from './school/authority.mjs';
import { checkLogin, checkNode } from './school/checks.mjs';
import { SchoolError } from './school/clasp.mjs';
import { refusal, say } from './school/say.mjs';
import { SchoolState } from './school/school-state.mjs';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** @typedef {{state: SchoolState, built: string, email: string}} School */

const COMMANDS = {
  init: async (school) => {
    const url = await bringPage(school);
    const { scriptId } = school.state.project('authority');
    const editor = `https://script.google.com/d/${scriptId}/edit`;
    say('page', { email: school.email, url, editor });
    openPage(school);
  },
  update: async (school) => {
    const url = await bringPage(requireSchool(school));
    if (school.state.project('addon').scriptId !== undefined) {
      await addOn(school);
    }
    say('updated', { url });
  },
  'add-on': async (school) => {
    await bringPage(requireSchool(school));
    await addOn(school);
    const { scriptId, version } = school.state.project('addon');
    say('addOn', { scriptId, number: version });
  },
};

function requireSchool(school) {
  if (school.state.project('authority').page === undefined) {
    throw refusal('notYet');
  }

  return school;
}

function build() {
  const { status } = spawnSync(process.execPath, [path.join(ROOT, 'scripts/build.mjs')], {
    cwd: ROOT,
    stdio: 'inherit',
  });

  if (status !== 0) {
    throw new Error('The build failed');
  }

  return path.join(ROOT, 'dist');
}

async function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { folder: { type: 'string' }, from: { type: 'string' } },
  });
  const command = COMMANDS[positionals[0] ?? ''];

  if (command === undefined || positionals.length > 1) {
    throw refusal('usage');
  }

  checkNode();
  const built = values.from === undefined ? build() : path.resolve(values.from);
  const folder = path.resolve(values.folder ?? path.join(ROOT, '.school'));
  mkdirSync(folder, { recursive: true });
  const state = new SchoolState(folder);
  const email = await checkLogin(state);
  await command({ state, built, email });
}

main().catch((error) => {
  const { vi, en } =
    error instanceof SchoolError ? error.words : { vi: String(error), en: String(error) };
  console.error(`DỪNG: ${vi}\n  STOPPED: ${en}`);
  process.exitCode = 1;
});
