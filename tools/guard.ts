import { parseArgs } from 'node:util';
import { simulateGuard } from './guard/simulate-guard';

/**
 * Measures the wrong-column guard on seeded honest work and on wrong columns pasted into it: one JSON object on stdout.
 * `--teachers N` (200), `--seed S` (guard-1), `--parts`: with the parts of the measure.
 */
function main(): void {
  const { values } = parseArgs({
    options: {
      teachers: { type: 'string', default: '200' },
      seed: { type: 'string', default: 'guard-1' },
      parts: { type: 'boolean', default: false },
    },
  });
  const { mostAlarms, heldByWay, ...measure } = simulateGuard(Number(values.teachers), values.seed);

  console.log(JSON.stringify(values.parts ? { ...measure, mostAlarms, heldByWay } : measure));
}

main();
