import { readFileSync } from 'node:fs';
import { runExamples } from './rules/run-examples';

/**
 * Reads `[{"id","rule","input"}]` on stdin, writes `[{"id","output"}]` or `{"id","error"}` on stdout, in the same order.
 * An error reads `field: value is not what is wanted`. Exit code 0 whenever the list was answered, 1 (and a reason on
 * stderr) if there is no list.
 */
function main(): void {
  try {
    const results = runExamples(JSON.parse(withoutMark(readFileSync(0, 'utf8'))));
    process.stdout.write(`${JSON.stringify(results, null, 1)}\n`);
  } catch (error) {
    process.stderr.write(`rules: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}

/** The text without a byte order mark, which editors on Windows put before it. */
function withoutMark(text: string): string {
  return text.replace(/^\uFEFF/, '');
}

main();
