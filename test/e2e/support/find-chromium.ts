import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

const USUAL_PLACES = [
  ...['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome'].flatMap((folder) =>
    NAMES.map((name) => join(folder, name)),
  ),
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const IN_PLAYWRIGHT = [
  'chrome-linux/chrome',
  'chrome-linux64/chrome',
  'chrome-headless-shell-linux64/chrome-headless-shell',
  'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
];

function onPath(): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
}

function inPlaywrightCache(): string[] {
  const root = process.env.PLAYWRIGHT_BROWSERS_PATH ?? join(homedir(), '.cache', 'ms-playwright');
  const builds = existsSync(root) ? readdirSync(root) : [];
  return builds
    .filter((name) => name.startsWith('chromium'))
    .flatMap((name) => IN_PLAYWRIGHT.map((file) => join(root, name, file)));
}

/** The browser's path, or null. @throws Error if CHROMIUM_PATH names nothing */
function installedChromium(): string | null {
  const wanted = process.env.CHROMIUM_PATH;

  if (wanted !== undefined && wanted !== '') {
    if (!existsSync(wanted)) {
      throw new Error(`CHROMIUM_PATH=${wanted}: there is no such file`);
    }
    return wanted;
  }
  return (
    [...USUAL_PLACES, ...onPath(), ...inPlaywrightCache()].find((path) => existsSync(path)) ?? null
  );
}

function mayInstall(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/** Installs Debian's package. Returns what went wrong, or null. */
function installChromium(): string | null {
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]) {
    const run = spawnSync('apt-get', args, { env: environment, encoding: 'utf8' });
    if (run.status !== 0) {
      return `apt-get ${args.join(' ')}: ${run.stderr || run.error?.message}`;
    }
  }
  return null;
}

/**
 * Path of a Chromium or Chrome: `CHROMIUM_PATH`, the usual places, Playwright's cache; where there is none and this
 * machine lets us, Debian's package is installed.
 * @throws Error saying what to install: browser tests are never skipped silently
 */
export function findChromium(): string {
  const found = installedChromium();
  if (found !== null) {
    return found;
  }
  const problem = mayInstall() ? installChromium() : 'apt-get as root is not available here';
  const installed = problem === null ? installedChromium() : null;
  if (installed === null) {
    throw new Error(
      `The browser tests need Chromium. Install it (Debian, Ubuntu: "apt-get install chromium"; elsewhere Google ` +
        `Chrome) or set CHROMIUM_PATH to its program. Tried to install it: ${problem ?? 'it is still not there'}`,
    );
  }
  return installed;
}
