import { formatDate } from '../../../local/runtime/utilities/format-date';
import { evaluate, workspace } from './workspace';

describe('Utilities', () => {
  it.each([
    ["Utilities.base64Encode('xin chao')", 'eGluIGNoYW8='],
    ["Utilities.base64Encode('ạ', Utilities.Charset.UTF_8)", '4bqh'],
    ['Utilities.base64EncodeWebSafe([-5, -1])', '-_8='],
    ['Utilities.base64Encode([-5, -1])', '+/8='],
    ["Utilities.base64Decode('+/8=')", [-5, -1]],
    ["Utilities.base64DecodeWebSafe('-_8=')", [-5, -1]],
    ["Utilities.newBlob(Utilities.base64Decode('4bqh')).getDataAsString()", 'ạ'],
    ["Utilities.newBlob('ạ').getBytes()", [-31, -70, -95]],
    ["Utilities.newBlob('a', 'text/csv', 'a.csv').getName()", 'a.csv'],
    ["Utilities.newBlob('a').setContentType('x/y').copyBlob().getContentType()", 'x/y'],
    [
      "Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, 'abc').slice(0, 4)",
      [-70, 120, 22, -65],
    ],
    [
      'Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, [97, 98, 99]).slice(0, 2)',
      [-70, 120],
    ],
    ["Utilities.computeHmacSha256Signature('abc', 'key').length", 32],
    ['Utilities.computeHmacSha256Signature([97], [107])', null],
    ['String(Utilities.DigestAlgorithm.MD5) + String(Utilities)', 'MD5Utilities'],
    ['JSON.stringify({ a: Utilities.Charset.UTF_8 })', '{"a":"UTF_8"}'],
    ['Utilities.Charset.UTF_8 === Utilities.Charset.UTF_8', true],
    [
      "Utilities.ungzip(Utilities.gzip(Utilities.newBlob('điểm danh'))).getDataAsString()",
      'điểm danh',
    ],
    ["Utilities.gzip(Utilities.newBlob('a')).getContentType()", 'application/x-gzip'],
    ["Utilities.gzip(Utilities.newBlob('a'), 'b.gz').getName()", 'b.gz'],
  ])('%s', (expression, expected) => {
    const value = evaluate(expression);
    if (expected === null) {
      expect(value).toHaveLength(32);
    } else {
      expect(value).toEqual(expected);
    }
  });

  it.each([
    ['Utilities.ungzip(Utilities.newBlob([31, -117]))', 'Invalid argument'],
    ["Utilities.ungzip(Utilities.newBlob('a', 'application/x-gzip'))", 'Could not decompress gzip'],
    ["Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, 'ạ')", 'non-ASCII text'],
    ["Utilities.computeDigest('SHA_256', 'a')", "don't match the method signature"],
    ['Utilities.newBlob([128])', "don't match the method signature"],
    ['Utilities.newBlob(new Uint8Array(3))', "don't match the method signature"],
    ["Utilities.base64Decode('-_')", 'Could not decode string'],
    ['Utilities.sleep(300001)', "don't match the method signature"],
    ["Utilities.formatDate('x', 'GMT', 'y')", "don't match the method signature"],
    ['Utilities.parseCsv("")', 'Utilities.parseCsv is not emulated'],
  ])('%s is refused', (expression, message) => {
    expect(() => evaluate(expression)).toThrow(message);
  });

  it('makes the UUIDs it is told to', () => {
    expect(evaluate('Utilities.getUuid()', workspace({ newUuid: () => 'u-1' }))).toBe('u-1');
    expect(evaluate('Utilities.getUuid()')).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  });

  it('sleeps on the modelled clock', () => {
    const space = workspace();
    const before = space.clock.now();
    evaluate('Utilities.sleep(1234)', space);
    expect(space.clock.now() - before).toBe(1234);
  });
});

describe('formatDate', () => {
  const DATE = new Date(Date.UTC(2026, 0, 5, 17, 4, 9, 7));

  it.each([
    ['Asia/Ho_Chi_Minh', 'dd/MM/yyyy HH:mm:ss', '06/01/2026 00:04:09'],
    ['GMT', "yyyy-MM-dd'T'HH:mm:ss.SSS'Z'", '2026-01-05T17:04:09.007Z'],
    ['GMT+7', 'yyyy-MM-dd HH:mm Z', '2026-01-06 00:04 +0700'],
    ['Asia/Ho_Chi_Minh', 'XXX XX X', '+07:00 +0700 +07'],
    ['UTC', 'XXX', 'Z'],
    ['UTC', 'd/M/yy h:mm a', '5/1/26 5:04 PM'],
    ['UTC', 'EEE EEEE u MMM MMMM', 'Mon Monday 1 Jan January'],
    ['UTC', "''yyyy 'năm''x'", "'2026 năm'x"],
    ['America/New_York', 'HH', '12'],
  ])('%s %s', (zone, pattern, expected) => {
    expect(formatDate(DATE, zone, pattern)).toBe(expected);
  });

  it('refuses unknown letters and zones', () => {
    expect(() => formatDate(DATE, 'GMT', 'Q')).toThrow('Illegal pattern character: Q');
    expect(() => formatDate(DATE, 'Mars/Base', 'y')).toThrow('timeZone');
  });
});

describe('Logger and console', () => {
  it('write to the log of the execution', () => {
    const space = workspace();
    evaluate(
      `(Logger.log('a %s %d', 'b', 2).log({ x: 1 }), console.log('c', [1]), console.error(new Error('e')), console.warn(Session), 0)`,
      space,
    );
    expect(space.run('probe').logs).toEqual([
      'a b 2',
      '{ x: 1 }',
      'c [ 1 ]',
      'Error: e',
      'Session',
    ]);
  });
});
