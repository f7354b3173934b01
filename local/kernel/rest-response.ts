import type { RestResponse } from './rest-service';

/**
 * A JSON answer as Google's servers send it: indented by two, or without any blanks where the client asked for it by
 * `prettyPrint=false` (https://docs.cloud.google.com/apis/docs/system-parameters).
 */
export function jsonResponse(status: number, body: unknown, isPretty = true): RestResponse {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=UTF-8' },
    body: Buffer.from(`${JSON.stringify(body, null, isPretty ? 2 : 0)}\n`, 'utf8'),
  };
}

/** An answer without a body. */
export function emptyResponse(
  status: number,
  headers: Readonly<Record<string, string>> = {},
): RestResponse {
  return { status, headers, body: new Uint8Array(0) };
}

/** 501: what the embedded Workspace does not emulate. Google never sends this; it names what is missing. */
export function notEmulatedResponse(what: string): RestResponse {
  return jsonResponse(501, {
    error: {
      code: 501,
      message: `The embedded Workspace does not emulate ${what}.`,
      errors: [{ message: what, domain: 'embedded-workspace', reason: 'notEmulated' }],
      status: 'UNIMPLEMENTED',
    },
  });
}
