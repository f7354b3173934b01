import fc from 'fast-check';
import { boundaryOf, parseMultipart, writeMultipart } from '../../../local/drive/multipart';

describe('multipart bodies', () => {
  test('any bytes come back as they went in', () => {
    const bodies = fc.array(fc.uint8Array({ maxLength: 80 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(bodies, (list) => {
        const parts = list.map((body) => ({ headers: { 'content-type': 'a/b' }, body }));
        expect(parseMultipart(writeMultipart(parts, 'limit-9f2c'), 'limit-9f2c')).toEqual(parts);
      }),
    );
  });

  test('base64 parts are decoded and a preamble is skipped', () => {
    const body =
      'preamble\r\n--x\r\nContent-Transfer-Encoding: base64\r\n\r\n4buhCg==\r\n--x\r\n\r\nbare\r\n--x--';
    const texts = parseMultipart(Buffer.from(body), 'x').map((part) =>
      Buffer.from(part.body).toString('utf8'),
    );
    expect(texts).toEqual(['ỡ\n', 'bare']);
  });

  test.each([
    ['multipart/related; boundary=abc', 'abc'],
    ['multipart/related; charset=x; boundary="a b"', 'a b'],
  ])('%s', (type, boundary) => {
    expect(boundaryOf(type)).toBe(boundary);
  });

  test.each(['multipart/related', 'text/plain', ''])('%j has no boundary', (type) => {
    expect(() => boundaryOf(type)).toThrow(expect.objectContaining({ status: 400 }));
  });

  test.each(['', '--x', '--x\r\na: b\r\n\r\nbody', 'text'])('%j is malformed', (body) => {
    expect(() => parseMultipart(Buffer.from(body), 'x')).toThrow(
      expect.objectContaining({ status: 400 }),
    );
  });
});
