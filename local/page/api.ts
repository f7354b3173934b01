import type { ErrorAnswer } from '../page-server/page-protocol';
import { t } from './texts';

/** A refused or failed call of the page's server; `message` can be shown. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

async function errorOf(response: Response): Promise<ApiError> {
  const text = await response.text();
  try {
    const body = JSON.parse(text) as ErrorAnswer | { error: { message: string } };
    const message = typeof body.error === 'string' ? body.error : body.error.message;
    return new ApiError(response.status, message);
  } catch {
    return new ApiError(response.status, text || `HTTP ${response.status}`);
  }
}

/** Calls the page's server as a person. @throws ApiError */
export async function callServer(
  account: string,
  path: string,
  init: RequestInit = {},
): Promise<Response> {
  const headers = new Headers(init.headers);
  headers.set('x-workspace-account', account);
  let response: Response;
  try {
    response = await fetch(path, { ...init, headers });
  } catch {
    throw new ApiError(0, t('serverGone'));
  }
  if (!response.ok) {
    throw await errorOf(response);
  }
  return response;
}

/** GET of a JSON answer. @throws ApiError */
export async function getJson<T>(
  account: string,
  path: string,
  query: Readonly<Record<string, string | number>> = {},
): Promise<T> {
  const params = new URLSearchParams(
    Object.entries(query).map(([name, value]) => [name, String(value)]),
  );
  const response = await callServer(account, `${path}?${params}`);
  return (await response.json()) as T;
}

/** POST (or another method) of a JSON body. @throws ApiError */
export async function sendJson<T>(
  account: string,
  path: string,
  body: unknown,
  method = 'POST',
): Promise<T> {
  const response = await callServer(account, path, {
    method,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  return (text === '' ? null : JSON.parse(text)) as T;
}
