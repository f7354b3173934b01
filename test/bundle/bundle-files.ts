import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { WING_NAMES } from '../../src/contract/wing-names';
import { GUIDES } from '../../src/words/guides';

export const ROOT = path.join(__dirname, '../..');

/** The two Apps Script projects. */
export type Side = 'addon' | 'authority';

/** Code files of each project as pushed. */
export const CODE_FILES: Readonly<Record<Side, readonly string[]>> = {
  addon: ['main.js'],
  authority: ['pdf-engine.js', 'main.js'],
};

/** Pages of each project as pushed. */
export const PAGES: Readonly<Record<Side, readonly string[]>> = {
  addon: [
    'cell',
    'correction',
    'export',
    'health',
    'lock',
    'phone',
    'pupils',
    'requests',
    'review',
    'setup',
  ],
  authority: [
    'install',
    'webapp',
    ...WING_NAMES.map((name) => `wing-${name}`),
    ...[...GUIDES.map(({ name }) => name), 'muc-luc'].map((name) => `guide-${name}`),
  ],
};

/** Builds what changed, so that the tests never judge an old bundle. @throws Error with the build's messages */
export function buildAll(): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.mjs'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  if (status !== 0) {
    throw new Error(`The build failed:\n${stdout}${stderr}`);
  }
}

/** Text of a built file. */
export function builtText(side: Side, name: string): string {
  return readFileSync(path.join(ROOT, 'dist', side, name), 'utf8');
}

/** Modules in a project's `main.js`, as paths relative to the project root. */
export function modulesOf(side: Side): string[] {
  const file = path.join(ROOT, 'build', `modules-${side}.json`);
  return JSON.parse(readFileSync(file, 'utf8')) as string[];
}
