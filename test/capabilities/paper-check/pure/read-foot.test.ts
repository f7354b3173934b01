import fc from 'fast-check';
import { readFoot } from '../../../../src/capabilities/paper-check/pure/read-foot';
import { shortCode } from '../../../../src/ledger/short-code';

const HEAD = 'ab'.repeat(32);
const CODE = shortCode(HEAD);

describe('the foot of a paper', () => {
  it.each([
    [`SODIEM|6A1|123|${HEAD}`, { chain: '6A1', size: 123, head: HEAD, isExtract: false }],
    [`SODIEM|6A1|123|${HEAD}|TL`, { chain: '6A1', size: 123, head: HEAD, isExtract: true }],
    [
      ` SODIEM|6/1|7|${HEAD.toUpperCase()} `,
      { chain: '6/1', size: 7, head: HEAD, isExtract: false },
    ],
    [`6A1 123 ${CODE}`, { chain: '6A1', size: 123, head: CODE, isExtract: false }],
    [
      `6/1 · 123 · ${CODE.toLowerCase()}`,
      { chain: '6/1', size: 123, head: CODE, isExtract: false },
    ],
    [`6a1, 5, ${CODE.replace(/-/g, ' ')}`, { chain: '6a1', size: 5, head: CODE, isExtract: false }],
    [`6A1/5/${CODE.replace(/-/g, '')}`, { chain: '6A1', size: 5, head: CODE, isExtract: false }],
  ])('%s is read', (text, foot) => {
    expect(readFoot(text)).toEqual(foot);
  });

  it.each([
    '',
    '6A1',
    `SODIEM|6A1|x|${HEAD}`,
    `SODIEM|6A1|1|${HEAD}|X`,
    `6A1 12 ${CODE}0`,
    '6A1 12 ABC',
    HEAD,
  ])('%s is none', (text) => {
    expect(readFoot(text)).toBeNull();
  });

  it('is read as it was printed, with O for 0 and I or L for 1', () => {
    const hash = fc.stringMatching(/^[0-9a-f]{64}$/);

    fc.assert(
      fc.property(hash, fc.nat(100_000), fc.constantFrom('6A1', '9/12'), (head, size, chain) => {
        const code = shortCode(head);
        const slips = code.replace(/0/g, 'O').replace(/1/g, 'l');

        expect(readFoot(`SODIEM|${chain}|${size}|${head}`)).toEqual({
          chain,
          size,
          head,
          isExtract: false,
        });
        expect(readFoot(`${chain} ${size} ${slips}`)).toEqual({
          chain,
          size,
          head: code,
          isExtract: false,
        });
      }),
    );
  });
});
