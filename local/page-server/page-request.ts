import type { IncomingMessage } from 'node:http';
import { HttpError } from './http-error';
import type { PageAccount } from './page-protocol';

/** Largest body taken, bytes (Drive's simple upload limit is 5 MB; evidence photos travel as base64). */
const MAX_BODY = 32 * 1024 * 1024;

/** A request of the page, read whole. */
export interface PageRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/** What a route answers; the server adds security headers. */
export interface PageResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

/** Reads a request's body and flattens its headers. @throws HttpError 413 */
export async function readRequest(message: IncomingMessage): Promise<PageRequest> {
  const chunks: Uint8Array[] = [];
  let size = 0;

  for await (const chunk of message as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > MAX_BODY) {
      throw new HttpError(413, 'Tệp quá lớn (tối đa 32 MB).');
    }
    chunks.push(chunk);
  }

  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(message.headers)) {
    headers[name] = Array.isArray(value) ? value.join(', ') : (value ?? '');
  }

  return {
    method: message.method ?? 'GET',
    url: new URL(message.url ?? '/', `http://${message.headers.host ?? 'localhost'}`),
    headers,
    body: Buffer.concat(chunks),
  };
}

/** The JSON object of a request's body. @throws HttpError 400 */
export function jsonBody(request: PageRequest): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(Buffer.from(request.body).toString('utf8'));
  } catch {
    throw new HttpError(400, 'The body is not JSON');
  }

  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new HttpError(400, 'The body is not a JSON object');
  }

  return value as Record<string, unknown>;
}

/** Answers a JSON value. */
export function jsonAnswer(value: unknown, status = 200): PageResponse {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
    body: JSON.stringify(value),
  };
}

/** Answers an HTML page. */
export function htmlAnswer(html: string, headers: Record<string, string> = {}): PageResponse {
  return {
    status: 200,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      ...headers,
    },
    body: html,
  };
}

/**
 * The person a window works as: header `x-workspace-account`, or `u`/`authuser` in the address where a header cannot
 * be sent (frames, downloads). Signing in is choosing a name: this is a training ground on one's own machine.
 * @throws HttpError 401 for an unknown person
 */
export function actorOf(request: PageRequest, accounts: readonly PageAccount[]): string {
  const email =
    request.headers['x-workspace-account'] ??
    request.url.searchParams.get('u') ??
    request.url.searchParams.get('authuser') ??
    '';

  if (!accounts.some((account) => account.email === email)) {
    throw new HttpError(401, 'Hãy chọn một tài khoản.');
  }

  return email;
}
