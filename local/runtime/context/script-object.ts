/** Names of Google's type `T` that may be emulated. A misspelt member is a compile error; values are checked at run time. */
export type MembersOf<T> = { readonly [K in keyof T]?: unknown };

/**
 * An object of Google's as user code sees it. Only `members` can be reached; anything else throws "not emulated".
 * `internals` carries what the emulator itself needs when the object comes back as an argument.
 */
export class ScriptObject {
  constructor(
    readonly name: string,
    readonly members: Readonly<Record<string, unknown>>,
    readonly internals: unknown = null,
    /** Set for templates: user code may add properties of its own. */
    readonly assigned: Map<string, unknown> | null = null,
  ) {}
}

/** Builds a script object whose member names are checked against Google's type definition. */
export function scriptObject<T>(
  name: string,
  members: MembersOf<T>,
  internals: unknown = null,
): ScriptObject {
  return new ScriptObject(name, members as Readonly<Record<string, unknown>>, internals);
}

/** What the emulator put into a script object of that name; null when `value` is something else. */
export function internalsOf<T>(value: unknown, name: string): T | null {
  return value instanceof ScriptObject && value.name === name ? (value.internals as T) : null;
}

/** One value of a Google enumeration. */
function enumValue(enumeration: string, name: string): ScriptObject {
  return new ScriptObject(enumeration, { toString: () => name, toJSON: () => name }, name);
}

/** A Google enumeration: its values compare by identity and print as their names. */
export function enumeration<N extends string>(
  name: string,
  values: readonly N[],
): Readonly<Record<N, ScriptObject>> & ScriptObject {
  const members = Object.fromEntries(values.map((value) => [value, enumValue(name, value)]));
  const result = new ScriptObject(name, members);
  return Object.assign(result, members) as Readonly<Record<N, ScriptObject>> & ScriptObject;
}
