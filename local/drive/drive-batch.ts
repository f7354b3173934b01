import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import type { RestRequest, RestResponse } from '../kernel/rest-service';
import { BATCH_MAX_CALLS } from './constants';
import { badRequest, NotEmulatedError } from './drive-error';
import {
  boundaryOf,
  type Part,
  parseHeaders,
  parseMultipart,
  splitHead,
  writeMultipart,
} from './multipart';

/**
 * `POST /batch/drive/v3`: many calls in one, each with its own status; they run one after another as the caller of
 * the batch. https://developers.google.com/workspace/drive/api/guides/performance#batch-requests
 */
export function handleBatch(
  request: RestRequest,
  handle: (inner: RestRequest) => RestResponse,
): RestResponse {
  const parts = parseMultipart(request.body, boundaryOf(request.headers['content-type'] ?? ''));
  if (parts.length > BATCH_MAX_CALLS) {
    throw badRequest(
      `The batch request exceeds the limit of ${BATCH_MAX_CALLS} calls in a single batch request.`,
    );
  }

  const answers = parts.map((part) => answerPart(part, handle(innerRequest(request, part))));
  const boundary = `batch_${randomUUID()}`;
  return {
    status: 200,
    headers: { 'content-type': `multipart/mixed; boundary=${boundary}` },
    body: writeMultipart(answers, boundary),
  };
}

/** A part is `application/http`: request line, headers, empty line, body. */
function innerRequest(outer: RestRequest, part: Part): RestRequest {
  const { head, body } = splitHead(Buffer.from(part.body));
  const [line = '', ...rest] = head.split(/\r?\n/);
  const [, method = '', target = ''] = /^([A-Z]+) (\S+)(?: HTTP\/[\d.]+)?$/.exec(line.trim()) ?? [];
  const isHttp = (part.headers['content-type'] ?? '').startsWith('application/http');
  if (!isHttp || method === '') {
    throw badRequest('Failed to parse batch request.');
  }

  const url = new URL(target, outer.url);
  refuseUnsupported(outer, url, parseHeaders(rest.join('\n')));
  return {
    method,
    url: url.href,
    headers: { ...parseHeaders(rest.join('\n')), authorization: outer.headers.authorization ?? '' },
    body: trimmed(body),
    actor: outer.actor,
  };
}

/** Media cannot travel in a batch on Google either; other callers inside one are not emulated. */
function refuseUnsupported(
  outer: RestRequest,
  url: URL,
  headers: Readonly<Record<string, string>>,
): void {
  if (url.hostname !== new URL(outer.url).hostname || !url.pathname.startsWith('/drive/v3/')) {
    throw badRequest(`This URL cannot be called in a batch: ${url.pathname}`);
  }

  if (url.searchParams.get('alt') === 'media') {
    throw badRequest('Media download is not supported in batch requests.');
  }

  const token = headers.authorization;
  if (token !== undefined && token !== outer.headers.authorization) {
    throw new NotEmulatedError('calls of other accounts inside a batch');
  }
}

function answerPart(part: Part, response: RestResponse): Part {
  const id = part.headers['content-id'];
  const head = [
    `HTTP/1.1 ${response.status} ${STATUS_CODES[response.status] ?? ''}`,
    ...Object.entries(response.headers).map(([name, value]) => `${name}: ${value}`),
    `content-length: ${response.body.byteLength}`,
  ];
  return {
    headers: {
      'Content-Type': 'application/http',
      ...(id === undefined ? {} : { 'Content-ID': responseId(id) }),
    },
    body: Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), response.body]),
  };
}

/** `<item1>` is answered as `<response-item1>`. */
function responseId(id: string): string {
  return id.startsWith('<') ? `<response-${id.slice(1)}` : `response-${id}`;
}

function trimmed(body: Buffer): Uint8Array {
  return Buffer.from(body.toString('utf8').trim(), 'utf8');
}
