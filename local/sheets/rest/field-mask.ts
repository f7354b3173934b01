import { invalid } from '../api-error';
import { FIELDS_REQUIRED_SENTENCE, INVALID_ARGUMENT_SENTENCE } from '../constants';

/** A parsed field mask: `true` = everything from here on, else the named fields. */
export type FieldMask = true | ReadonlyMap<string, FieldMask>;

/**
 * Reads `a,b.c,d(e,f/g)`; `*` means everything. Throws 400 for anything else.
 * https://developers.google.com/workspace/sheets/api/guides/field-masks
 */
export function parseFieldMask(text: string): FieldMask {
  if (/\s/.test(text)) {
    throw invalid(INVALID_ARGUMENT_SENTENCE);
  }

  const parser = { text, at: 0 };
  const mask = parseList(parser);

  if (parser.at < parser.text.length) {
    throw invalid(`Invalid field selection ${text}`);
  }

  return mask;
}

/** The mask of a request that must have one. */
export function requiredMask(fields: string | undefined): FieldMask {
  if (fields === undefined || fields === '') {
    throw invalid(FIELDS_REQUIRED_SENTENCE);
  }

  return parseFieldMask(fields);
}

interface Parser {
  readonly text: string;
  at: number;
}

function parseList(parser: Parser): FieldMask {
  const result = new Map<string, FieldMask>();
  let all = false;

  do {
    const [name, mask] = parsePath(parser);
    all ||= name === '*';
    const known = result.get(name);
    result.set(name, known === undefined ? mask : union(known, mask));
  } while (take(parser, ','));

  return all ? true : result;
}

function parsePath(parser: Parser): [string, FieldMask] {
  const name = /^(\*|[A-Za-z][A-Za-z0-9_]*)/.exec(parser.text.slice(parser.at))?.[1];

  if (name === undefined) {
    throw invalid(`Invalid field selection ${parser.text}`);
  }

  parser.at += name.length;

  if (take(parser, '.') || take(parser, '/')) {
    const [child, mask] = parsePath(parser);
    return [camel(name), child === '*' ? true : new Map([[child, mask]])];
  }
  if (take(parser, '(')) {
    const mask = parseList(parser);

    if (!take(parser, ')')) {
      throw invalid(`Invalid field selection ${parser.text}`);
    }

    return [camel(name), mask];
  }

  return [camel(name), true];
}

function camel(name: string): string {
  return name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function take(parser: Parser, character: string): boolean {
  if (parser.text[parser.at] !== character) {
    return false;
  }

  parser.at += 1;

  return true;
}

function union(a: FieldMask, b: FieldMask): FieldMask {
  if (a === true || b === true) {
    return true;
  }

  const result = new Map(a);
  b.forEach((mask, name) => {
    const known = result.get(name);
    result.set(name, known === undefined ? mask : union(known, mask));
  });

  return result;
}

/** The mask below a field, or null if the field is not named. */
export function below(mask: FieldMask, ...path: readonly string[]): FieldMask | null {
  let current: FieldMask | null = mask;

  for (const name of path) {
    current = current === true ? true : (current?.get(name) ?? null);
  }

  return current;
}

/** The part of a JSON value that the mask names. Lists are masked element by element. */
export function project(value: unknown, mask: FieldMask): unknown {
  if (mask === true || typeof value !== 'object' || value === null) {
    return value;
  }
  if (Array.isArray(value)) {
    return value.map((item) => project(item, mask));
  }

  return projectObject(value as Readonly<Record<string, unknown>>, mask);
}

/** A plain loop: answers have hundreds of thousands of small objects, and entries of entries took half of all time. */
function projectObject(
  value: Readonly<Record<string, unknown>>,
  mask: ReadonlyMap<string, FieldMask>,
): Record<string, unknown> {
  const kept: Record<string, unknown> = {};

  for (const name of Object.keys(value)) {
    const inner = mask.get(name);

    if (inner !== undefined) {
      kept[name] = inner === true ? value[name] : project(value[name], inner);
    }
  }

  return kept;
}

/** `target` with the masked fields taken from `source`; fields missing there are removed. Null if nothing is left. */
export function mergeMasked<T extends object>(
  target: T | null,
  source: T | null | undefined,
  mask: FieldMask,
): T | null {
  if (mask === true) {
    return source === undefined || source === null || isBlank(source) ? null : source;
  }

  const result: Record<string, unknown> = { ...target };
  const from = (source ?? {}) as Record<string, unknown>;

  mask.forEach((inner, name) => {
    const merged = mergeField(result[name], from[name], inner);

    if (merged === undefined) {
      delete result[name];
    } else {
      result[name] = merged;
    }
  });

  return isBlank(result) ? null : (result as T);
}

function mergeField(target: unknown, source: unknown, mask: FieldMask): unknown {
  if (mask === true) {
    return source;
  }

  const merged = mergeMasked(asObject(target), asObject(source), mask);

  return merged ?? undefined;
}

function asObject(value: unknown): object | null {
  return typeof value === 'object' && value !== null ? value : null;
}

function isBlank(value: object): boolean {
  return Object.keys(value).length === 0;
}

/** Throws 400 if the mask names a field outside `known`. */
export function requireKnownFields(mask: FieldMask, known: readonly string[]): void {
  if (mask === true) {
    return;
  }

  for (const name of mask.keys()) {
    if (!known.includes(name)) {
      throw invalid(`Invalid field: ${name}`);
    }
  }
}
