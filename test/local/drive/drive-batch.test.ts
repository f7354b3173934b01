import { boundaryOf, parseMultipart } from '../../../local/drive/multipart';
import { DriveHarness, FOLDER, OFFICE, SCHOOL, TEACHER } from './drive-harness';

interface Call {
  readonly line: string;
  readonly body?: unknown;
  readonly headers?: string;
}

function batch(h: DriveHarness, actor: string, calls: readonly Call[], ends = '\r\n') {
  const parts = calls.map(({ line, body, headers = '' }, index) => {
    const text = body === undefined ? '' : JSON.stringify(body);
    const inner = [`${line} HTTP/1.1`, 'Content-Type: application/json', headers, '', text];
    const kept = inner.filter((part, at) => at !== 2 || part !== '');
    return ['--b', 'Content-Type: application/http', `Content-ID: <item${index}>`, '', ...kept];
  });
  const body = [...parts.flat(), '--b--', ''].join(ends);
  return h.call(actor, 'POST /batch/drive/v3', {
    bytes: Buffer.from(body),
    headers: { 'content-type': 'multipart/mixed; boundary=b', authorization: 'Bearer one' },
  });
}

function answers(response: ReturnType<typeof batch>) {
  const boundary = boundaryOf(response.headers['content-type'] ?? '');
  return parseMultipart(response.bytes, boundary).map((part) => {
    const text = Buffer.from(part.body).toString('utf8');
    const [head = '', body = ''] = text.split('\r\n\r\n');
    return {
      id: part.headers['content-id'],
      status: Number(/^HTTP\/1\.1 (\d+)/.exec(head)?.[1]),
      json: body.trim() === '' ? null : JSON.parse(body),
    };
  });
}

describe('batches', () => {
  test.each(['\r\n', '\n'])('each part has its own status (line ends %j)', (ends) => {
    const h = new DriveHarness();
    const id = h.make(SCHOOL, { name: 'a', mimeType: 'text/plain' });
    h.share(SCHOOL, id, TEACHER, 'reader');
    const permission = { type: 'user', role: 'reader', emailAddress: OFFICE };
    const response = batch(
      h,
      TEACHER,
      [
        { line: `GET /drive/v3/files/${id}?fields=name` },
        { line: `POST /drive/v3/files/${id}/permissions`, body: permission },
        { line: 'GET /drive/v3/files/none' },
        { line: 'POST /drive/v3/files', body: { name: 'Điểm', mimeType: FOLDER } },
        { line: 'GET https://www.googleapis.com/drive/v3/changes' },
      ],
      ends,
    );
    expect(response.status).toBe(200);
    expect(answers(response)).toMatchObject([
      { id: '<response-item0>', status: 200, json: { name: 'a' } },
      { id: '<response-item1>', status: 403 },
      { id: '<response-item2>', status: 404 },
      { id: '<response-item3>', status: 200, json: { name: 'Điểm' } },
      { id: '<response-item4>', status: 501 },
    ]);
  });

  test('parts run in order, and what one did the next one sees', () => {
    const h = new DriveHarness();
    const id = h.make(SCHOOL, { name: 'a', mimeType: 'text/plain' });
    const response = batch(h, SCHOOL, [
      { line: `PATCH /drive/v3/files/${id}`, body: { name: 'b' } },
      { line: `GET /drive/v3/files/${id}` },
      { line: `DELETE /drive/v3/files/${id}` },
      { line: `GET /drive/v3/files/${id}` },
    ]);
    expect(answers(response).map(({ status }) => status)).toEqual([200, 200, 204, 404]);
    expect(answers(response)[1]?.json.name).toBe('b');
  });

  test.each([
    ['101 calls', Array.from({ length: 101 }, () => ({ line: 'GET /drive/v3/files' })), 400],
    ['an upload', [{ line: 'POST /upload/drive/v3/files?uploadType=media' }], 400],
    ['a download', [{ line: 'GET /drive/v3/files/x?alt=media' }], 400],
    ['another host', [{ line: 'GET https://sheets.googleapis.com/v4/x' }], 400],
    ['a batch in a batch', [{ line: 'POST /batch/drive/v3' }], 400],
    ['no request line', [{ line: 'hello' }], 400],
    [
      'another account',
      [{ line: 'GET /drive/v3/files', headers: 'Authorization: Bearer two' }],
      501,
    ],
  ])('%s is refused as a whole', (_what, calls, status) => {
    expect(batch(new DriveHarness(), SCHOOL, calls).status).toBe(status);
  });

  test('100 calls are taken', () => {
    const calls = Array.from({ length: 100 }, () => ({ line: 'GET /drive/v3/files' }));
    expect(answers(batch(new DriveHarness(), SCHOOL, calls))).toHaveLength(100);
  });
});
