import type { IncomingMessage } from 'node:http';
import { HttpError } from './http-error';

const LOCAL_NAMES = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** Host name of a `Host` header, without the port. */
function hostName(host: string): string {
  return host.replace(/:\d+$/, '').toLowerCase();
}

/**
 * Lets only this machine's own pages in: a known `Host` (no DNS rebinding) and, where the browser names an origin or
 * a fetch site, our own. Sandboxed frames have the origin `null`: they may load frames and scripts, never POST.
 * @throws HttpError 403
 */
export function guardRequest(request: IncomingMessage): void {
  const host = request.headers.host ?? '';

  if (!LOCAL_NAMES.has(hostName(host))) {
    throw new HttpError(403, `Host not allowed: ${host}`);
  }

  if (request.method === 'GET' || request.method === 'HEAD') {
    return;
  }

  const origin = request.headers.origin;

  if (origin !== undefined && origin !== `http://${host}`) {
    throw new HttpError(403, 'Cross-origin requests are not allowed');
  }

  const site = request.headers['sec-fetch-site'];

  if (site !== undefined && site !== 'same-origin' && site !== 'none') {
    throw new HttpError(403, 'Cross-site requests are not allowed');
  }
}
