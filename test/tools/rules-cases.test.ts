import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runExamples } from '../../tools/rules/run-examples';

interface Case {
  readonly id: string;
  readonly rule: string;
  readonly input: unknown;
  readonly expected: unknown;
}

/**
 * Boundary cases one a line. Their results were worked out by a second, independent reading of the regulations with
 * exact fractions, not by this program.
 */
const CASES: readonly Case[] = readFileSync(join(__dirname, 'rules-cases.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));

test.each(CASES.map((c) => [c.id, c] as const))('case %s', (_, { id, rule, input, expected }) => {
  expect(runExamples([{ id, rule, input }])).toEqual([{ id, output: expected }]);
});

test('case ids are unique', () => {
  expect(new Set(CASES.map(({ id }) => id)).size).toBe(CASES.length);
});
