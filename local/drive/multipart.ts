import { badRequest } from './drive-error';

/** One part of a multipart body. Header names are lower case. */
export interface Part {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/** The boundary of a `multipart/*` content type. Throws Drive's 400 without one. */
export function boundaryOf(contentType: string): string {
  const match = /^multipart\/\w+;.*?boundary=(?:"([^"]+)"|([^\s;]+))/i.exec(contentType);
  const boundary = match?.[1] ?? match?.[2];
  if (boundary === undefined) {
    throw badRequest('Missing multipart boundary.');
  }

  return boundary;
}

/** Splits a multipart body (RFC 2046; lines may also end in LF only). Throws Drive's 400 for a malformed one. */
export function parseMultipart(body: Uint8Array, boundary: string): readonly Part[] {
  const lineEnd = lineEndOf(Buffer.from(body), boundary);
  // The leading line break lets the first delimiter be found like the others.
  const bytes = Buffer.concat([Buffer.from(lineEnd), body]);
  const delimiter = Buffer.from(`${lineEnd}--${boundary}`);
  const parts: Part[] = [];
  let start = bytes.indexOf(delimiter);
  while (start >= 0) {
    const after = start + delimiter.length;
    if (bytes.subarray(after, after + 2).toString('latin1') === '--') {
      return parts;
    }

    const end = bytes.indexOf(delimiter, after);
    if (end < 0) {
      break;
    }

    parts.push(parsePart(bytes.subarray(after, end)));
    start = end;
  }

  throw badRequest('Malformed multipart body.');
}

/** Writes a `multipart/mixed` body. */
export function writeMultipart(parts: readonly Part[], boundary: string): Uint8Array {
  const pieces = parts.flatMap((part) => {
    const headers = Object.entries(part.headers).map(([name, value]) => `${name}: ${value}\r\n`);
    return [
      Buffer.from(`--${boundary}\r\n${headers.join('')}\r\n`),
      part.body,
      Buffer.from('\r\n'),
    ];
  });
  return Buffer.concat([...pieces, Buffer.from(`--${boundary}--\r\n`)]);
}

/** Header lines up to the empty line. */
export function parseHeaders(text: string): Readonly<Record<string, string>> {
  const pairs = text.split(/\r?\n/).flatMap((line) => {
    const colon = line.indexOf(':');
    return colon < 1
      ? []
      : [[line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()] as const];
  });
  return Object.fromEntries(pairs);
}

/** Splits `headers, empty line, body`; line ends may be CRLF or LF. */
export function splitHead(bytes: Buffer): { readonly head: string; readonly body: Buffer } {
  const crlf = bytes.indexOf('\r\n\r\n');
  const lf = bytes.indexOf('\n\n');
  const isCrlf = crlf >= 0 && (lf < 0 || crlf < lf);
  const end = isCrlf ? crlf : lf;
  if (end < 0) {
    return { head: bytes.toString('utf8'), body: Buffer.alloc(0) };
  }

  const skip = isCrlf ? 4 : 2;
  return { head: bytes.subarray(0, end).toString('utf8'), body: bytes.subarray(end + skip) };
}

/** How the line of the first delimiter ends. */
function lineEndOf(body: Buffer, boundary: string): string {
  const after = body.indexOf(`--${boundary}`) + boundary.length + 2;
  return body[after] === 0x0a ? '\n' : '\r\n';
}

/** `bytes` starts with the rest of the delimiter's line. */
function parsePart(bytes: Buffer): Part {
  const lineEnd = bytes.indexOf('\n');
  const withHead = lineEnd < 0 ? bytes : bytes.subarray(lineEnd + 1);
  const hasHeaders = !/^\r?\n/.test(withHead.subarray(0, 2).toString('latin1'));
  const { head, body } = hasHeaders
    ? splitHead(withHead)
    : { head: '', body: withHead.subarray(withHead.indexOf('\n') + 1) };
  const headers = parseHeaders(head);
  const isBase64 = (headers['content-transfer-encoding'] ?? '').toLowerCase() === 'base64';
  return {
    headers,
    body: Uint8Array.from(isBase64 ? Buffer.from(body.toString('latin1'), 'base64') : body),
  };
}
