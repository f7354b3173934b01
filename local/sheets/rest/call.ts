import type { RestRequest } from '../../kernel/rest-service';
import { invalid, notEmulated } from '../api-error';
import { UNKNOWN_CLIENT } from '../constants';
import type { WorkbookStore } from '../workbook-store';

/** One request, read. */
export interface Call {
  readonly store: WorkbookStore;
  readonly email: string | null;
  /** Cloud project of the client. */
  readonly project: string;
  readonly query: URLSearchParams;
  /** The parsed JSON body, `{}` if there is none. Fields that are null count as missing. */
  readonly body: Record<string, unknown>;
}

/** Reads a request. Throws 400 for a body that is not a JSON object. */
export function readCall(request: RestRequest, url: URL, store: WorkbookStore): Call {
  return {
    store,
    email: request.actor.email,
    project: request.actor.project ?? UNKNOWN_CLIENT,
    query: url.searchParams,
    body: readBody(request.body),
  };
}

function readBody(bytes: Uint8Array): Record<string, unknown> {
  const text = new TextDecoder().decode(bytes);

  if (text.trim() === '') {
    return {};
  }

  const parsed = parseJson(text);

  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) {
    throw invalid('Invalid JSON payload received. Root element must be a message.');
  }

  return parsed as Record<string, unknown>;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text, dropNull);
  } catch {
    throw invalid('Invalid JSON payload received. Unexpected token.');
  }
}

/** In lists of values null means "leave the cell alone"; as a field it means "not set". */
function dropNull(this: unknown, _key: string, value: unknown): unknown {
  return value === null && !Array.isArray(this) ? undefined : value;
}

/** The named text fields of a body; any field outside `known` throws 501, so that nothing is silently ignored. */
export function requireFields(body: Record<string, unknown>, known: readonly string[]): void {
  const unknown = Object.keys(body).find((name) => !known.includes(name));

  if (unknown !== undefined) {
    throw notEmulated(`the field "${unknown}"`);
  }
}

/** A query parameter that is `true`. */
export function flag(call: Call, name: string): boolean {
  return call.query.get(name) === 'true';
}
