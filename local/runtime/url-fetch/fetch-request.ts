import { badSignature, NotEmulatedError, ScriptException } from '../execution/script-errors';
import type { ApiRequest } from '../runtime-options';
import { blobData, bytesOf } from '../utilities/blob';
import {
  FETCH_OPTIONS,
  MAX_BODY_BYTES,
  MAX_HEADER_BYTES,
  MAX_HEADERS,
  MAX_URL_BYTES,
} from './constants';

type Options = Readonly<Record<string, unknown>>;

/** One request of `UrlFetchApp`, ready to go. */
export interface FetchRequest extends ApiRequest {
  readonly muteHttpExceptions: boolean;
}

const METHODS = new Set(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']);

/** A request from `fetch(url, options)`. @throws ScriptException when Google would refuse to send it. */
export function fetchRequest(url: unknown, options: Options = {}): FetchRequest {
  if (typeof url !== 'string') {
    throw badSignature('UrlFetchApp.fetch', [url, options]);
  }
  refuseUnknown(options);
  const method = String(options.method ?? 'get').toUpperCase();
  if (!METHODS.has(method)) {
    throw attribute('method', method);
  }
  const { body, type } = payload(options);
  const headers = lowerCased(options.headers, type === null ? {} : { 'content-type': type });
  validate(url, headers, body);
  return {
    url: validUrl(url),
    method,
    headers,
    body,
    muteHttpExceptions: options.muteHttpExceptions === true,
  };
}

/** A request from an item of `fetchAll`. */
export function fetchAllRequest(item: unknown): FetchRequest {
  if (typeof item === 'string') {
    return fetchRequest(item);
  }
  if (item === null || typeof item !== 'object') {
    throw badSignature('UrlFetchApp.fetchAll', [item]);
  }
  const options = item as Options;
  return fetchRequest(options.url, options);
}

function refuseUnknown(options: Options): void {
  const unknown = Object.keys(options).find((name) => !FETCH_OPTIONS.has(name));
  if (unknown) {
    throw new NotEmulatedError(`UrlFetchApp option ${unknown}`);
  }
}

function validUrl(url: string): string {
  try {
    return new URL(url).href;
  } catch {
    throw attribute('url', url);
  }
}

function validate(url: string, headers: Readonly<Record<string, string>>, body: Uint8Array): void {
  if (Buffer.byteLength(url) > MAX_URL_BYTES) {
    throw new ScriptException('Limit Exceeded: URLFetch URL Length.');
  }
  const values = Object.entries(headers);
  if (values.length > MAX_HEADERS) {
    throw new ScriptException('Limit Exceeded: URLFetch Header Count.');
  }
  if (values.some(([name, value]) => Buffer.byteLength(name + value) > MAX_HEADER_BYTES)) {
    throw new ScriptException('Limit Exceeded: URLFetch Header Size.');
  }
  if (body.length > MAX_BODY_BYTES) {
    throw new ScriptException('Limit Exceeded: URLFetch POST Size.');
  }
}

function attribute(name: string, value: string): ScriptException {
  return new ScriptException(`Attribute provided with invalid value: ${name} (${value})`);
}

/** The body and its type: text and bytes as they are, a blob with its type, a plain object as a form. */
function payload(options: Options): { body: Uint8Array; type: string | null } {
  const { payload: data, contentType } = options;
  const given = typeof contentType === 'string' ? contentType : null;
  if (data === undefined || data === null) {
    return { body: new Uint8Array(0), type: given };
  }
  if (typeof data === 'string') {
    return { body: Buffer.from(data), type: given ?? 'application/x-www-form-urlencoded' };
  }
  const blob = blobData(data);
  if (blob) {
    return { body: blob.bytes, type: given ?? blob.contentType };
  }
  if (Array.isArray(data) || ArrayBuffer.isView(data)) {
    return { body: bytesOf(data, 'UrlFetchApp.fetch'), type: given ?? 'application/octet-stream' };
  }
  return form(data as Options, given);
}

function form(fields: Options, given: string | null): { body: Uint8Array; type: string } {
  const values = Object.entries(fields).map(([name, value]): [string, string] => {
    if (blobData(value)) {
      throw new NotEmulatedError('UrlFetchApp payload with a Blob in a form (multipart)');
    }
    return [name, String(value)];
  });
  const body = Buffer.from(new URLSearchParams(values).toString());
  return { body, type: given ?? 'application/x-www-form-urlencoded' };
}

function lowerCased(
  headers: unknown,
  first: Readonly<Record<string, string>>,
): Record<string, string> {
  const entries = Object.entries((headers as Record<string, unknown> | undefined) ?? {});
  const lower = entries.map(([name, value]) => [name.toLowerCase(), String(value)]);
  return { ...first, ...Object.fromEntries(lower) };
}
