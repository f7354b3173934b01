import { readFileSync } from 'node:fs';
import { runExamples } from './rules/run-examples';

/** Reads `[{"id","rule","input"}]` on stdin, writes `[{"id","output"}]` or `{"id","error"}` on stdout. */
function main(): void {
  try {
    const results = runExamples(JSON.parse(readFileSync(0, 'utf8')));
    process.stdout.write(`${JSON.stringify(results, null, 1)}\n`);
  } catch (error) {
    process.stderr.write(`rules: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}

main();
