import { type BaseIssue, type GenericSchema, type InferOutput, safeParse } from 'valibot';
import { AppError, type ErrorCode } from '../kernel/app-error';
import { unprintable } from '../kernel/text/unprintable';

/** Refusals a schema names by the message of an issue; every other issue is a BAD_INPUT. */
const NAMED: readonly ErrorCode[] = ['REASON_REQUIRED', 'END_TIME_REQUIRED', 'UNPRINTABLE'];

/** What people are asked for by a name of its own; everything else is named by its field. */
const NAMES: Readonly<Record<string, string>> = {
  reason: 'Lí do',
  fullName: 'Họ và tên',
  id: 'Mã',
  schoolName: 'Tên trường',
  schoolYear: 'Năm học',
  firstAdmins: 'Quản trị đầu tiên',
};

/** The last field of a path; a place in a list is named by its list. */
function fieldOf(issue: BaseIssue<unknown>, whole: string): string {
  const names = (issue.path ?? []).map(({ key }) => key).filter((key) => typeof key === 'string');
  const name = names[names.length - 1] ?? whole;

  return NAMES[name] ?? name;
}

/** What was sent, at most its beginning. */
function shown({ type, input, requirement, message, kind }: BaseIssue<unknown>): string {
  if (type === 'max_length' && typeof input === 'string') {
    return `${input.slice(0, 40)}… (dài ${input.length} kí tự, tối đa ${requirement})`;
  }

  const value = typeof input === 'string' ? input : (JSON.stringify(input) ?? 'null');

  return kind === 'transformation' && message !== 'BAD_INPUT'
    ? `${value.slice(0, 80)} (${message})`
    : value.slice(0, 80);
}

function refusalOf(issue: BaseIssue<unknown>, whole: string): AppError {
  const code = NAMED.find((named) => named === issue.message);

  if (code === undefined) {
    return new AppError('BAD_INPUT', { field: fieldOf(issue, whole), value: shown(issue) });
  }

  return new AppError(code, {
    field: fieldOf(issue, whole),
    characters: unprintable(String(issue.input)).join(' '),
  });
}

/**
 * What came from outside, as its schema reads it. `whole`: how the value itself is named where it is no field.
 * @throws AppError BAD_INPUT naming field and value, or the refusal the schema names.
 */
export function readPayload<Schema extends GenericSchema>(
  schema: Schema,
  value: unknown,
  whole = 'payload',
): InferOutput<Schema> {
  const result = safeParse(schema, value, { abortEarly: true });

  if (!result.success) {
    throw refusalOf(result.issues[0], whole);
  }

  return result.output;
}
