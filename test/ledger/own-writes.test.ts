import { isOwnWrite, readOwnWrites, withOwnWrite } from '../../src/ledger/own-writes';

const iso = (ms: number) => new Date(ms).toISOString();
const at = Date.UTC(2026, 9, 5, 2);

describe('times in which the software wrote into a book', () => {
  it('cover both ends and a second after, no more', () => {
    const text = withOwnWrite('', [iso(at), iso(at + 5000)]);

    expect(
      [at - 1, at, at + 5000, at + 6000, at + 6001].map((time) => isOwnWrite(text, time)),
    ).toEqual([false, true, true, true, false]);
  });

  it('are always the same number, the oldest go first', () => {
    let text = '';

    for (let i = 0; i < 9; i += 1) {
      text = withOwnWrite(text, [iso(at + i * 60_000), iso(at + i * 60_000)]);
    }

    expect(readOwnWrites(text)).toHaveLength(6);
    expect(isOwnWrite(text, at + 2 * 60_000)).toBe(false);
    expect(isOwnWrite(text, at + 8 * 60_000)).toBe(true);
    expect(readOwnWrites(withOwnWrite('', [iso(at), iso(at)]))).toHaveLength(6);
  });

  it('of one execution count once', () => {
    const text = withOwnWrite(withOwnWrite('', [iso(at), iso(at)]), [iso(at), iso(at + 9000)]);

    expect(readOwnWrites(text).filter(([from]) => from === iso(at))).toHaveLength(1);
    expect(isOwnWrite(text, at + 9000)).toBe(true);
  });

  it('are none in a text that is something else', () => {
    expect(readOwnWrites('hôm qua')).toEqual([]);
    expect(isOwnWrite('', at)).toBe(false);
  });
});
