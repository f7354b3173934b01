import fc from 'fast-check';
import {
  Redaction,
  STAND_IN_ADMIN,
  STAND_IN_OWNER,
} from '../../../../src/capabilities/self-check/pure/conformance';

const redaction = (): Redaction => new Redaction('Truong@hoamai.edu.vn', 'lan@hoamai.edu.vn');

describe('what names people in a record', () => {
  it.each([
    ['"truong@hoamai.edu.vn"', `"${STAND_IN_OWNER}"`],
    ['LAN@HOAMAI.EDU.VN', STAND_IN_ADMIN],
    ['{"displayName": "Nguyễn \\"Lan\\" Anh"}', '{"displayName": "…"}'],
    ['{"photoLink":"https://lh3.example/a"}', '{"photoLink":"…"}'],
    ['"12345678901234567890"', '"tai-khoan-3"'],
    ['{"sheetId":1234567890,"size":"50000"}', '{"sheetId":1234567890,"size":"50000"}'],
  ])('%s becomes %s', (text, wanted) => {
    expect(redaction().of(text)).toBe(wanted);
  });

  it('has the same stand-in each time, and another for another person', () => {
    const known = redaction();
    const [one, other] = ['a@b.vn', 'c@b.vn'].map((address) => known.of(address));

    expect(known.of('a@b.vn')).toBe(one);
    expect(other).not.toBe(one);
  });

  it('leaves no address of anybody, wherever it stands', () => {
    fc.assert(
      fc.property(fc.string(), fc.emailAddress(), fc.string(), (before, address, after) => {
        const text = redaction().of(`${before} ${address} ${after}`);

        expect(text).not.toContain(` ${address} `);
      }),
    );
  });
});
