import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { jsonResponse, notEmulatedResponse } from '../kernel/rest-response';
import { type RestRouter, UnknownHostError } from '../kernel/rest-router';
import type { RestResponse } from '../kernel/rest-service';

/** Greatest body taken over HTTP, bytes: the upload limit of Apps Script's fetch plus room for the envelope. */
const MAX_BODY_BYTES = 64 * 1024 * 1024;

/** Which Google host stands behind a path. First match wins. */
const MOUNTS: readonly { readonly prefix: string; readonly host: string }[] = [
  { prefix: '/v4/', host: 'sheets.googleapis.com' },
  { prefix: '/drive/v3/', host: 'www.googleapis.com' },
  { prefix: '/upload/drive/v3/', host: 'www.googleapis.com' },
  { prefix: '/batch/drive/v3', host: 'www.googleapis.com' },
  { prefix: '/tokeninfo', host: 'oauth2.googleapis.com' },
];

/**
 * Header by which a client that believes it speaks to Google says to which of its hosts: all of them stand at one address
 * here, and several have the same paths (`google-hosts.cjs`).
 */
const HOST_HEADER = 'x-google-host';

const METHODS: readonly string[] = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];

/** Takes a request if it is one for the emulated APIs; answers false if it is not, and leaves it alone. */
export type RestListener = (request: IncomingMessage, response: ServerResponse) => boolean;

/**
 * Mounts the router path-wise, so that Google's own clients work with `rootUrl: http://127.0.0.1:PORT/`.
 * Only for servers bound to 127.0.0.1: a request whose Host header names anything else is refused, so that a foreign
 * web page cannot reach the Workspace by a name that resolves to this machine.
 */
function createRestListener(router: RestRouter): RestListener {
  return (request, response) => {
    const path = request.url ?? '/';
    const host = hostOf(request, path);
    if (host === undefined) {
      return false;
    }

    if (!isLocalHost(request)) {
      send(response, refusal(403, `The host ${request.headers.host ?? '(none)'} is not served.`));
      return true;
    }

    void answer(router, { request, response, url: `https://${host}${path}` });
    return true;
  };
}

function hostOf({ headers }: IncomingMessage, path: string): string | undefined {
  const named = headers[HOST_HEADER];

  return typeof named === 'string' && /^[a-z0-9.-]+\.googleapis\.com$/.test(named)
    ? named
    : MOUNTS.find(({ prefix }) => path.startsWith(prefix))?.host;
}

/** A server of its own on 127.0.0.1, for tests and headless use. `port` 0 takes a free one. */
export async function startRestServer(
  router: RestRouter,
  port = 0,
): Promise<{ readonly rootUrl: string; close(): Promise<void> }> {
  const listener = createRestListener(router);
  const server = createServer((request, response) => {
    if (!listener(request, response)) {
      send(response, refusal(404, `Nothing is served at ${request.url ?? '/'}.`));
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return { rootUrl: rootUrlOf(server), close: () => closed(server) };
}

interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** The URL on Google's host. */
  readonly url: string;
}

async function answer(router: RestRouter, { request, response, url }: Exchange): Promise<void> {
  try {
    const body = await readBody(request);
    const result =
      body === null
        ? refusal(413, 'Request Entity Too Large')
        : dispatch(router, { request, url, body });
    send(response, withLocalLocation(result, request));
  } catch (error) {
    // A fault of the emulation itself: said aloud, so that it is not taken for Google's refusal.
    const message = error instanceof Error ? error.message : String(error);
    send(response, refusal(500, `The embedded Workspace failed: ${message}`));
  }
}

function dispatch(
  router: RestRouter,
  { request, url, body }: { request: IncomingMessage; url: string; body: Uint8Array },
): RestResponse {
  const method = request.method ?? 'GET';
  if (!METHODS.includes(method)) {
    return notEmulatedResponse(`the method ${method}`);
  }

  try {
    return router.dispatch({ method, url, headers: headersOf(request), body });
  } catch (error) {
    if (error instanceof UnknownHostError) {
      return notEmulatedResponse(`${method} ${url}`);
    }

    throw error;
  }
}

/** The host must be the address this very connection came in on. */
function isLocalHost(request: IncomingMessage): boolean {
  const port = request.socket.localPort;
  return [`127.0.0.1:${port}`, `localhost:${port}`].includes(request.headers.host ?? '');
}

function headersOf(request: IncomingMessage): Record<string, string> {
  const pairs = Object.entries(request.headers).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value] as const],
  );
  return Object.fromEntries(pairs);
}

/** Null when the body is too long. */
async function readBody(request: IncomingMessage): Promise<Uint8Array | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.byteLength;
    if (size <= MAX_BODY_BYTES) {
      chunks.push(chunk);
    }
  }

  return size <= MAX_BODY_BYTES ? Buffer.concat(chunks) : null;
}

/** A resumable upload goes on at the address it was begun at. */
function withLocalLocation(result: RestResponse, request: IncomingMessage): RestResponse {
  const location = result.headers.location;
  if (location === undefined) {
    return result;
  }

  const url = new URL(location);
  const local = `http://${request.headers.host}${url.pathname}${url.search}`;
  return { ...result, headers: { ...result.headers, location: local } };
}

function send(response: ServerResponse, result: RestResponse): void {
  response.writeHead(result.status, {
    ...result.headers,
    'content-length': String(result.body.byteLength),
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  });
  response.end(result.body);
}

function refusal(code: number, message: string): RestResponse {
  return jsonResponse(code, { error: { code, message } });
}

function rootUrlOf(server: Server): string {
  const address = server.address();
  if (address === null || typeof address === 'string') {
    throw new Error('The server has no port');
  }

  return `http://127.0.0.1:${address.port}/`;
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error === undefined ? resolve() : reject(error)));
    server.closeAllConnections();
  });
}
