import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { runMonkey } from './monkey/run-monkey';

const ROOT = resolve(__dirname, '..');

function main(): void {
  const { values } = parseArgs({
    options: {
      steps: { type: 'string', default: '2000' },
      seed: { type: 'string', default: '1' },
      out: { type: 'string', default: 'build/monkey.log' },
    },
  });
  const result = runMonkey({
    steps: Number(values.steps),
    seed: values.seed,
    dist: resolve(ROOT, 'dist'),
    onStep: (done) => {
      if (process.stderr.isTTY && done % 20 === 0) {
        process.stderr.write(`\r${done}/${values.steps}`);
      }
    },
  });
  const path = resolve(values.out);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${result.log.join('\n')}\n`);
  result.breaches.forEach((breach) => {
    console.error(breach);
  });
  const verdict =
    result.breaches.length === 0 ? 'every invariant held' : `${result.breaches.length} breaches`;
  console.log(
    `seed ${values.seed}: ${result.steps} steps, ${result.entries} entries, ${verdict}; log ${values.out}`,
  );
  process.exitCode = result.breaches.length === 0 ? 0 : 1;
}

main();
