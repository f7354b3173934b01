import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { dirname, resolve } from 'node:path';
import { type BenchResult, resultLine } from './bench-result';
import { benchLoading, bundleKb } from './bundle-bench';
import { benchImport } from './import-bench';
import { benchPage } from './page-bench';
import { benchResults } from './results-bench';
import { benchSchool } from './school-bench';
import { benchSchoolDay } from './school-day-bench';
import { benchVerifier } from './verifier-bench';
import { yardstick } from './yardstick';

const OUT = resolve(__dirname, 'results.json');

function write(
  results: readonly BenchResult[],
  authorityKb: Awaited<ReturnType<typeof bundleKb>>,
): void {
  const machine = {
    node: process.version,
    cores: cpus().length,
    memoryGb: Math.round(totalmem() / 2 ** 30),
  };

  mkdirSync(dirname(OUT), { recursive: true });
  writeFileSync(OUT, `${JSON.stringify({ machine, results, authorityKb }, null, 2)}\n`);
}

/** 1 on the machine of the record, 2 on one half as fast; milliseconds below are divided by it. */
function yardstickRow(when: string): BenchResult {
  return { name: `yardstick ${when}`, value: yardstick(), unit: '', limit: null };
}

async function main(): Promise<void> {
  const results: BenchResult[] = [];
  const show = (more: readonly BenchResult[]): void => {
    results.push(...more);
    more.forEach((result) => {
      console.log(resultLine(result));
    });
  };

  show([yardstickRow('before')]);
  show(benchLoading());
  show(benchSchool());
  show(benchSchoolDay());
  show(benchResults());
  show(benchImport());
  const page = await benchPage();
  show([
    { name: 'yardstick of the page', value: page.machine, unit: '', limit: null },
    { name: 'page usable after READY', value: page.usableMs, unit: 'ms', limit: 5000 },
    {
      name: 'an edit shows its average (median)',
      value: page.editToAverageMs,
      unit: 'ms',
      limit: 300,
    },
  ]);
  show(await benchVerifier());
  show([yardstickRow('after')]);
  const authorityKb = await bundleKb();
  authorityKb.forEach(({ folder, kb }) => {
    console.log(`code of the authority: ${folder} ${kb} KB`);
  });
  write(results, authorityKb);
  console.log(`written to ${OUT}`);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
