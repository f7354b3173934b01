import { readFileSync } from 'node:fs';
import { datesOfPreset } from './regulation/dates-of-preset';
import { dueOfItems } from './regulation/due-of-items';
import { parseLines } from './regulation/parse-lines';
import { writePage } from './regulation/regulations-page';

/** Each command: the arguments after its name to what it prints. */
const COMMANDS: Readonly<Record<string, (options: readonly string[]) => string>> = {
  parse: () => parseLines(standardInput()),
  due: () => dueOfItems(standardInput()),
  dates: datesOfPreset,
  page: writePage,
};

/** All of stdin at once as UTF-8, without the byte order mark that editors on Windows put before it. */
function standardInput(): string {
  return readFileSync(0, 'utf8').replace(/^\uFEFF/, '');
}

/**
 * `parse`: phrases on stdin, one a line → one JSON object a line. `due`: a JSON list on stdin → a JSON list. `dates
 * --preset P --year Y [--test-date D]` → a JSON list. `page`: writes docs/regulations.md. What cannot be understood is an
 * `error` of its own item; exit code 1 (and a reason on stderr) only if there is nothing to answer.
 */
function main(): void {
  const [name = '', ...options] = process.argv.slice(2);

  try {
    const run = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;

    if (run === undefined) {
      throw new Error(`one of ${Object.keys(COMMANDS).join(', ')} is wanted, not "${name}"`);
    }

    process.stdout.write(run(options));
  } catch (error) {
    process.stderr.write(`regulation: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}

main();
