import { AppError } from '../../src/domain/app-error';
import { OTHER_RULES } from './other-rules';
import { fail, fieldsOf, InputError, listOf } from './read-input';
import { TT22_RULES } from './tt22-rules';
import { TT58_RULES } from './tt58-rules';

const RULES = { ...TT22_RULES, ...TT58_RULES, ...OTHER_RULES };

/** What one example came to. */
export type ExampleResult =
  | { readonly id: unknown; readonly output: unknown }
  | { readonly id: unknown; readonly error: string };

/** Names of all rules. */
export function ruleNames(): readonly string[] {
  return Object.keys(RULES);
}

/**
 * Runs a list of `{id, rule, input}`; an unknown rule or a malformed input is an `error`, never a guess.
 * @throws InputError if the whole is not a list.
 */
export function runExamples(examples: unknown): readonly ExampleResult[] {
  return listOf(examples, 'examples').map(runExample);
}

function runExample(example: unknown): ExampleResult {
  const id = (example as { id?: unknown } | null)?.id ?? null;

  try {
    const { rule, input } = fieldsOf(example, 'example');
    const run = Object.entries(RULES).find(([name]) => name === rule)?.[1];

    return { id, output: run === undefined ? fail('rule', rule, 'a known rule') : run(input) };
  } catch (error) {
    if (error instanceof InputError) {
      return { id, error: error.message };
    }

    if (error instanceof AppError) {
      return { id, error: `${error.code} ${JSON.stringify(error.details)}` };
    }

    throw error;
  }
}
