import { isMadeUp, type TwinIds } from './twin-ids';

/** One place where two answers to the same request are not the same. `path`: `replies[0].addSheet.properties.index`. */
export interface Difference {
  readonly path: string;
  /** As it stands in the answer, JSON; `(nothing)` where the field is missing. */
  readonly recorded: string;
  readonly here: string;
}

const NOTHING = '(nothing)';

function shown(value: unknown): string {
  return value === undefined ? NOTHING : JSON.stringify(value);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** Names of what stands below, of both; places of a list are names too. */
function fieldsOf(a: object, b: object): readonly string[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])];
}

function nextPath(path: string, field: string, isPlace: boolean): string {
  if (isPlace) {
    return `${path}[${field}]`;
  }

  return path === '' ? field : `${path}.${field}`;
}

/**
 * Where two answers differ, but for what a server makes up (ids, times, etags) and the order of keys. What this server
 * calls a thing is learnt on the way.
 */
export function differencesOf(
  recorded: unknown,
  here: unknown,
  ids: TwinIds,
  path = '',
): readonly Difference[] {
  if (!isObject(recorded) || !isObject(here)) {
    return recorded === here ? [] : [{ path, recorded: shown(recorded), here: shown(here) }];
  }

  const isList = Array.isArray(recorded) && Array.isArray(here);

  return fieldsOf(recorded, here).flatMap((field) => {
    const [one, other] = [recorded[field], here[field]];
    ids.learn(field, one, other);
    const isSame = isMadeUp(field) && one !== undefined && other !== undefined;

    return isSame ? [] : differencesOf(one, other, ids, nextPath(path, field, isList));
  });
}
