import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { dirname, resolve } from 'node:path';
import { type BenchResult, resultLine } from './bench-result';
import { benchSchool } from './school-bench';

const OUT = resolve(__dirname, 'results.json');

function write(results: readonly BenchResult[]): void {
  const machine = {
    node: process.version,
    cores: cpus().length,
    memoryGb: Math.round(totalmem() / 2 ** 30),
  };

  mkdirSync(dirname(OUT), { recursive: true });
  writeFileSync(OUT, `${JSON.stringify({ machine, results }, null, 2)}\n`);
}

async function main(): Promise<void> {
  const results: BenchResult[] = [];
  const show = (more: readonly BenchResult[]): void => {
    results.push(...more);
    more.forEach((result) => {
      console.log(resultLine(result));
    });
  };

  show(benchSchool());
  write(results);
  console.log(`written to ${OUT}`);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
