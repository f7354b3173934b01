import { AppError, type ErrorCode } from '../../kernel/app-error';
import type { AuthorityContext } from '../authority-context';

/** A command on its way: who gives it, under which id, with what. */
export interface GivenCommand {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  /** As its handler has read it. */
  readonly payload: unknown;
}

type Memory = Pick<AuthorityContext, 'properties' | 'sha256'>;

/** Script properties `COMMANDS_0` … `COMMANDS_f`: the last commands, each as a digest of its id and one of its content. */
const KEY = 'COMMANDS_';
const DIGITS = 12;
/** Commands kept in one of the 16 properties: 25 characters each, a property holds 9 KB. */
const KEPT = 300;

/** After these the work may be done in part: whoever repeats it must repeat it as it was. */
const UNFINISHED: readonly ErrorCode[] = ['GOOGLE_REFUSED', 'GOOGLE_UNAVAILABLE', 'INTERNAL'];

function known(memory: Memory, key: string): readonly string[] {
  const text = memory.properties.get(key) ?? '';

  return text === '' ? [] : text.split(' ');
}

/** True if this error refuses a command, and none that stops it in the middle. */
export function isRefusal(thrown: unknown): boolean {
  return thrown instanceof AppError && !UNFINISHED.includes(thrown.code);
}

/**
 * Carries out a command whose id stands for exactly this content: the same id with another payload, another name or by
 * another person is refused, whatever the first one came to. What was refused before anything was written is forgotten;
 * whatever the error says, a command that has written something is known by its id. Call it under the script
 * lock.
 * `isAgain`: this very command was given before.
 * @throws AppError ID_REUSED, and whatever the command throws.
 */
export function underItsId<Value>(
  memory: Memory,
  command: GivenCommand & { readonly hasWritten: () => boolean },
  run: (isAgain: boolean) => Value,
): Value {
  const { id, name, email, payload, hasWritten } = command;
  const short = (text: string): string => memory.sha256(text).slice(0, DIGITS);
  const idDigest = short(id);
  const key = `${KEY}${idDigest.slice(0, 1)}`;
  const mark = `${idDigest}${short(JSON.stringify([name, email, payload]))}`;
  const before = known(memory, key);
  const found = before.find((entry) => entry.startsWith(idDigest));

  if (found === mark) {
    return run(true);
  }

  if (found !== undefined) {
    throw new AppError('ID_REUSED', { id });
  }

  memory.properties.set(key, [...before, mark].slice(-KEPT).join(' '));

  try {
    return run(false);
  } catch (thrown) {
    if (isRefusal(thrown) && !hasWritten()) {
      memory.properties.set(key, before.join(' '));
    }

    throw thrown;
  }
}
