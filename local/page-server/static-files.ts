import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { HttpError } from './http-error';
import type { PageResponse } from './page-request';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** The page itself may load only from here, and only this machine's scripts run; frames are sandboxed on their own. */
const PAGE_POLICY = [
  "default-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "worker-src 'self' blob:",
  "object-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** A file of the built page. @throws HttpError 404 for any other name */
export function staticFile(folder: string, path: string): PageResponse {
  const name = path === '/' ? 'index.html' : path.slice(1);
  const type = TYPES[extname(name)];

  if (type === undefined || !/^[\w.-]+$/.test(name)) {
    throw new HttpError(404, 'Không có trang này.');
  }
  try {
    return {
      status: 200,
      headers: {
        'content-type': type,
        'cache-control': 'no-cache',
        ...(name === 'index.html' ? { 'content-security-policy': PAGE_POLICY } : {}),
      },
      body: readFileSync(join(folder, name)),
    };
  } catch (error) {
    throw new HttpError(
      404,
      `The page is not built: ${name} is missing in ${folder} (${String(error)})`,
    );
  }
}
