import { type GivenCommand, underItsId } from '../../../src/engine/act/command-memory';
import { sha256 } from '../../../src/google/sha256';
import { AppError } from '../../../src/kernel/app-error';

function memory() {
  const store = new Map<string, string>();

  return {
    store,
    sha256,
    properties: {
      get: (key: string) => store.get(key) ?? null,
      set: (key: string, value: string) => {
        store.set(key, value);
      },
    },
  } as unknown as Parameters<typeof underItsId>[0] & { readonly store: Map<string, string> };
}

const LOCK: GivenCommand & { hasWritten: () => boolean } = {
  hasWritten: () => false,
  id: 'lenh-0001',
  name: 'lock.apply',
  email: 'an@hoamai.edu.vn',
  payload: { scope: { classIds: ['6A1'] }, reason: 'Chốt sổ' },
};

describe('the id of a command', () => {
  it('stands for the same content however often it is sent', () => {
    const kept = memory();

    expect([1, 2, 3].map((value) => underItsId(kept, LOCK, () => value))).toEqual([1, 2, 3]);
    expect([...kept.store.values()].join(' ').split(' ')).toHaveLength(1);
  });

  it('is kept whatever the error says once something was written: another content is refused then (peers 1)', () => {
    const kept = memory();
    const refusedAfterWriting = () =>
      underItsId(kept, { ...LOCK, hasWritten: () => true }, () => {
        throw new AppError('BOOK_NOT_READY');
      });

    expect(refusedAfterWriting).toThrow('BOOK_NOT_READY');
    expect(() => underItsId(kept, { ...LOCK, payload: { scope: {} } }, () => 0)).toThrow(
      'ID_REUSED',
    );
    expect(underItsId(kept, LOCK, (isAgain) => isAgain)).toBe(true);
  });

  it('tells whether the command was given before, also where that one failed half-way', () => {
    const kept = memory();
    const seen: boolean[] = [];
    const give = (end: () => void) =>
      underItsId(kept, LOCK, (isAgain) => {
        seen.push(isAgain);
        end();
      });

    expect(() =>
      give(() => {
        throw new AppError('REASON_REQUIRED');
      }),
    ).toThrow('REASON_REQUIRED');
    expect(() =>
      give(() => {
        throw new AppError('GOOGLE_UNAVAILABLE');
      }),
    ).toThrow('GOOGLE_UNAVAILABLE');
    give(() => undefined);

    // A refusal leaves nothing; what a failure leaves is looked for.
    expect(seen).toEqual([false, false, true]);
  });

  it.each([
    ['another payload', { payload: { scope: {}, reason: 'Chốt sổ' } }],
    ['another name', { name: 'lock.release' }],
    ['another person', { email: 'binh@hoamai.edu.vn' }],
  ])('is refused with %s, and nothing is done', (_what, change) => {
    const kept = memory();
    const run = jest.fn();
    underItsId(kept, LOCK, () => 'done');

    expect(() => underItsId(kept, { ...LOCK, ...change }, run)).toThrow(
      expect.objectContaining({ code: 'ID_REUSED' }),
    );
    expect(run).not.toHaveBeenCalled();
  });

  it('is free again after a refusal, but not after a failure that may have left something', () => {
    const kept = memory();
    const other = { ...LOCK, payload: { scope: {}, reason: 'khác' } };
    const failing = (code: 'REASON_REQUIRED' | 'GOOGLE_UNAVAILABLE') => () => {
      throw new AppError(code);
    };

    expect(() => underItsId(kept, LOCK, failing('REASON_REQUIRED'))).toThrow('REASON_REQUIRED');
    expect(() => underItsId(kept, other, failing('GOOGLE_UNAVAILABLE'))).toThrow(
      'GOOGLE_UNAVAILABLE',
    );
    expect(() => underItsId(kept, LOCK, () => 'done')).toThrow('ID_REUSED');
    expect(underItsId(kept, other, () => 'done')).toBe('done');
  });

  it('keeps within what a script property holds, the oldest go first', () => {
    const kept = memory();

    for (let i = 0; i < 6000; i += 1) {
      underItsId(kept, { ...LOCK, id: `lenh-${i}` }, () => i);
    }

    expect(kept.store.size).toBe(16);
    expect(Math.max(...[...kept.store.values()].map(({ length }) => length))).toBeLessThan(9000);
    expect(() => underItsId(kept, { ...LOCK, id: 'lenh-5999', payload: 1 }, () => 1)).toThrow(
      'ID_REUSED',
    );
  });
});
