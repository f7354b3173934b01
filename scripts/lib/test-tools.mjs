import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';

const BROWSERS = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
];
const APPLICATIONS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

function onPath(name) {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter((folder) => folder !== '');
  return folders.some((folder) => existsSync(path.join(folder, name)));
}

function hasPlaywrightsBrowser() {
  const root = process.env.PLAYWRIGHT_BROWSERS_PATH ?? path.join(homedir(), '.cache/ms-playwright');
  return existsSync(root) && readdirSync(root).some((name) => name.startsWith('chromium'));
}

/** `CHROMIUM_PATH` counts as found: when it is wrong, the browser tests say so (test/e2e/support/find-chromium.ts). */
function hasBrowser() {
  return (
    (process.env.CHROMIUM_PATH ?? '') !== '' ||
    BROWSERS.some(onPath) ||
    APPLICATIONS.some((file) => existsSync(file)) ||
    hasPlaywrightsBrowser()
  );
}

/** Programs the tests judge us with, and the Debian package of each. */
const TOOLS = [
  { name: 'Chromium or Chrome', debian: 'chromium', isThere: hasBrowser },
  { name: 'pdftotext', debian: 'poppler-utils', isThere: () => onPath('pdftotext') },
  { name: 'pdffonts', debian: 'poppler-utils', isThere: () => onPath('pdffonts') },
  { name: 'qpdf', debian: 'qpdf', isThere: () => onPath('qpdf') },
];

const missingTools = () => TOOLS.filter((tool) => !tool.isThere());
const packagesOf = (tools) => [...new Set(tools.map(({ debian }) => debian))];

function mayInstall() {
  return process.platform === 'linux' && process.getuid?.() === 0 && onPath('apt-get');
}

function install(packages) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
    console.log(`apt-get ${args.join(' ')}`);
    const { status } = spawnSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'inherit'] });
    if (status !== 0) {
      return;
    }
  }
}

/**
 * Makes sure that the programs the tests need are there, installing Debian's packages where that is allowed.
 * @throws Error naming what to install: no test is skipped because its tool is missing
 */
export function ensureTestTools() {
  if (missingTools().length > 0 && mayInstall()) {
    install(packagesOf(missingTools()));
  }
  const missing = missingTools();
  if (missing.length > 0) {
    throw new Error(
      `The tests need ${missing.map(({ name }) => name).join(', ')}. Install them (Debian, Ubuntu: ` +
        `"apt-get install ${packagesOf(missing).join(' ')}"), or set CHROMIUM_PATH if only the browser is elsewhere.`,
    );
  }
}
