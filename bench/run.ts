import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { dirname, resolve } from 'node:path';
import { type BenchResult, resultLine } from './bench-result';
import { benchPage } from './page-bench';
import { benchResults } from './results-bench';
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
  show(benchResults());
  const page = await benchPage();
  show([
    { name: 'page usable after READY', value: page.usableMs, unit: 'ms', limit: 5000 },
    {
      name: 'an edit shows its average (median)',
      value: page.editToAverageMs,
      unit: 'ms',
      limit: 300,
    },
  ]);
  write(results);
  console.log(`written to ${OUT}`);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
