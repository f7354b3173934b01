import { AppError } from '../../src/kernel/app-error';
import { ownValue } from '../../src/kernel/text/own-value';
import { OTHER_RULES } from './other-rules';
import { fail, fieldsOf, InputError, listOf, refusal } from './read-input';
import { TT22_RULES } from './tt22-rules';
import { TT58_RULES } from './tt58-rules';

const RULES = { ...TT22_RULES, ...TT58_RULES, ...OTHER_RULES };

/** What one example came to. */
export type ExampleResult =
  | { readonly id: string | number | null; readonly output: unknown }
  | { readonly id: string | number | null; readonly error: string };

/** Names of all rules. */
export function ruleNames(): readonly string[] {
  return Object.keys(RULES);
}

/**
 * Runs a list of `{id, rule, input}`; an unknown rule or a malformed input is an `error` of that example (`field: value
 * is not wanted`), never a guess and never the end of the others.
 * @throws InputError if the whole is not a list.
 */
export function runExamples(examples: unknown): readonly ExampleResult[] {
  return listOf(examples, 'examples').map(runExample);
}

function runExample(example: unknown, index: number): ExampleResult {
  const id = idOf(example);

  try {
    const { id: given = null, rule, input } = fieldsOf(example, `examples[${index}]`);

    if (given !== id) {
      fail('id', given, 'a text or a number');
    }

    const run = typeof rule === 'string' ? ownValue(RULES, rule) : undefined;

    return { id, output: run === undefined ? fail('rule', rule, 'a known rule') : run(input) };
  } catch (error) {
    return { id, error: messageOf(error) };
  }
}

/** The id as it was given; null where there is none that could be given back. */
function idOf(example: unknown): string | number | null {
  const id = (example as { readonly id?: unknown } | null)?.id;

  return typeof id === 'string' || typeof id === 'number' ? id : null;
}

/** One example must never hide the others, so even an error nobody foresaw is the answer of its own example. */
function messageOf(error: unknown): string {
  if (error instanceof InputError) {
    return error.message;
  }

  if (error instanceof AppError) {
    const { field = 'input', value, ...more } = error.details;

    return refusal(String(field), value, `acceptable here (${describe(error.code, more)})`);
  }

  return `internal: ${String(error)}`;
}

function describe(code: string, more: Readonly<Record<string, unknown>>): string {
  return Object.keys(more).length === 0 ? code : `${code} ${JSON.stringify(more)}`;
}
