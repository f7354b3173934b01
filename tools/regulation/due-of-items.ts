import { askDue } from '../../src/capabilities/regulation/pure/due/ask-due';
import { endOfDayText } from '../../src/capabilities/regulation/pure/due/due-days';
import { isRecord } from '../../src/kernel/is-record';
import { errorMessage } from '../../src/kernel/words/errors/error-texts';
import { saidText } from '../../src/words/said-text';

type Id = string | number | null;

/** What one question came to. */
type DueAnswer =
  | { readonly id: Id; readonly due: readonly string[] }
  | { readonly id: Id; readonly error: string };

function idOf(item: unknown): Id {
  const id = isRecord(item) ? item.id : null;

  return typeof id === 'string' || typeof id === 'number' ? id : null;
}

function wrong(field: string, value: unknown): never {
  const shown = JSON.stringify(value) ?? 'không có';

  throw new Error(errorMessage('BAD_INPUT', { field, value: shown }).vi);
}

/** A text, or nothing where there is none; anything else is wrong. */
function optionalText(value: unknown, field: string): string | undefined {
  if (value === undefined || value === null) {
    return undefined;
  }

  return typeof value === 'string' ? value : wrong(field, value);
}

function optionalGrade(value: unknown): number | undefined {
  if (value === undefined || value === null) {
    return undefined;
  }

  return typeof value === 'number' || (typeof value === 'string' && /^\d{1,2}$/.test(value))
    ? Number(value)
    : wrong('grade', value);
}

function answer(item: unknown): DueAnswer {
  const id = idOf(item);
  const fields = isRecord(item) ? item : wrong('item', item);
  const phrase = optionalText(fields.phrase, 'phrase') ?? wrong('phrase', fields.phrase);
  const found = askDue(phrase, {
    year: optionalText(fields.year, 'year') ?? wrong('year', fields.year),
    testDate: optionalText(fields.testDate, 'testDate'),
    subject: optionalText(fields.subject, 'subject'),
    grade: optionalGrade(fields.grade),
  });

  return found.ok
    ? { id, due: found.days.map(endOfDayText) }
    : { id, error: saidText(found.said, 'vi') };
}

/** One item must never hide the others. */
function safely(item: unknown): DueAnswer {
  try {
    return answer(item);
  } catch (error) {
    return { id: idOf(item), error: error instanceof Error ? error.message : String(error) };
  }
}

/**
 * `[{id, phrase, year, testDate?, subject?, grade?}]` to `[{id, due}]` or `{id, error}`, as JSON.
 * @throws Error if the whole is not a list.
 */
export function dueOfItems(input: string): string {
  const items: unknown = JSON.parse(input);

  if (!Array.isArray(items)) {
    throw new Error('a JSON list of questions is wanted');
  }

  return `${JSON.stringify(items.map(safely), null, 1)}\n`;
}
