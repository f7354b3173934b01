import { SyncPromise, settledValue } from '../../src/documents/sync-promise';

describe('SyncPromise', () => {
  test('runs its callbacks before then returns', () => {
    const steps: string[] = [];
    SyncPromise.resolve(1).then((value) => steps.push(`then ${value}`));
    steps.push('after');
    expect(steps).toEqual(['then 1', 'after']);
  });

  test('follows promises returned by callbacks', () => {
    const chained = SyncPromise.resolve(2).then((value) => SyncPromise.resolve(value * 3));
    expect(settledValue(chained)).toBe(6);
  });

  test('carries a thrown error past then to catch', () => {
    const caught = SyncPromise.resolve(0)
      .then(() => {
        throw new Error('broken');
      })
      .then(() => 'not reached')
      .catch((error) => String(error));
    expect(settledValue(caught)).toBe('Error: broken');
  });

  test('throws the reason of a rejection, also one thrown by the executor', () => {
    expect(() => settledValue(SyncPromise.reject(new Error('no')))).toThrow('no');
    const failing = new SyncPromise(() => {
      throw new Error('executor');
    });
    expect(() => settledValue(failing)).toThrow('executor');
  });

  test('keeps only the first settlement', () => {
    const promise = new SyncPromise<number>((resolve, reject) => {
      resolve(1);
      resolve(2);
      reject(new Error('late'));
    });
    expect(settledValue(promise)).toBe(1);
  });

  test('keeps callbacks until a later settlement, and says so when read too early', () => {
    let settle: (value: number) => void = () => undefined;
    const promise = new SyncPromise<number>((resolve) => {
      settle = resolve;
    });
    const doubled = promise.then((value) => value * 2);
    expect(() => settledValue(doubled)).toThrow(/asynchronous work/);
    settle(21);
    expect(settledValue(doubled)).toBe(42);
  });

  test('all gives the values in order', () => {
    expect(settledValue(SyncPromise.all([1, SyncPromise.resolve(2)]))).toEqual([1, 2]);
  });

  test('runs an awaiting function to its end', () => {
    // What TypeScript's __awaiter does with `async function () { return 1 + (await 2); }`.
    const steps = (function* (): Generator<SyncPromise<number>, number, number> {
      return 1 + (yield SyncPromise.resolve(2));
    })();
    const promise = new SyncPromise<number>((resolve) => {
      const step = (result: IteratorResult<SyncPromise<number>, number>): void => {
        if (result.done) {
          resolve(result.value);
          return;
        }
        result.value.then((value) => step(steps.next(value)));
      };
      step(steps.next());
    });
    expect(settledValue(promise)).toBe(3);
  });
});

test('a native promise is refused instead of giving nothing', () => {
  expect(() => settledValue(Promise.resolve(1))).toThrow(/only from its own build/);
});
