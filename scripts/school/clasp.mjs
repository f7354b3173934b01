import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { FAILURES } from './words.mjs';

const CLASP = createRequire(import.meta.url).resolve('@google/clasp');

/** What is said to people instead of a stack: Vietnamese and English, and what to do next. */
export class SchoolError extends Error {
  constructor(words) {
    super(words.vi);
    this.name = 'SchoolError';
    this.words = words;
  }
}

/** Runs `clasp` by Node itself: its own start file is a shell script, which Windows does not run. */
function run(folder, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [CLASP, ...args], { cwd: folder });
    let stdout = '';
    let stderr = '';

    child.stdout.on('data', (text) => {
      stdout += text;
    });
    child.stderr.on('data', (text) => {
      stderr += text;
    });
    child.on('error', reject);
    child.on('close', () => resolve({ stdout, stderr }));
  });
}

/** The words for what Google said, or its sentence where there are none. */
function failure(args, said) {
  const known = FAILURES.find(({ sign }) => sign.test(said));

  return new SchoolError(
    known?.words ?? {
      vi: `Lệnh “clasp ${args[0]}” không xong. Google nói: ${said || '(không nói gì)'}`,
      en: `“clasp ${args[0]}” did not succeed. Google said: ${said || '(nothing)'}`,
    },
  );
}

/** The first JSON value of an output: `open-web-app` writes a sentence after it. */
function firstJson(stdout) {
  const end = Math.max(stdout.lastIndexOf('}'), stdout.lastIndexOf(']'));

  return JSON.parse(stdout.slice(0, end + 1));
}

/**
 * Runs `clasp … --json` in a folder and answers what it wrote. Its exit code says nothing: it is 0 after a refused
 * deployment, and after a push that pushed nothing; only an answer that can be read is one.
 * @throws SchoolError with what to do next
 */
export async function clasp(folder, ...args) {
  const { stdout, stderr } = await run(folder, [...args, '--json']);

  try {
    return firstJson(stdout);
  } catch {
    throw failure(args, `${stderr}${stdout}`.trim());
  }
}
